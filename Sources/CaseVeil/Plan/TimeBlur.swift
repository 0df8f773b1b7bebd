import CaseFindings
import CaseLexicons

/// Times that are told from the day of writing, hours and seasons, in wider words.
struct TimeBlur {
  let passage: Passage

  /// `last Tuesday` to `recently`; what lies ahead to `soon`.
  func recency() -> Replacement {
    if passage.text[passage.end].shape == .possessive, passage.isFree(passage.end) {
      return Replacement("a recent", over: passage.first..<passage.end + 1)
    }
    if passage.contains(Self.ahead) { return Replacement("soon", over: withPreposition(Self.on)) }
    if passage.isDetermined, passage.isBeforeNoun { return Replacement("recent", over: passage.finding.tokens) }
    if passage.contains(Self.later) { return Replacement("later", over: withPreposition(Self.on)) }
    if passage.contains(Self.ago) {
      if passage.contains(Self.years) { return Replacement("some years ago", over: passage.finding.tokens) }
      if passage.contains(Self.months) { return Replacement("some months ago", over: passage.finding.tokens) }
    }
    if passage.has(Self.since, at: passage.first - 1) {
      return Replacement("lately", over: passage.first - 1..<passage.end)
    }
    return Replacement("recently", over: withPreposition(Self.on))
  }

  /// `at 14:30` to `in the afternoon`; hours in words stay when they only name a part of the day.
  func partOfDay() -> Replacement? {
    guard let part = part() else { return passage.contains(Self.parts) ? .unchanged(passage) : nil }
    if passage.has(Self.nounPrepositions, at: passage.first - 1) {
      return Replacement(part == "night" ? smallHours : "the \(part)", over: passage.finding.tokens)
    }
    if passage.isDetermined, passage.isBeforeNoun { return Replacement(part, over: passage.finding.tokens) }
    let words = part == "night" ? "during the night" : "in the \(part)"
    // `Brought in 02:40`: *in* belongs to the verb, no clock time stands after it.
    if passage.leadingNumber != nil, passage.has(Self.inWord, at: passage.first - 1) {
      return Replacement(words, over: passage.finding.tokens)
    }
    return Replacement(words, over: withPreposition(Self.at))
  }

  /// `by 05:00` to `by the early hours`, `until 23:10` to `until late evening`.
  private var smallHours: String {
    guard !passage.contains(Self.midnight), let hour = passage.leadingNumber else { return "the night" }
    let isLate = passage.contains(Self.pm) || (22...23).contains(hour > 24 ? hour / 100 : hour)
    return isLate ? "late evening" : "the early hours"
  }

  /// A season to the year or decade that stands in it; without one it stays, unless told from the day of writing.
  /// A holiday is one day of the year: it becomes just that.
  func season(_ width: DateWidth) -> Replacement {
    guard let year = passage.year else {
      if !passage.contains(Self.seasons) { return Replacement("a public holiday", over: passage.finding.tokens) }
      return passage.contains(Self.justGone)
        ? Replacement("some months ago", over: passage.finding.tokens) : .unchanged(passage)
    }
    return Replacement(width.noun(year: year, month: nil), over: withPreposition(.definiteArticle))
  }

  private func part() -> String? {
    if passage.contains(Self.midnight) { return "night" }
    if passage.contains(Self.noon) { return "afternoon" }
    guard var hour = passage.leadingNumber else { return nil }
    if hour > 24 { hour /= 100 }
    if passage.contains(Self.pm), hour < 12 { hour += 12 }
    if passage.contains(Self.am), hour == 12 { hour = 0 }
    switch hour {
    case 6...11: return "morning"
    case 12...17: return "afternoon"
    case 18...21: return "evening"
    default: return "night"
    }
  }

  /// With the preposition before it: `at about` as well as `at`.
  private func withPreposition(_ words: WordSet) -> Range<Int> {
    var start = passage.first
    if passage.has(words, at: start - 1) { start -= 1 }
    if start < passage.first, passage.has(words, at: start - 1) { start -= 1 }
    return start..<passage.end
  }

  private static let inWord = WordSet("in")
  private static let seasons = WordSet("spring", "summer", "autumn", "fall", "winter", "summers", "winters")
  private static let on = WordSet("on", "in", "at")
  private static let at = WordSet("at", "in", "during", "around", "about", "circa", "approximately")
  private static let nounPrepositions = WordSet(
    "since", "until", "till", "from", "to", "by", "before", "after", "between")
  private static let justGone = WordSet("last", "this")
  private static let since = WordSet("since")
  private static let ahead = WordSet("next", "tomorrow", "coming")
  private static let later = WordSet("following", "later")
  private static let ago = WordSet("ago", "back")
  private static let years = WordSet("year", "years")
  private static let months = WordSet("month", "months")
  private static let parts = WordSet("morning", "afternoon", "evening", "night", "overnight")
  private static let midnight = WordSet("midnight")
  private static let noon = WordSet("noon", "midday")
  private static let pm = WordSet("pm", "p", "afternoon", "evening")
  private static let am = WordSet("am", "a", "morning")
}
