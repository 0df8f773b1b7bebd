import CaseVeil
import Testing

@testable import CaseVeilCommands

/// Days as people say them, looked back from Sunday 22 November 2026.
struct SpokenDayTests {
  private static let last = CalendarDay(year: 2026, month: 11, day: 22)

  @Test(arguments: [
    ("2026-11-17", "2026-11-17"), ("17/11/2026", "2026-11-17"), ("17/11/26", "2026-11-17"), ("17/11", "2026-11-17"),
    ("11/17/2026", "2026-11-17"), ("17 nov", "2026-11-17"), ("17th november 2026", "2026-11-17"),
    ("nov 17", "2026-11-17"), ("25 dec", "2025-12-25"), ("tuesday", "2026-11-17"), ("last tuesday", "2026-11-17"),
    ("on tue", "2026-11-17"), ("sunday", "2026-11-15"), ("yesterday", "2026-11-21"), ("today", "2026-11-22"),
    ("11/11/2026", "2026-11-11"), ("29 feb", nil), ("29 feb 2024", "2024-02-29"), ("31/11/2026", nil),
    ("2026-12-01", nil), ("1 dec 2026", nil), ("soon", nil), ("", nil), ("17", nil), ("99/99/99", nil),
  ]) func readsDays(_ typed: String, _ expected: String?) {
    let answer = SpokenDay.read(typed, notAfter: Self.last)
    #expect(answer == (expected.flatMap { CalendarDay($0) }.map { .day($0) } ?? .none))
  }

  /// Nobody can tell a British from an American day here, so it is asked.
  @Test func asksWhichIsTheMonth() {
    #expect(SpokenDay.read("10/11/2026", notAfter: Self.last) == .unclear)
  }

  @Test func tellsTheWeekday() {
    #expect(SpokenDay.told(CalendarDay(year: 2026, month: 11, day: 17)) == "Tuesday 17 November 2026")
    #expect(SpokenDay.told(CalendarDay(year: 1958, month: 1, day: 1)) == "Wednesday 1 January 1958")
  }
}
