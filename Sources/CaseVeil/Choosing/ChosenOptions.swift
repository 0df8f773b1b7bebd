import CaseFindings

/// One thing that somebody could decide about a value, and what comes of it.
public struct ChosenOption: Sendable {
  public let choice: Choice
  /// The words that take the place of the first mention; empty where none do.
  public let words: String
  /// The answers if this alone is decided besides.
  public let after: RiskReport
  /// What is still missing then for every answer to be POSSIBLE or lower: smaller is better, 0 is there.
  public let distance: Double
}

extension ChosenText {
  /// The policy's own way and leaving out, without what comes of them: for the lesser findings of long texts.
  public func plainOptions(for finding: Finding) -> [ChosenOption] {
    let policy = risk.review.policy
    let step = risk.review.plan.steps.first { $0.finding.span.overlaps(finding.span) && !$0.edits.isEmpty }
    func option(_ choice: Choice, _ words: String) -> ChosenOption {
      ChosenOption(choice: choice, words: words, after: report, distance: .infinity)
    }
    let words = step?.replacement ?? ""
    if policy.rule(for: finding.kind).action == .remove { return [option(.leaveOut, words)] }
    return [option(.change(option: 0), words), option(.leaveOut, "")]
  }

  /// What could be decided about a finding and all that says the same, the policy's own way first; ways that come to the
  /// same words stand once.
  public func options(for finding: Finding) -> [ChosenOption] {
    let review = risk.review
    let bench = Bench(risk: risk, start: .chosen(choices))
    let value = value(of: finding)
    let alike = review.findings.indices.filter { self.value(of: review.findings[$0]) == value }
    let changes = Self.changes(of: finding, under: review.policy)
    var options: [ChosenOption] = []
    let leavesOut = review.policy.rule(for: finding.kind).action == .remove
    if leavesOut { add(.leaveOut, .remove) }
    for (i, action) in changes.enumerated() { add(.change(option: i), action) }
    if !leavesOut { add(.leaveOut, .remove) }
    return options

    func add(_ choice: Choice, _ action: Action) {
      var measures = Measures()
      for place in alike { measures.actions[place] = action }
      let outcome = bench.outcome(of: measures)
      let step = outcome.plan.steps.first { $0.finding.span.overlaps(finding.span) && !$0.edits.isEmpty }
      guard let words = step?.replacement, !options.contains(where: { $0.words.utf8.elementsEqual(words.utf8) }) else {
        return
      }
      options.append(
        ChosenOption(
          choice: choice, words: words, after: outcome.report(notAbove: report, explained: false),
          distance: outcome.trial.distance(.moderate)))
    }
  }
}
