import CaseLexicons

/// Names with capitals in the wrong places: `jOhN sMiTh`.
///
/// Not taken: `eGFR`, `mRNA`, `iPhone`, where the word is no name or changes its case once.
enum AlternatingCase {
  /// The word with a capital at its start only; nil when it is written as it should be.
  static func undoing(at i: Int, in text: TokenizedDocument) -> Undoing? {
    let token = text[i]
    guard token.length >= 3, !token.flags.contains(.accented) else { return nil }
    let word = text.document.bytes[token.lower..<token.upper]
    let rises = zip(word, word.dropFirst()).count { $0 &- 0x61 < 26 && $1 &- 0x41 < 26 }
    let isName = !token.marks.isDisjoint(with: [.givenName, .surname])
    guard isName && token.marks.isDisjoint(with: [.medical, .abbreviation, .drug, .unit]) || rises >= 3 else {
      return nil
    }
    var plain = word.map { $0 | 0x20 }
    plain[0] &= ~0x20
    return Undoing(TextSpan(token.lower, token.upper), plain, hides: rises >= 3)
  }
}
