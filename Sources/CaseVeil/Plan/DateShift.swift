import CaseFindings
import CaseLexicons

/// How far all dates of one case are moved: whole weeks into the past, so that weekdays and intervals stay.
struct DateShift {
  /// Below 0; a multiple of 7.
  let days: Int

  init(days: Int) { self.days = days }

  /// The same name gives the same shift to every text of a case; without one each text has its own.
  init(of document: Document, caseName: String?) {
    let key = caseName.map { Self.key(Array($0.utf8)) } ?? Self.key(document.bytes)
    days = -7 * (Self.fewestWeeks + Int(key % UInt64(Self.mostWeeks - Self.fewestWeeks + 1)))
  }

  /// From two months to five years.
  private static let fewestWeeks = 9
  private static let mostWeeks = 260

  private static func key(_ bytes: [UInt8]) -> UInt64 {
    let state = bytes.reduce(WordHash.seed) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    return WordHash(finishing: state).value >> 8
  }

  /// The line at the end of a text whose dates were moved. It makes no claim about the rest.
  static func note(atEndOf document: Document) -> Edit {
    let end = document.bytes.count
    let isLine = document.bytes.last == 0x0A
    return Edit(TextSpan(end, end), isLine ? "\n\(noteText)\n" : "\n\n\(noteText)")
  }

  static let noteText = "[Dates were moved. The time between them is as it was.]"

  /// A date of which all parts are known, moved.
  func moved(_ day: CalendarDay) -> CalendarDay {
    Calendar.date(Calendar.day(year: day.year, month: day.month, day: day.day) + days)
  }
}
