import CaseVeil
import ConsentLedger

/// The three answers in the bands of the ledger's table.
struct RecognitionBands: Hashable, Sendable {
  let holdsDirect: Bool
  /// Of those who know the patient, of strangers, of the patient.
  private let bands: [Band]

  init(of report: RiskReport) {
    holdsDirect = report.acquaintance.isCertain
    bands = report.answers.map(\.band)
  }

  /// How likely others are to work out who it is, for a group of audiences.
  func thirdParty(for group: AudienceGroup) -> ThirdPartyBand {
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

  var ofSelf: SelfBand { [.low, .moderate, .high, .certain][Int(bands[2].rawValue)] }

  /// The three words, in the order of the questions.
  var words: [String] { bands.map { holdsDirect ? AnswerWord.certain.text : AnswerWord($0).text } }
}
