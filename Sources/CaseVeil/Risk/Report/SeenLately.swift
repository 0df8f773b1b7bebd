import CaseFindings

extension CaseRisk {
  /// The same text if the patient was seen within the last two weeks; nil when that is known, or makes no answer worse.
  ///
  /// Nobody said when, and the text tells no day: then five years count, in which many more people were seen.
  public var seenLately: CaseRisk? {
    guard context.seen.value == nil else { return nil }
    let late = CaseRisk(of: review, reading, in: context.lately, explained: false)
    return late.isWorse(than: self) ? late : nil
  }

  private func isWorse(than other: CaseRisk) -> Bool {
    written.isWorse(than: other.written) || planned.isWorse(than: other.planned)
  }

  /// What is said of it where this is the text if the patient was seen lately.
  public var lateSentence: String {
    "\(RiskReport.lateOpening) as written \(written.bothWords); after the plan \(planned.bothWords)."
  }

  /// The answers that count where nobody said when: those of the last two weeks where they are worse.
  public var riskier: CaseRisk { seenLately ?? self }
}

extension ChosenText {
  /// The answers for the text to post if the patient was seen within the last two weeks; nil as for `CaseRisk.seenLately`.
  public var reportIfSeenLately: RiskReport? {
    guard risk.context.seen.value == nil else { return nil }
    let late = CaseRisk(of: risk.review, risk.reading, in: risk.context.lately, explained: false)
    let report = Bench(risk: late, start: .chosen(choices)).report(
      under: Measures(), notAbove: late.written, explained: false)
    return report.isWorse(than: self.report) ? report : nil
  }
}

extension RiskReport {
  /// Whether some answer has a graver word than in another.
  fileprivate func isWorse(than other: RiskReport) -> Bool {
    zip(answers, other.answers).contains { $0.word > $1.word }
  }

  /// `others VERY LIKELY, patient CERTAIN`
  fileprivate var bothWords: String { "others \(acquaintance.word.text), patient \(patient.word.text)" }

  fileprivate static let lateOpening =
    "Nobody said when the patient was seen, so five years count. If it was in the last two weeks:"

  /// What is said of the answers that hold if the patient was seen lately.
  public var lateSentence: String { "\(Self.lateOpening) \(bothWords)." }
}
