import CaseLexicons

extension TokenizedDocument {
  /// Whether a capital is a surname that no other word stands beside, and neither a place nor an everyday word.
  func isLoneSurname(_ i: Int) -> Bool {
    let word = name(i)
    let other: WordMarks = [
      .place, .region, .country, .demonym, .organisationHead, .commonWord, .functionWord, .month, .weekday, .medical,
    ]
    guard word.isSurname || word.token.marks.contains(.eponym), !word.isProtected, word.ambiguity < 2 || !word.isListed,
      word.token.marks.isDisjoint(
        with: word.token.marks.contains(.eponym) ? other.subtracting([.medical, .place]) : other)
        || word.surname >= 42 && word.token.weights.population < 16
    else { return false }
    if self[i].marks.contains(.commonWord), word.ambiguity > 0, !self[i].marks.contains(.eponym) { return false }
    if self[i].flags.contains(.startsSentence) { return true }
    return self[i].gap == .space && !self[i - 1].isCapital && self[i - 1].marks.isDisjoint(with: .title)
      && !isWord(i - 1, in: Self.articles)
  }

  private static let articles = WordSet("the", "a", "an", "this", "that", "his", "her", "their", "our", "my")
}
