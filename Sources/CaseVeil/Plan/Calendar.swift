import CaseFindings

/// Days counted over months and years, so that the time between two dates can be told.
enum Calendar {
  /// Days from 1 March of the year 0 to a date of the Gregorian calendar.
  static func day(year: Int, month: Int, day: Int) -> Int {
    let y = month > 2 ? year : year - 1
    let m = (month + 9) % 12
    return y * 365 + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + day - 1
  }

  /// The date that so many days after 1 March of the year 0 is.
  static func date(_ number: Int) -> CalendarDay {
    var year = number * 400 / 146_097 + 1
    while day(year: year, month: 3, day: 1) > number { year -= 1 }
    var month = 3
    while month < 14, day(year: year + month / 12, month: month % 12 + 1, day: 1) <= number { month += 1 }
    let (y, m) = month > 12 ? (year + 1, month - 12) : (year, month)
    return CalendarDay(year: y, month: m, day: number - day(year: y, month: m, day: 1) + 1)
  }

  /// How many days a month has.
  static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 31
    }
  }

  /// Days from one date to another, both with month and day; a year that only one gives counts for both.
  static func days(from old: PartialDate, to new: PartialDate) -> Int? {
    guard let oldMonth = old.month, let oldDay = old.day, let month = new.month, let day = new.day else { return nil }
    let year = new.year ?? old.year ?? 2001
    let oldYear = old.year ?? new.year ?? 2001
    var days = Self.day(year: year, month: month, day: day) - Self.day(year: oldYear, month: oldMonth, day: oldDay)
    // Written without years, 2 January after 28 December is five days later.
    if days < -180, new.year == nil || old.year == nil { days += 365 }
    return days
  }

  /// `6 days later`, `about 3 months earlier`; nil over two years.
  static func interval(_ days: Int) -> String? {
    let count = abs(days)
    let side = days < 0 ? "earlier" : "later"
    switch count {
    case 0: return "the same day"
    case 1: return days < 0 ? "the day before" : "the next day"
    case 2...27: return "\(count) days \(side)"
    case 28...90: return "about \((count + 3) / 7) weeks \(side)"
    case 91...730: return "about \((count + 15) / 30) months \(side)"
    default: return nil
    }
  }
}
