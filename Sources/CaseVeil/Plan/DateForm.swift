import CaseFindings
import CaseLexicons

/// The parts of a written date and where they stand, so that other numbers can take their places.
struct DateForm {
  /// One part, as it is written.
  struct Part {
    enum Unit { case day, month, year }
    let unit: Unit
    let tokens: Range<Int>
    let value: Int
  }

  private(set) var parts: [Part] = []
  /// One date, or two where some part is shared: `3–5 May 2023`.
  private(set) var dates: [PartialDate] = []

  /// Nil when the words are no date of which every number was understood.
  init?(_ passage: Passage) {
    let text = passage.text
    guard let first = passage.finding.tokens.first(where: { text[$0].hasDigit || text.month($0) != nil }) else {
      return nil
    }
    let hasMonth = passage.finding.tokens.contains { text.month($0) != nil }
    parts = hasMonth ? Self.words(passage) : Self.figures(at: first, passage) ?? []
    guard let dates = Self.dates(parts) else { return nil }
    self.dates = dates
  }

  private func of(_ unit: Part.Unit) -> [Part] { parts.filter { $0.unit == unit } }

  /// `3/5/2023`, `2023-05-03`, `05/2023`, `3/5`.
  private static func figures(at first: Int, _ passage: Passage) -> [Part]? {
    let text = passage.text
    var groups: [Int] = []
    var i = first
    while passage.finding.tokens.contains(i), text[i].hasDigit, groups.count < 3 {
      groups.append(i)
      let isJoint = text.isDash(i + 1) || text.isMark(i + 1, "/") || text.isMark(i + 1, ".")
      guard isJoint, text[i + 2].hasDigit, text[i + 1].gap == .none || text.isMark(i + 1, "/") else { break }
      i += 2
    }
    let values = groups.map { number($0, text) }
    guard groups.count > 1, !values.contains(nil) else { return nil }
    let numbers = values.map { $0 ?? 0 }
    func part(_ unit: Part.Unit, _ group: Int, _ value: Int? = nil) -> Part {
      Part(unit: unit, tokens: groups[group]..<groups[group] + 1, value: value ?? numbers[group])
    }
    if text[groups[0]].length == 4 {
      return [part(.year, 0), part(.month, 1)] + (groups.count > 2 ? [part(.day, 2)] : [])
    }
    if groups.count == 2, text[groups[1]].length == 4 { return [part(.month, 0), part(.year, 1)] }
    let isDayFirst = numbers[1] <= 12
    let days = isDayFirst ? [part(.day, 0), part(.month, 1)] : [part(.month, 0), part(.day, 1)]
    if groups.count == 2 { return days }
    let year = text[groups[2]].length == 2 ? text.shortYear(groups[2]) : numbers[2]
    return days + [part(.year, 2, year)]
  }

  /// The figures that a token starts with: a day may be glued to a clock time by a T.
  private static func number(_ i: Int, _ text: TokenizedDocument) -> Int? {
    if let number = text.number(i) { return number }
    let bytes = text.document.bytes[text[i].lower..<text[i].upper]
    let digits = bytes.prefix { $0 &- 0x30 < 10 }
    guard digits.count == 2, bytes.dropFirst(2).first.map({ $0 | 0x20 == 0x74 }) ?? false else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// `3 May 2023`, `May 3rd, 2023`, `3-May-23`, `3 and 5 May`, `May and June 2021`; what a clock tells is left.
  private static func words(_ passage: Passage) -> [Part] {
    let text = passage.text
    var parts: [Part] = []
    var i = passage.finding.tokens.lowerBound
    while i < passage.finding.tokens.upperBound {
      if text.isWord(i, in: clock) || text.isMark(i, "@") || text.isMark(i + 1, ":") && text[i].hasDigit { break }
      var last = i
      if let month = text.month(i) {
        parts.append(Part(unit: .month, tokens: i..<i + 1, value: month))
      } else if let year = text.year(i) {
        parts.append(Part(unit: .year, tokens: i..<i + 1, value: year))
      } else if text.isApostrophe(i - 1), let year = text.shortYear(i) {
        parts.append(Part(unit: .year, tokens: i..<i + 1, value: year))
      } else if isShortYear(i, parts, passage), let year = text.shortYear(i) {
        parts.append(Part(unit: .year, tokens: i..<i + 1, value: year))
      } else if text[i].hasDigit || text[i].marks.contains(.numberWord), let day = text.dayOfMonth(at: i) {
        parts.append(Part(unit: .day, tokens: i..<day.last + 1, value: day.value))
        last = day.last
      }
      i = last + 1
    }
    return parts
  }

  /// Two figures after a month that has its day already.
  private static func isShortYear(_ i: Int, _ parts: [Part], _ passage: Passage) -> Bool {
    guard passage.text[i].shape == .digits, passage.text[i].length == 2, parts.contains(where: { $0.unit == .month })
    else { return false }
    let isJoined = passage.text.isDash(i - 1) || passage.text.isMark(i - 1, "/")
    return parts.last?.unit == .month && (isJoined || parts.contains { $0.unit == .day })
      || parts.last?.unit == .day && parts.first?.unit == .month
  }

  /// Two dates share the parts that stand once; nil when the parts make neither one nor two.
  private static func dates(_ parts: [Part]) -> [PartialDate]? {
    let days = parts.filter { $0.unit == .day }.map { $0.value }
    let months = parts.filter { $0.unit == .month }.map { $0.value }
    let years = parts.filter { $0.unit == .year }.map { $0.value }
    let count = max(days.count, months.count)
    guard (1...2).contains(count), !months.isEmpty, years.count <= 1, days.isEmpty || days.count >= months.count,
      months.allSatisfy({ (1...12).contains($0) }), days.allSatisfy({ (1...31).contains($0) })
    else { return nil }
    return (0..<count).map { i in
      PartialDate(
        year: years.first, month: months.count == count ? months[i] : months[0],
        day: days.count == count ? days[i] : days.first)
    }
  }

  private static let clock = WordSet("at", "around", "about", "approximately")
}
