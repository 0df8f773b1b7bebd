import CaseLexicons

/// Figures in place of letters in a name: `J0hn`, `Sm1th`.
///
/// Not taken: genes, drugs and short forms (`HbA1c`, `SpO2`, `CYP2C19`), where the word is no name.
enum Leetspeak {
  /// The word at a token of letters and digits; nil when its figures are no letters.
  static func undoing(at i: Int, in text: TokenizedDocument) -> Undoing? {
    let token = text[i]
    guard (3...24).contains(token.length), token.marks.isEmpty else { return nil }
    let word = text.document.bytes[token.lower..<token.upper]
    // `70yo` starts with a number, `IL17` ends in one.
    guard let first = word.first, let last = word.last,
      isLetter(first) || replaced(first) != nil && word[word.startIndex + 1] &- 0x61 < 26,
      isLetter(last) || replaced(last) != nil, !isStage(word)
    else { return nil }
    var plain: [UInt8] = []
    var figures = 0
    var capitals = 0
    for byte in word {
      if byte &- 0x41 < 26 { capitals += 1 }
      if isLetter(byte) {
        plain.append(byte)
      } else if let letter = replaced(byte) {
        plain.append(plain.isEmpty ? letter & ~0x20 : letter)
        figures += 1
      } else {
        return nil
      }
    }
    guard figures * 5 <= plain.count * 3, plain.count - figures >= 2, capitals <= 1 || capitals + figures == plain.count
    else { return nil }
    guard isLetter(last) || last == 0x30 || last == 0x33 || figures > 1 else { return nil }
    return isName(plain, capitals: capitals, figures: figures)
      ? Undoing(TextSpan(token.lower, token.upper), plain, hides: true) : nil
  }

  /// `T3N1`, `T2N0M0`: the stage of a tumour.
  private static func isStage(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 4, word[word.startIndex] | 0x20 == 0x74, word[word.startIndex + 2] | 0x20 == 0x6E else {
      return false
    }
    return !isLetter(word[word.startIndex + 1]) && !isLetter(word[word.startIndex + 3])
  }

  private static func isName(_ word: [UInt8], capitals: Int, figures: Int) -> Bool {
    let value = PackedIndex.shared.value(for: word.withUnsafeBufferPointer { WordHash(folding: $0) })
    if value.marks.isDisjoint(with: [.givenName, .surname]) {
      // `Featherst0ne`: a long word with a capital that no table knows.
      let isUnknown = value.marks.isEmpty && word.count >= 6
      return capitals == 1 && word[0] &- 0x41 < 26 && (isUnknown || figures > 1 && !value.marks.isEmpty)
    }
    let isKnown = !value.marks.isDisjoint(with: [.medical, .abbreviation, .drug, .commonWord, .functionWord])
    return word.count >= 4 && (capitals == 1 || !isKnown) || capitals == 1 && !isKnown
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func replaced(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30: 0x6F
    case 0x31: 0x69
    case 0x33: 0x65
    case 0x34: 0x61
    case 0x35: 0x73
    case 0x37: 0x74
    default: nil
    }
  }
}
