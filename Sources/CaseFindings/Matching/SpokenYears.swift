import CaseLexicons

/// Years in words: `two thousand and nineteen`, `nineteen eighty-four`, `twenty twenty-one`.
extension TokenizedDocument {
  /// The year in words that starts at a token.
  func spokenYear(at i: Int) -> ReadNumber? {
    guard self[i].isWord, let first = NumberWords.cardinals[self[i].hash] else { return nil }
    if isWord(i + 1, in: SpokenYears.thousand) { return first == 2 || first == 1 ? thousands(first, at: i + 1) : nil }
    guard (18...20).contains(first), let next = wordAfterHyphen(i), !isSmall(next),
      let rest = cardinal(at: next), (10...99).contains(rest.value), self[next].isWord
    else { return nil }
    return ReadNumber(value: first * 100 + rest.value, last: rest.last)
  }

  private func thousands(_ thousands: Int, at i: Int) -> ReadNumber? {
    let next = isWord(i + 1, in: NumberWords.and) ? i + 2 : i + 1
    guard self[next].isWord, let rest = cardinal(at: next), rest.value < 1000 else {
      return thousands == 2 ? ReadNumber(value: 2000, last: i) : nil
    }
    return ReadNumber(value: thousands * 1000 + rest.value, last: rest.last)
  }

  private func isSmall(_ i: Int) -> Bool { (NumberWords.cardinals[self[i].hash] ?? 0) < 10 }
}

/// The words of years.
private enum SpokenYears {
  static let thousand = WordSet("thousand")
}
