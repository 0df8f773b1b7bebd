import CaseVeil
#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The day that the machine's clock shows, where it stands.
enum Today {
  static var day: CalendarDay {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
