/// A second of universal time, written `2026-11-03T08:00:00Z`.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since the start of 1970.
  public let seconds: Int64

  public init(seconds: Int64) { self.seconds = seconds }

  /// Reads twenty bytes; nil for everything that is no time written so.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A, bytes[19] == 0x5A,
      let day = Day(bytes[0..<10]), let hour = Day.number(bytes[11..<13]), let minute = Day.number(bytes[14..<16]),
      let second = Day.number(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  public var day: Day { Day(number: Int32(seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0))) }

  /// `2026-11-03T08:00:00Z`.
  public var text: String {
    let day = day
    let rest = Int32(seconds - Int64(day.number) * 86_400)
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { Day.padded($0, to: 2) }
    return day.text + "T" + clock[0] + ":" + clock[1] + ":" + clock[2] + "Z"
  }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }
}
