import CaseLexicons

/// Marks the words of medicine, so that weak evidence does not touch them.
///
/// A name with a title, a label or a check digit is found all the same: protection only holds against
/// what is taken for a name or a place by its capital letter or by a table alone.
enum Protection {
  static func mark(_ tokens: inout [Token], phrases: [Phrase], of bytes: [UInt8]) {
    let wanted: WordMarks = [.protectedPhrase, .eponymAlone, .rareCondition]
    for phrase in phrases where !phrase.marks.isDisjoint(with: wanted) {
      let isEponym = phrase.marks.isDisjoint(with: [.protectedPhrase, .rareCondition])
      if isEponym, !Eponyms.standsAlone(through: phrase.end - 1, tokens) { continue }
      for i in phrase.first..<phrase.end { tokens[i].flags.insert(.protected) }
    }
    for phrase in phrases where phrase.marks.contains(.abbreviation) && isShortForm(phrase, tokens) {
      for i in phrase.first..<phrase.end { tokens[i].flags.insert(.protected) }
    }
    for i in tokens.indices {
      switch tokens[i].shape {
      case .mark: break
      case .lower where !tokens[i].marks.contains(.eponym): break
      case .digits: Measurements.mark(i, &tokens, of: bytes)
      case .mixed:
        protect(i, &tokens, bytes)
        Measurements.mark(i, &tokens, of: bytes)
      default: protect(i, &tokens, bytes)
      }
    }
  }

  /// Whether a short form of several parts is written as one, in capitals or figures: `RE-LY`, `NT-proBNP`.
  private static func isShortForm(_ phrase: Phrase, _ tokens: [Token]) -> Bool {
    tokens[phrase.first..<phrase.end].allSatisfy { $0.shape != .lower && $0.shape != .capitalised }
  }

  private static func protect(_ i: Int, _ tokens: inout [Token], _ bytes: [UInt8]) {
    let token = tokens[i]
    let marks = token.marks
    if token.isProtected { return }
    if marks.contains(.eponym) || marks.contains(.eponymAlone) {
      if Eponyms.isEponym(i, tokens, bytes) { return Eponyms.protect(i, &tokens, bytes) }
    } else if isMedicalWord(token) {
      tokens[i].flags.insert(.protected)
    }
    if token.isCapital || token.shape == .camel, NamedThings.isNamed(i, tokens, bytes) {
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

extension TokenizedDocument {
  /// Whether the tables hold a medical phrase that reaches from one word over another: `Ivor Lewis oesophagectomy`.
  func isOneTerm(_ first: Int, _ last: Int) -> Bool {
    last > first && (phrase(at: first, marked: .protectedPhrase)?.end ?? 0) > last
  }

  /// `16 Fr Foley`: the French scale of catheters, not Father.
  func isUnitOfWidth(_ i: Int) -> Bool {
    self[i - 1].shape == .digits && self[i].length <= 3 && self[i].gap <= .space && self[i].marks.contains(.unit)
  }
}
