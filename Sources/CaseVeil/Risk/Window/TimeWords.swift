import CaseFindings
import CaseLexicons

/// In how many days something happened, by the words of a time.
///
/// Source: section 1.3 of the model: days for *today*, weeks for *this week*, a month, a season, a year.
enum TimeWords {
  /// Words such as *today* that no finding holds.
  static func days(_ text: TokenizedDocument, at i: Int) -> Double? {
    if text.isWord(i, in: today) { return 2 }
    return text.isWord(i, in: recently) ? 60 : nil
  }

  /// The days that a time finding allows as it is written; nil when it tells no window.
  static func days(_ finding: Finding, _ text: TokenizedDocument) -> Double? {
    switch finding.kind {
    case .date: return date(finding, text)
    case .year: return 365
    case .relativeDate: return relative(finding.tokens, text)
    case .season: return season(finding.tokens, text)
    default: return nil
    }
  }

  /// The days that the wider words in its place allow: never fewer than its own.
  static func days(
    _ finding: Finding, _ text: TokenizedDocument, widenedBy blur: Blur, _ replacement: String?
  ) -> Double? {
    guard let own = days(finding, text), let wider = wider(finding, blur, replacement) else { return nil }
    return max(own, wider)
  }

  private static func wider(_ finding: Finding, _ blur: Blur, _ replacement: String?) -> Double? {
    let isMonths = replacement?.utf8.starts(with: "some months".utf8) == true
    switch blur {
    case .recency:
      return replacement?.utf8.starts(with: "some years".utf8) == true ? nil : isMonths ? 365 : 60
    case .month: return 31
    case .year, .yearAndInterval: return 365
    default: return finding.kind == .season && isMonths ? 365 : nil
    }
  }

  private static func date(_ finding: Finding, _ text: TokenizedDocument) -> Double {
    if case .date(let date) = finding.fact {
      if date.day != nil, date.month != nil { return 2 }
      if date.month != nil { return 31 }
      if date.year != nil { return 365 }
    }
    if finding.tokens.contains(where: { text[$0].marks.contains(.month) }) {
      return finding.tokens.contains { text[$0].hasDigit } ? 2 : 31
    }
    return finding.tokens.contains { text[$0].marks.contains(.weekday) } ? 7 : 2
  }

  private static func relative(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Double {
    func has(_ words: WordSet) -> Bool { tokens.contains { text.isWord($0, in: words) } }
    if has(ago) {
      if has(years) { return 365 }
      if has(months) { return 31 }
      return has(weeks) ? 14 : has(spans) ? 60 : 2
    }
    if has(seasons) { return 92 }
    if has(months) { return 31 }
    if has(years) { return 365 }
    if has(weeks) { return has(this) ? 7 : 14 }
    if has(nights) { return 2 }
    if has(weekends) || tokens.contains(where: { text[$0].marks.contains(.weekday) }) { return 7 }
    if tokens.contains(where: { text[$0].marks.contains(.month) }) { return 31 }
    return 2
  }

  private static func season(_ tokens: Range<Int>, _ text: TokenizedDocument) -> Double {
    tokens.contains { text.isWord($0, in: seasons) } ? 92 : 7
  }

  private static let today = WordSet("today", "tonight")
  private static let recently = WordSet("recently", "recent", "lately")
  private static let ago = WordSet("ago", "back")
  private static let years = WordSet("year", "years")
  private static let months = WordSet("month", "months", "term")
  private static let weeks = WordSet("week", "weeks", "fortnight")
  private static let spans = WordSet("long", "while", "ages", "decades", "decade")
  private static let seasons = WordSet("summer", "winter", "autumn", "spring", "summers", "winters")
  private static let this = WordSet("this")
  private static let nights = WordSet(
    "today", "tonight", "yesterday", "night", "morning", "evening", "afternoon", "now", "shift", "tomorrow")
  private static let weekends = WordSet("weekend", "day", "days")
}
