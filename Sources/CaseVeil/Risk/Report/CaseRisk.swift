import CaseFindings

/// What one reading says of risk: the answers for the text as written and for the text after its plan.
public struct CaseRisk: Sendable {
  public let review: Review
  let reading: CaseReading
  public let context: CaseContext
  /// For the text as it was given.
  public let written: RiskReport
  /// For the text after the plan; no answer is above that of the text as given.
  public let planned: RiskReport

  /// Nil when the text cannot be judged: then every answer is *cannot say*.
  init?(of review: Review, in context: CaseContext, explained: Bool) {
    if review.obstacle != nil { return nil }
    self.init(of: review, CaseReading(of: review.text, findings: review.findings), in: context, explained: explained)
  }

  init(of review: Review, _ reading: CaseReading, in context: CaseContext, explained: Bool) {
    self.review = review
    self.context = context
    self.reading = reading
    let setting = context.setting
    written = RiskReport(
      of: reading.evidence(after: Fate.asWritten(review.findings), in: setting), review.findings, in: context,
      explained: explained)
    planned = RiskReport(
      of: reading.evidence(after: Fate.after(review.plan, of: review.findings), in: setting), review.findings,
      in: context, explained: explained
    ).notAbove(written)
  }
}

extension Review {
  /// The answers to both questions in a context; nil when the text cannot be judged. Without an explanation it takes
  /// less than half the time.
  public func risk(in context: CaseContext, explained: Bool = true) -> CaseRisk? {
    CaseRisk(of: self, in: context, explained: explained)
  }
}
