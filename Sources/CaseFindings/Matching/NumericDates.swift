import CaseLexicons

/// Dates written in figures alone.
extension TokenizedDocument {
  /// `3/5/23`, `03.05.2023`, `2023-05-03`, `2023-05-03T10:00`, `05/2023`.
  func numericDate(at i: Int) -> DatePhrase? {
    guard self[i].shape == .digits, self[i].length <= 4, let a = number(i), !isJoinedBefore(i), isDateMark(i + 1),
      let b = number(i + 2), self[i + 2].length <= 4, isNear(i + 2)
    else { return nil }
    if isDateMark(i + 3), byte(i + 3) == byte(i + 1), isNear(i + 4), self[i + 4].hasDigit {
      return threeGroups(at: i, a, b)
    }
    return goesOn(i + 2) ? nil : monthAndYear(at: i, a, b)
  }

  /// `3/5`: only what stands before it can show that it is a day and a month.
  func dayAndMonthInFigures(at i: Int) -> DatePhrase? {
    guard self[i].length <= 2, let a = number(i), isMark(i + 1, "/") || isMark(i + 1, "."), self[i + 1].gap == .none,
      self[i + 2].gap == .none, self[i + 2].length <= 2, let b = number(i + 2), !isJoinedBefore(i), !goesOn(i + 2),
      let date = Self.date(a, b, year: nil)
    else { return nil }
    return DatePhrase(first: i, last: i + 2, date: date, confidence: .likely)
  }

  private func threeGroups(at i: Int, _ a: Int, _ b: Int) -> DatePhrase? {
    guard self[i + 2].length <= 2 else { return nil }
    if self[i].length == 4 {
      guard year(i) != nil, (1...12).contains(b), let day = dayBeforeTime(i + 4), (1...31).contains(day.value) else {
        return nil
      }
      return DatePhrase(
        first: i, last: day.last, date: PartialDate(year: a, month: b, day: day.value), confidence: .certain)
    }
    guard self[i].length <= 2, let year = year(i + 4) ?? shortYear(i + 4), let date = Self.date(a, b, year: year),
      !goesOn(i + 4) || isMark(i + 5, ":") || isDash(i + 5), !isVersion(i), !isMeasured(i + 4)
    else { return nil }
    return DatePhrase(first: i, last: i + 4, date: date, confidence: self[i + 4].length == 4 ? .certain : .high)
  }

  /// The day of an ISO date with the clock time that may be joined to it by a T.
  private func dayBeforeTime(_ i: Int) -> ReadNumber? {
    if let day = number(i), self[i].length <= 2 { return ReadNumber(value: day, last: i) }
    guard let day = leadingNumber(i), day.digits == 2, document.bytes[self[i].lower + 2] | 0x20 == 0x74 else {
      return nil
    }
    var last = i
    while isMark(last + 1, ":") || isMark(last + 1, "."), self[last + 1].gap == .none, self[last + 2].gap == .none,
      self[last + 2].hasDigit
    { last += 2 }
    return ReadNumber(value: day.value, last: last)
  }

  private func monthAndYear(at i: Int, _ a: Int, _ b: Int) -> DatePhrase? {
    if self[i].length <= 2, (1...12).contains(a), year(i + 2) != nil, isMark(i + 1, "/") || self[i].length == 2 {
      return DatePhrase(first: i, last: i + 2, date: PartialDate(year: b, month: a, day: nil))
    }
    guard year(i) != nil, self[i + 2].length == 2, (1...12).contains(b), b != (a + 1) % 100, !isMark(i + 1, ".") else {
      return nil
    }
    return DatePhrase(first: i, last: i + 2, date: PartialDate(year: a, month: b, day: nil), confidence: .likely)
  }

  /// Day before month, as in the United Kingdom, unless only the other order makes a date.
  static func date(_ a: Int, _ b: Int, year: Int?) -> PartialDate? {
    if (1...31).contains(a), (1...12).contains(b) { return PartialDate(year: year, month: b, day: a) }
    if (1...12).contains(a), (1...31).contains(b) { return PartialDate(year: year, month: a, day: b) }
    return nil
  }

  /// A hyphen, a full stop or a slash that joins figures; a slash may have blanks around it.
  private func isDateMark(_ i: Int) -> Bool {
    if isMark(i, "/") { return self[i].gap <= .space }
    return self[i].gap == .none && (isDash(i) || isMark(i, "."))
  }

  private func isNear(_ i: Int) -> Bool { self[i].gap == .none || self[i].gap == .space && isMark(i - 1, "/") }

  private func isVersion(_ i: Int) -> Bool {
    isMark(i + 1, ".") && self[i + 4].length == 2 && hasWord(in: Self.versions, before: i, within: 1)
  }

  private static let versions = WordSet("version", "v", "release", "section", "step", "ip", "code")
}
