import CaseLexicons

/// Ages behind the letter of the sex.
extension TokenizedDocument {
  /// `F47`, `M 47`: only at a start.
  func ageAfterSex(at i: Int) -> AgePhrase? {
    let token = self[i]
    if let phrase = ageAfterSlash(at: i) { return phrase }
    guard token.shape == .mixed, token.length == 3,
      token.flags.contains(.startsSentence) || isWord(i - 1, in: SexFirst.this)
    else { return nil }
    let bytes = document.bytes
    guard bytes[token.lower] == 0x46 || bytes[token.lower] == 0x4D, bytes[token.lower + 1] &- 0x31 < 9,
      bytes[token.lower + 2] &- 0x30 < 10, !goesOn(i)
    else { return nil }
    let age = Int(bytes[token.lower + 1] &- 0x30) * 10 + Int(bytes[token.lower + 2] &- 0x30)
    return AgePhrase(first: i, last: i, age: AgeRange(age, age), confidence: .likely)
  }

  /// `F/43`, `M-61`: only at a start.
  private func ageAfterSlash(at i: Int) -> AgePhrase? {
    guard self[i].length == 2, let age = number(i), age > 0, self[i].gap == .none,
      isMark(i - 1, "/") || isDash(i - 1) && !self[i + 1].isCapital, self[i - 1].gap == .none,
      self[i - 2].shape == .initial, isWord(i - 2, in: AgeWords.sexLetters), !goesOn(i),
      self[i - 2].flags.contains(.startsSentence) || isWord(i - 3, in: SexFirst.this) || isMark(i - 3, "(")
    else { return nil }
    return AgePhrase(first: i - 2, last: i, age: AgeRange(age, age), confidence: .high)
  }
}

/// The words before ages behind a letter.
private enum SexFirst {
  static let this = WordSet("this", "a")
}
