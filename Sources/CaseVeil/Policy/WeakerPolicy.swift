import CaseFindings

extension RedactionPolicy {
  /// Whether this policy leaves some kind more as it is than another one does.
  ///
  /// What is removed or marked is never weaker; else only the very same action is as strong, or a wider age.
  public func isWeaker(than other: RedactionPolicy) -> Bool {
    if other.removesUnknownWords && !removesUnknownWords { return true }
    return IdentifierKind.allCases.contains { kind in
      let (mine, others) = (rule(for: kind), other.rule(for: kind))
      if others.action == .keep { return false }
      if (mine.threshold ?? threshold) > (others.threshold ?? other.threshold) { return true }
      // An age in decades is the widest that an age can be.
      if kind == .age, mine.action == .generalise(.decade), case .generalise = others.action { return false }
      return mine.action != others.action && mine.action != .remove && mine.action != .mark
    }
  }
}
