import CaseLexicons

/// Holidays and weeks of the year that are written small as often as not: `bank holiday`, `half-term`.
extension TokenizedDocument {
  /// The stretch of such a holiday that starts at a token.
  func smallHoliday(at i: Int) -> ClosedRange<Int>? {
    guard isWord(i, in: SmallHolidays.starts) else { return nil }
    let hasJoint = isDash(i + 1) || self[i + 1].shape == .possessive || isApostrophe(i + 1)
    let second = hasJoint ? i + 2 : i + 1
    guard self[second].gap <= .space, SmallHolidays.isPair(self[i].hash, self[second].hash) else { return nil }
    let isLong = isWord(second + 1, in: SmallHolidays.goOn) && self[second + 1].gap == .space
    let hasMonth = self[i].gap == .space && self[i - 1].marks.contains(.month) && self[i - 1].isCapital
    return (hasMonth ? i - 1 : i)...(isLong ? second + 1 : second)
  }
}

/// The words of such holidays.
enum SmallHolidays {
  static let starts = WordSet(
    "bank", "half", "freshers", "fresher", "public", "school", "spring", "reading", "exam", "mid")
  static let goOn = WordSet("weekend", "weekends", "monday", "friday", "week", "holiday", "break")
  private static let pairs = WordSet(
    [
      ("bank", "holiday"), ("half", "term"), ("freshers", "week"), ("fresher", "week"), ("public", "holiday"),
      ("school", "holidays"), ("school", "holiday"), ("spring", "break"), ("reading", "week"),
    ].map { (first: StaticString, second: StaticString) in WordHash(first).followed(by: WordHash(second)).value })

  static func isPair(_ first: WordHash, _ second: WordHash) -> Bool { pairs.contains(first.followed(by: second)) }
}
