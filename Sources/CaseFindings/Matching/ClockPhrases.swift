import CaseLexicons

/// Times of the clock.
extension TokenizedDocument {
  /// The last token of the time that starts at a token: `03:40`, `3.15pm`, `3 a.m.`, `0340 hrs`.
  ///
  /// `isCued` says that a word such as *at* stands before it, so that `3:40` needs no more.
  func clockTime(at i: Int, isCued: Bool) -> Int? {
    if let last = clockInWords(at: i) { return last }
    if let hour = leadingNumber(i) { return joinedTime(i, hour.value, hour.digits, hour.suffix) }
    guard let hour = number(i), !isJoinedBefore(i) else { return nil }
    if self[i].length == 4 {
      guard isClock(hour) else { return nil }
      return isHours(i + 1) ? i + 1 : isCued && isBareClock(i, hour) ? i : nil
    }
    if isCued, let last = morning(after: i, hour) { return last }
    guard self[i].length <= 2, hour <= 24 else { return nil }
    if self[i + 1].gap == .none, self[i + 2].gap == .none, isMark(i + 1, ":") || isMark(i + 1, ".") {
      return minutes(i, isCued: isCued)
    }
    if hour == 12, isWord(i + 1, in: Self.noon), self[i + 1].gap == .space { return i + 1 }
    return hour >= 1 && hour <= 12 ? halfOfDay(i + 1) : nil
  }

  private func minutes(_ i: Int, isCued: Bool) -> Int? {
    if let minutes = leadingNumber(i + 2) {
      let isTime = minutes.digits == 2 && minutes.value < 60 && Self.joined.contains(minutes.suffix)
      return isTime ? i + 2 : nil
    }
    guard self[i + 2].length == 2, let minute = number(i + 2), minute < 60 else { return nil }
    var last = i + 2
    if isMark(i + 1, ":"), isMark(last + 1, ":"), self[last + 2].gap == .none, self[last + 2].length == 2 { last += 2 }
    if let half = halfOfDay(last + 1) { return half }
    if isHours(last + 1) { return last + 1 }
    let isWritten = isMark(i + 1, ":") && (isCued || self[i].length == 2)
    return isWritten && !self[last].flags.contains(.measured) && !goesOn(last) ? last : nil
  }

  private func joinedTime(_ i: Int, _ value: Int, _ digits: Int, _ suffix: WordHash) -> Int? {
    if Self.ish.contains(suffix), digits <= 2, (1...12).contains(value), isWord(i - 1, in: .at) { return i }
    if digits == 4 { return isClock(value) && Self.hours.contains(suffix) ? i : nil }
    return digits <= 2 && (1...12).contains(value) && Self.halves.contains(suffix) && !isJoinedBefore(i) ? i : nil
  }

  /// `at 2200`, `approx 0230`: four figures that are no year and count nothing.
  private func isBareClock(_ i: Int, _ value: Int) -> Bool {
    let next = self[i + 1]
    let isFree = next.gap >= .line || next.shape == .mark && !isMark(i + 1, "/") || next.marks.contains(.functionWord)
    return isFree && !(1880...2049).contains(value) && !self[i].flags.contains(.measured) && !goesOn(i)
      && !isMark(i + 1, "%")
  }

  /// `4 in the morning`, `11 at night`.
  private func morning(after i: Int, _ hour: Int) -> Int? {
    guard (1...12).contains(hour) else { return nil }
    if isWord(i + 1, in: Self.inWord), isWord(i + 2, in: .the), isWord(i + 3, in: Self.partsOfDay) { return i + 3 }
    return isWord(i + 1, in: .at) && isWord(i + 2, in: Self.night) ? i + 2 : nil
  }

  /// `am`, `p.m`: the last token.
  private func halfOfDay(_ i: Int) -> Int? {
    guard self[i].gap <= .space else { return nil }
    if isWord(i, in: Self.halves) { return i }
    guard isWord(i, in: Self.firstLetters), isMark(i + 1, "."), self[i + 1].gap == .none,
      isWord(i + 2, in: Self.lastLetter)
    else { return nil }
    return isMark(i + 3, ".") && self[i + 3].gap == .none ? i + 3 : i + 2
  }

  private func isClock(_ value: Int) -> Bool { value < 2400 && value % 100 < 60 }

  private func isHours(_ i: Int) -> Bool { self[i].gap <= .space && isWord(i, in: Self.hours) }

  private static let ish = WordSet("ish")
  private static let inWord = WordSet("in")
  private static let noon = WordSet("noon", "midday", "midnight")
  private static let night = WordSet("night")
  private static let halves = WordSet("am", "pm")
  private static let hours = WordSet("hrs", "hr", "h", "hours")
  private static let joined = halves.union(hours)
  private static let firstLetters = WordSet("a", "p")
  private static let lastLetter = WordSet("m")
}
