import CaseFindings
import CaseLexicons

extension Review {
  /// What stays and may still need a look, and what is left on purpose though another text would use it as a name,
  /// a place or a number; in order, each word once. None of it is ever changed for that. O(tokens).
  public var suggestions: [Suggestion] {
    let held = HeldTokens(plan, in: text)
    var suggestions = plan.steps.compactMap { step -> Suggestion? in
      guard step.action == .keep, policy.isTooUnsure(step.finding), step.finding.confidence > .commonplace else {
        return nil
      }
      return Suggestion(kind: step.finding.kind, span: step.finding.span, cause: .tooUnsure)
    }
    var seen: Set<WordHash> = []
    for i in text.capitals + text.numbers where !held[i] {
      guard let (kind, cause) = LeftWord.reading(of: i, in: text), seen.insert(text[i].hash).inserted else { continue }
      suggestions.append(Suggestion(kind: kind, span: text.span(i, i), cause: cause))
    }
    return suggestions.sorted { $0.span < $1.span }
  }
}

/// Which tokens some step of a plan holds.
private struct HeldTokens {
  private var isHeld: [Bool]

  init(_ plan: Plan, in text: TokenizedDocument) {
    isHeld = [Bool](repeating: false, count: text.count)
    for step in plan.steps { for i in step.finding.tokens { isHeld[i] = true } }
  }

  subscript(i: Int) -> Bool { isHeld[i] }
}

/// How a word or number that nothing found reads.
private enum LeftWord {
  static func reading(of i: Int, in text: TokenizedDocument) -> (IdentifierKind, Suggestion.Cause)? {
    let token = text[i]
    if let kind = UnknownWords(text: text).kind(of: i) { return (kind, .unknown) }
    if token.flags.contains(.measured) {
      return token.length >= 4 && token.hasDigit ? (.otherNumber, .measurement) : nil
    }
    guard token.isCapital, token.length > 2 else { return nil }
    let isName = !token.marks.isDisjoint(with: [.givenName, .surname, .nickname])
    guard token.isProtected else { return isName && hasMeaningfulCapital(token) ? (.personName, .unknown) : nil }
    if isName { return (.personName, .medicine) }
    return !token.marks.isDisjoint(with: [.place, .smallPlace]) ? (.town, .medicine) : nil
  }

  /// Whether a word has its capital from what it is, and not from where it stands or from the calendar.
  private static func hasMeaningfulCapital(_ token: Token) -> Bool {
    token.shape == .capitalised && token.gap == .space
      && token.flags.isDisjoint(with: [.startsSentence, .onCapitalLine])
      && token.marks.isDisjoint(with: [.month, .weekday, .country, .demonym, .functionWord, .title, .clinicianRole])
  }
}
