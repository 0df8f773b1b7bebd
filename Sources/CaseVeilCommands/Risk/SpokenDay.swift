import CaseVeil
#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A day as people say it: `2026-11-17`, `17/11/2026`, `17 Nov`, `Tuesday`, `yesterday`.
enum SpokenDay {
  /// What was typed has come to.
  enum Answer: Equatable {
    case day(CalendarDay)
    /// The day and the month could be either.
    case unclear
    case none
  }

  /// The day that somebody means who looks back from a last day: the latest that the words fit.
  static func read(_ typed: String, notAfter last: CalendarDay) -> Answer {
    if let day = CalendarDay(typed) { return last < day ? .none : .day(day) }
    let words = parts(of: typed, between: " \t,.").filter { !["last", "on", "of"].contains($0) }
    switch words {
    case ["today"]: return .day(last)
    case ["yesterday"]: return .day(last.adding(days: -1))
    default: break
    }
    if words.count == 1, let wanted = weekday(words[0]) {
      let back = (weekday(of: last) - wanted + 7) % 7
      return .day(last.adding(days: back == 0 ? -7 : -back))
    }
    return date(words.count == 1 ? parts(of: words[0], between: "/-") : words, notAfter: last)
  }

  private static func parts(of text: String, between marks: String) -> [String] {
    text.split(whereSeparator: { marks.contains($0) }).map { String($0) }
  }

  /// Day, month and, if it was said, year; else the latest such day.
  private static func date(_ parts: [String], notAfter last: CalendarDay) -> Answer {
    guard (2...3).contains(parts.count), let first = number(parts[0]) ?? month(parts[0]) else { return .none }
    guard let second = month(parts[1]) ?? number(parts[1]) else { return .none }
    var (day, month) = (first, second)
    if Self.month(parts[0]) != nil {
      (day, month) = (second, first)
    } else if Self.month(parts[1]) == nil, first <= 12, second <= 12, first != second {
      return .unclear
    } else if Self.month(parts[1]) == nil, second > 12 {
      (day, month) = (second, first)
    }
    for year in years(parts.count == 3 ? number(parts[2]) ?? 0 : nil, notAfter: last) {
      let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      if let day = CalendarDay(text), !(last < day) { return .day(day) }
    }
    return .none
  }

  /// The year that was said, or the latest two.
  private static func years(_ said: Int?, notAfter last: CalendarDay) -> [Int] {
    guard let said else { return [last.year, last.year - 1] }
    return [said < 100 ? 2000 + said : said]
  }

  private static func number(_ word: String) -> Int? {
    var digits = word[...]
    if digits.count > 2, ["st", "nd", "rd", "th"].contains(digits.suffix(2)) { digits = digits.dropLast(2) }
    return digits.count <= 4 && digits.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(digits) : nil
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

  private static func month(_ word: String) -> Int? {
    word.count >= 3 ? months.firstIndex { word.hasPrefix($0) }.map { $0 + 1 } : nil
  }

  private static func weekday(_ word: String) -> Int? {
    word.count >= 3 ? weekdays.firstIndex { word.hasPrefix($0) } : nil
  }

  /// From Sunday, 0.
  private static func weekday(of day: CalendarDay) -> Int {
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (Int32(day.year - 1900), Int32(day.month - 1), Int32(day.day))
    let seconds = timegm(&parts)
    return ((seconds / 86_400 + 4) % 7 + 7) % 7
  }

  /// `Tuesday 17 November 2026`
  static func told(_ day: CalendarDay) -> String {
    let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    let long = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(names[weekday(of: day)]) \(day.day) \(long[day.month - 1]) \(day.year)"
  }
}
