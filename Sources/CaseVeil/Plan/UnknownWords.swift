import CaseFindings
import CaseLexicons

/// Words with a capital that nothing in the program knows but as names, and numbers that nothing explains, for policies that let nothing unknown pass.
struct UnknownWords {
  let text: TokenizedDocument

  /// A name for each capitalised word that no table holds, or only tables of names and places; an identifier for each number of four digits or more that is
  /// neither measured nor counted; none where a finding stands already.
  func findings(beside resolved: ResolvedFindings) -> [Finding] {
    var found: [Finding] = []
    var next = 0
    for i in text.tokens.indices {
      while next < resolved.all.count, resolved.all[next].tokens.upperBound <= i { next += 1 }
      if next < resolved.all.count, resolved.all[next].tokens.contains(i) { continue }
      guard let kind = kind(of: i) else { continue }
      found.append(
        Finding(
          kind: kind, span: text.span(i, i), tokens: i..<i + 1, confidence: .possible,
          reasons: text[i].marks.isEmpty ? .unknownWord : [.unknownWord, .listed]))
    }
    return found
  }

  func kind(of i: Int) -> IdentifierKind? {
    let token = text[i]
    if token.isProtected || token.flags.contains(.measured) || !token.marks.isSubset(of: Self.names) { return nil }
    if token.isCapital {
      if token.shape == .initial { return nil }
      return token.marks.isEmpty || !token.marks.isDisjoint(with: [.givenName, .surname, .nickname])
        ? .personName : .town
    }
    return token.hasDigit && digits(i) >= 4 && !isBeforeUnit(i) ? .otherNumber : nil
  }

  /// What only names of people and places have.
  private static let names: WordMarks = [
    .givenName, .surname, .nickname, .place, .smallPlace, .hospitalName, .postcodeDistrict, .startsPhrase,
  ]

  private func digits(_ i: Int) -> Int {
    text.document.bytes[text[i].lower..<text[i].upper].reduce(0) { $0 + ($1 &- 0x30 < 10 ? 1 : 0) }
  }

  private func isBeforeUnit(_ i: Int) -> Bool {
    let next = text[i + 1]
    return next.gap <= .space && !next.marks.isDisjoint(with: [.unit, .timeUnit]) || text.isMark(i + 1, "%")
  }
}
