import CaseFindings
import CaseLexicons

/// A bare year moved with the dates of the case, by its middle; a decade stays, being wide already.
struct ShiftedYear {
  let passage: Passage
  let shift: DateShift

  /// Nil when no year can be read.
  func replacement() -> Replacement? {
    let text = passage.text
    if passage.finding.tokens.contains(where: { text[$0].shape == .mixed || text[$0].shape == .possessive }) {
      return .unchanged(passage)
    }
    var written = ""
    var place = passage.finding.span.lower
    var moved: Int?
    for i in passage.finding.tokens where text[i].shape == .digits {
      guard let year = text.year(i) ?? text.shortYear(i) else { return nil }
      let new = shift.moved(CalendarDay(year: year, month: 7, day: 2)).year
      written += text.document[TextSpan(place, text[i].lower)]
      let isShort = text[i].length == 2
      written += isShort ? (new % 100 < 10 ? "0\(new % 100)" : "\(new % 100)") : "\(new)"
      place = text[i].upper
      moved = new
    }
    guard moved != nil else { return nil }
    return Replacement(
      written + text.document[TextSpan(place, passage.finding.span.upper)], over: passage.finding.tokens)
  }
}
