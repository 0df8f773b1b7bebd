import CaseFindings
import CaseLexicons

/// A date written as it was, with other numbers: `3 May 2023` moved by some weeks is `8 March 2022`.
struct ShiftedDate {
  let passage: Passage
  let shift: DateShift
  /// The year that dates without one are taken to stand in.
  let year: Int
  private var text: TokenizedDocument { passage.text }

  /// The year before the date, as the text names it.
  init(passage: Passage, shift: DateShift, year: Int) {
    self.passage = passage
    self.shift = shift
    self.year = year
  }

  /// Nil when some part was not understood: then the date cannot be moved and has to go.
  func replacement() -> Replacement? {
    guard let form = DateForm(passage) else { return isWeekdayOnly ? .unchanged(passage) : nil }
    guard let moved = moved(form) else { return nil }
    return Replacement(form.written(as: moved, in: passage), over: passage.finding.tokens)
  }

  /// Weekdays stay, since dates move by whole weeks.
  private var isWeekdayOnly: Bool {
    passage.finding.tokens.allSatisfy { i in
      let token = text[i]
      return token.shape == .mark || token.marks.contains(.weekday) || token.shape == .lower && !token.hasDigit
    }
  }

  /// The days of a form, each moved; a month without a day by its middle, a year by its own.
  private func moved(_ form: DateForm) -> [CalendarDay]? {
    var moved: [CalendarDay] = []
    for part in form.dates {
      let year = part.year ?? form.dates.compactMap { $0.year }.first ?? self.year
      let month = part.month ?? 7
      let day = part.day ?? 15
      guard (1...12).contains(month), day >= 1, day <= Calendar.days(of: month, in: year) || part.year == nil else {
        return nil
      }
      moved.append(
        shift.moved(CalendarDay(year: year, month: month, day: min(day, Calendar.days(of: month, in: year)))))
    }
    return moved
  }
}
