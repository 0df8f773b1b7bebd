/// A day of the (proleptic Gregorian) calendar, written `2026-11-03`.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int32

  public init(number: Int32) { self.number = number }

  /// The day of this date; nil when the calendar has none.
  public init?(year: Int32, month: Int32, day: Int32) {
    guard (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    // Days from civil: years begin in March, so that the leap day is the last (Hinnant, chrono-compatible algorithms).
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
    guard civil == (year, month, day) else { return nil }
  }

  /// Reads ten bytes, `2026-11-03`; nil for everything that is no day written so.
  public init?(_ text: some Collection<UInt8>) {
    let bytes = Array(text)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = Self.number(bytes[0..<4]),
      let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `2026-11-03`; nil for everything that is no day written so.
  public init?(_ text: String) { self.init(text.utf8) }

  static func number(_ digits: ArraySlice<UInt8>) -> Int32? {
    var number: Int32 = 0
    for digit in digits {
      guard digit &- 0x30 < 10 else { return nil }
      number = number * 10 + Int32(digit - 0x30)
    }
    return number
  }

  private var civil: (year: Int32, month: Int32, day: Int32) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  public var year: Int32 { civil.year }
  public var month: Int32 { civil.month }
  public var day: Int32 { civil.day }

  /// `2026-11-03`.
  public var text: String {
    let (year, month, day) = civil
    return Self.padded(year, to: 4) + "-" + Self.padded(month, to: 2) + "-" + Self.padded(day, to: 2)
  }

  static func padded(_ number: Int32, to width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The same date some years on; 28 February where that year has no leap day.
  public func adding(years: Int32) -> Day {
    let (year, month, day) = civil
    return Day(year: year + years, month: month, day: day) ?? Day(year: year + years, month: month, day: 28) ?? self
  }

  /// The day so many days on.
  public func adding(days: Int) -> Day { Day(number: number + Int32(days)) }

  /// How many days after an earlier day this one is; negative when it is before.
  public func days(since earlier: Day) -> Int { Int(number - earlier.number) }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}
