import CaseFindings
import CaseLexicons

extension DateForm {
  /// The words of the date with the parts of other days in place of its own, each written as its part was.
  func written(as days: [CalendarDay], in passage: Passage) -> String {
    let text = passage.text
    var written = ""
    var place = passage.finding.span.lower
    for (i, part) in parts.enumerated() {
      let span = text.span(part.tokens.lowerBound, part.tokens.upperBound - 1)
      written += text.document[TextSpan(place, span.lower)]
      written += words(for: i, days, passage)
      place = span.upper
    }
    return written + text.document[TextSpan(place, passage.finding.span.upper)]
  }

  /// One part's new words; where two days no longer share a month or a year, the first names its own.
  private func words(for i: Int, _ days: [CalendarDay], _ passage: Passage) -> String {
    let part = parts[i]
    let sameBefore = parts[..<i].filter { $0.unit == part.unit }.count
    let isShared = parts.filter { $0.unit == part.unit }.count == 1
    let monthFirst = parts.first?.unit == .month
    let day = isShared ? days[part.unit == .month && monthFirst ? 0 : days.count - 1] : days[sameBefore]
    let style = DatePartStyle(text: passage.text, part: part)
    var words = style.words(for: day)
    guard days.count == 2, let month = parts.first(where: { $0.unit == .month }) else { return words }
    let isSplit = days[0].month != days[1].month
    let monthStyle = DatePartStyle(text: passage.text, part: month)
    let sharesMonth = parts.filter { $0.unit == .month }.count == 1
    if part.unit == .day, sharesMonth, isSplit {
      if monthFirst, sameBefore == 1 { words = monthStyle.words(for: days[1]) + " " + words }
      if !monthFirst, sameBefore == 0 { words += " " + monthStyle.words(for: days[0]) }
    }
    let endsFirst = sameBefore == 0 && (sharesMonth ? part.unit == .day : part.unit == .month)
    if endsFirst, days[0].year != days[1].year, parts.contains(where: { $0.unit == .year }) {
      words += " \(days[0].year)"
    }
    return words
  }
}

/// How one part of a date is written: `03`, `3rd`, `MAY`, `'23`.
private struct DatePartStyle {
  let text: TokenizedDocument
  let part: DateForm.Part
  private var token: Token { text[part.tokens.lowerBound] }

  func words(for day: CalendarDay) -> String {
    switch part.unit {
    case .day: return dayWords(day.day)
    case .month: return token.hasDigit ? padded(day.month) : monthWord(day.month)
    case .year: return token.length == 2 ? Self.twoDigits(day.year % 100) : "\(day.year)"
    }
  }

  private func dayWords(_ day: Int) -> String {
    if token.shape == .digits, part.tokens.count == 1 { return padded(day) }
    let bytes = text.document.bytes[token.lower..<token.upper]
    if token.shape == .mixed, bytes.dropFirst(2).first.map({ $0 | 0x20 == 0x74 }) ?? false, token.length > 4 {
      return Self.twoDigits(day) + String(decoding: bytes.dropFirst(2), as: UTF8.self)
    }
    return "\(day)" + Self.ordinalEnding(day)
  }

  /// With a leading zero where the part has one, or could have had one.
  private func padded(_ value: Int) -> String {
    let isPadded = text.document.bytes[token.lower] == 0x30 || token.length == 2 && value < 10 && isFigures
    return isPadded ? Self.twoDigits(value) : "\(value)"
  }

  /// Whether the part stands among figures only, where `03/05/2023` is usual beside `12/11/2023`.
  private var isFigures: Bool { token.shape == .digits && !hasMonthWord }

  private var hasMonthWord: Bool {
    text[part.tokens.upperBound].marks.contains(.month) || text[part.tokens.lowerBound - 1].marks.contains(.month)
      || text[part.tokens.upperBound + 1].marks.contains(.month)
  }

  private func monthWord(_ month: Int) -> String {
    let whole = Self.months[month - 1]
    let isWhole = token.length == 4 && (part.value == 6 || part.value == 7) || part.value == 5 && !isTerse
    let isShort = token.length <= 4 && !isWhole
    let word = isShort ? String(decoding: whole.utf8.prefix(3), as: UTF8.self) : whole
    switch token.shape {
    case .upper: return String(decoding: word.utf8.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }, as: UTF8.self)
    case .lower: return Lowercase.ascii(word)
    default: return word
    }
  }

  /// `3-May-23`, `3 May '23`: May is whole and short alike, so its neighbours tell.
  private var isTerse: Bool {
    let after = part.tokens.upperBound
    return text.isDash(after) || text.isDash(after - 2) || text.isApostrophe(after) || text[after].length == 2
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static func ordinalEnding(_ day: Int) -> String {
    switch day {
    case 1, 21, 31: "st"
    case 2, 22: "nd"
    case 3, 23: "rd"
    default: "th"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
