import CaseFindings

extension ChosenText {
  /// What a fresh reading of the text to post finds and the policy would change, the plan's own words passed over.
  public var left: [IdentifierKind] {
    again.plan.steps.filter { !$0.edits.isEmpty && !isOwnReplacement($0.finding.span) }.map { $0.finding.kind }
  }

  /// What a fresh reading finds in the words that somebody wrote for a value.
  public func told(by value: FindingValue) -> [IdentifierKind] {
    let written = plan.steps.filter { self.value(of: $0.finding) == value }.flatMap { step in
      step.edits.compactMap { edit in redacted.offsets.changes.first { $0.old == edit.span }?.new }
    }
    return again.findings.filter { finding in
      risk.review.policy.action(for: finding) != .keep && written.contains { $0.overlaps(finding.span) }
    }.map { $0.kind }
  }

  /// Whether a stretch of the text to post is what the plan itself put there; own words are not.
  private func isOwnReplacement(_ span: TextSpan) -> Bool {
    guard redacted.offsets.isReplacement(span) else { return false }
    let own = plan.steps.filter { if case .own = $0.action { true } else { false } }
    return !own.contains { step in
      step.edits.contains { edit in
        redacted.offsets.changes.contains { $0.old == edit.span && $0.new.overlaps(span) }
      }
    }
  }

  /// The place of a blur among the ways in which a finding can be made wider; nil when it is none of them.
  public func option(of blur: Blur, for finding: Finding) -> Int? {
    Self.changes(of: finding, under: risk.review.policy).firstIndex(of: .generalise(blur))
  }
}
