import CaseLexicons

/// Dates with the month in Roman figures: `3.v.24`, `3/XI/2023`, `3-vi-1998`.
extension TokenizedDocument {
  /// The date that starts at a day and goes on with a month in Roman figures and a year.
  func romanDate(at i: Int) -> DatePhrase? {
    guard self[i].length <= 2, let day = number(i), (1...31).contains(day), !isJoinedBefore(i),
      let month = RomanMonths.values[self[i + 2].hash], self[i + 2].isWord, isRomanJoint(i + 1), isRomanJoint(i + 3),
      self[i + 2].gap == .none, self[i + 4].gap == .none,
      let year = year(i + 4) ?? shortYear(i + 4), !goesOn(i + 4)
    else { return nil }
    return DatePhrase(
      first: i, last: i + 4, date: PartialDate(year: year, month: month, day: day), confidence: .certain)
  }

  private func isRomanJoint(_ i: Int) -> Bool {
    self[i].gap == .none && (isMark(i, ".") || isMark(i, "/") || isDash(i))
  }
}

/// The months in Roman figures.
private enum RomanMonths {
  static let values = WordValues(
    ("i", 1), ("ii", 2), ("iii", 3), ("iv", 4), ("v", 5), ("vi", 6), ("vii", 7), ("viii", 8), ("ix", 9), ("x", 10),
    ("xi", 11), ("xii", 12))
}
