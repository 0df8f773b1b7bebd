import CaseLexicons

/// Marks the words of medicine, so that weak evidence does not touch them.
///
/// A name with a title, a label or a check digit is found all the same: protection only holds against
/// what is taken for a name or a place by its capital letter or by a table alone.
enum Protection {
  static func mark(_ tokens: inout [Token], phrases: [Phrase], of bytes: [UInt8]) {
    for phrase in phrases where !phrase.marks.isDisjoint(with: [.protectedPhrase, .rareCondition]) {
      for i in phrase.first..<phrase.end { tokens[i].flags.insert(.protected) }
    }
    for i in tokens.indices { protect(i, &tokens, bytes) }
    Measurements.mark(&tokens, of: bytes)
  }

  private static func protect(_ i: Int, _ tokens: inout [Token], _ bytes: [UInt8]) {
    let token = tokens[i]
    let marks = token.marks
    if marks.isEmpty || token.shape == .lower && !marks.contains(.eponym) { return }
    if marks.contains(.eponym) || marks.contains(.eponymAlone) {
      if Eponyms.isEponym(i, tokens, bytes) { Eponyms.protect(i, &tokens, bytes) }
    } else if isMedicalWord(token) {
      tokens[i].flags.insert(.protected)
    }
  }

  /// Drugs, diseases, tests and short forms that are not also frequent names.
  private static func isMedicalWord(_ token: Token) -> Bool {
    if token.marks.contains(.abbreviation) {
      return token.shape == .upper || token.shape == .camel || token.shape == .mixed
    }
    guard token.marks.contains(.medical) else { return false }
    let isName = !token.marks.isDisjoint(with: [.givenName, .surname, .nickname])
    return !isName || max(token.weights.given, token.weights.surname) < 42 && token.weights.nameAmbiguity > 0
  }
}
