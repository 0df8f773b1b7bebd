import CaseFindings

/// A text under somebody's choices: what identifies alone goes, what was chosen is done, the rest stays.
public struct ChosenText: Sendable {
  public let risk: CaseRisk
  /// What becomes of each finding under the choices.
  public let plan: Plan
  /// The text to post.
  public let redacted: RedactedText
  /// The answers for it, with what makes them so.
  public let report: RiskReport
  /// The text to post, read once more as if it were new.
  public let again: Review

  let choices: Choices
  private let values: FindingValues
  let chosen: [FindingValue: Choice]

  /// - Parameters:
  ///   - risk: The answers for the text as written.
  ///   - chosen: What was decided; what is not in it stays open.
  ///   - veil: What reads the result once more.
  public init(_ risk: CaseRisk, choosing chosen: [FindingValue: Choice], rereadBy veil: Veil) {
    let review = risk.review
    let values = FindingValues(of: review)
    var choices = Choices(keepsOthers: true)
    for finding in review.findings {
      if let choice = chosen[values[finding]] {
        choices.choose(Self.action(choice, for: finding, under: review.policy), for: finding)
      }
    }
    let bench = Bench(risk: risk, start: .chosen(choices))
    let plan = bench.plan(under: Measures())
    let redacted = plan.redacted()
    let again = veil.review(Document(valid: redacted.bytes))
    self.risk = risk
    self.chosen = chosen
    self.values = values
    self.choices = choices
    self.plan = plan
    self.redacted = redacted
    self.again = again
    report = Self.report(on: bench, again, redacted, chosen)
  }

  /// What is left of the findings says how likely; own words may say anything, so the result's own answers count too.
  private static func report(
    on bench: Bench, _ again: Review, _ redacted: RedactedText, _ chosen: [FindingValue: Choice]
  ) -> RiskReport {
    let report = bench.report(under: Measures(), notAbove: bench.risk.written)
    let isRewritten = chosen.values.contains { if case .own = $0 { true } else { false } }
    guard isRewritten, let reread = again.risk(in: bench.risk.context, explained: false)?.written else { return report }
    return report.notBelow(reread)
  }

  /// What a finding says, apart from where it stands.
  public func value(of finding: Finding) -> FindingValue { values[finding] }

  /// What was decided about a finding; nil while it is open, or where the policy alone decides.
  public func choice(for finding: Finding) -> Choice? { chosen[values[finding]] }

  /// Whether a finding waits for somebody to decide: the policy would change it, and nothing makes it go at once.
  public func isOpen(_ finding: Finding) -> Bool {
    choice(for: finding) == nil && finding.isChoice
      && risk.review.plan.steps.contains { !$0.edits.isEmpty && $0.finding.span.overlaps(finding.span) }
  }

  /// The answers for those who read only a stretch of the document.
  public func report(onlyIn part: TextSpan) -> RiskReport {
    Bench(risk: risk, start: .chosen(choices)).report(under: Measures(), onlyIn: part, notAbove: report)
  }

  /// What could be done beyond the choices to bring every answer into a band.
  public func advice(target: Band) -> Advice { risk.advice(beyond: choices, target: target) }
}

extension ChosenText {
  /// The ways in which a finding's words can be made wider, the policy's own first.
  static func changes(of finding: Finding, under policy: RedactionPolicy) -> [Action] {
    var changes: [Action] = []
    let own = policy.rule(for: finding.kind).action
    if own != .keep, own != .remove { changes.append(own) }
    for blur in Blur.allCases where blur.fits(finding.kind) && own != .generalise(blur) {
      changes.append(.generalise(blur))
    }
    return changes
  }

  private static func action(_ choice: Choice, for finding: Finding, under policy: RedactionPolicy) -> Action {
    switch choice {
    case .keep: return .keep
    case .leaveOut: return .remove
    case .own(let words): return .own(words)
    case .change(let option):
      let changes = changes(of: finding, under: policy)
      return changes.indices.contains(option) ? changes[option] : .remove
    }
  }
}
