import CaseVeil
import ConsentLedger

/// The three answers in the bands of the ledger's table.
public struct RecognitionBands: Hashable, Sendable {
  /// Whether something that identifies alone stands in the text.
  public let holdsDirect: Bool
  /// Of those who know the patient, of strangers, of the patient.
  private let bands: [Band]

  /// Of the answers for one state of a text.
  public init(of report: RiskReport) {
    holdsDirect = report.acquaintance.isCertain
    bands = report.answers.map { $0.band }
  }

  /// How likely others are to work out who it is, for a group of audiences.
  public func thirdParty(for group: AudienceGroup) -> ThirdPartyBand {
    if holdsDirect { return .direct }
    let acquaintance = Int(bands[0].rawValue)
    let stranger = Int(bands[1].rawValue)
    let band =
      switch group {
      case .ownRecord, .closedLocal: stranger
      case .closedWide: max(stranger, acquaintance - 1)
      case .open, .journal: max(stranger, acquaintance)
      }
    return [.low, .moderate, .high, .high][band]
  }

  /// How likely the patient is to know.
  public var ofSelf: SelfBand { [.low, .moderate, .high, .certain][Int(bands[2].rawValue)] }

  /// The three words, in the order of the questions.
  public var words: [String] { bands.map { holdsDirect ? AnswerWord.certain.text : AnswerWord($0).text } }
}
