import CaseFindings
import CaseLexicons

/// A season moved with the dates of the case, by its middle day; holidays cannot be moved.
struct ShiftedSeason {
  let passage: Passage
  let shift: DateShift
  /// The year that a season without one is taken to stand in.
  let year: Int

  /// Nil when no season can be read.
  func replacement() -> Replacement? {
    let text = passage.text
    guard let word = passage.finding.tokens.first(where: { Self.month(of: text[$0].hash) != nil }),
      let month = Self.month(of: text[word].hash)
    else { return nil }
    let moved = shift.moved(CalendarDay(year: passage.year ?? year, month: month, day: 15))
    var written = ""
    var place = passage.finding.span.lower
    for i in passage.finding.tokens {
      let isYear = text[i].length == 4 && text.year(i) != nil
      guard i == word || isYear else { continue }
      written += text.document[TextSpan(place, text[i].lower)]
      written += isYear ? "\(moved.year)" : season(moved.month, like: text[i])
      place = text[i].upper
    }
    return Replacement(
      written + text.document[TextSpan(place, passage.finding.span.upper)], over: passage.finding.tokens)
  }

  private func season(_ month: Int, like token: Token) -> String {
    let name = Self.seasons[(month + 9) % 12 / 3]
    return token.shape == .lower ? name : Wording.capitalised(name)
  }

  /// The month in the middle of a season of the northern half of the world.
  private static func month(of word: WordHash) -> Int? {
    if spring.contains(word) { return 4 }
    if summer.contains(word) { return 7 }
    if autumn.contains(word) { return 10 }
    return winter.contains(word) ? 1 : nil
  }

  private static let seasons = ["spring", "summer", "autumn", "winter"]
  private static let spring = WordSet("spring", "springtime")
  private static let summer = WordSet("summer", "summers", "summertime")
  private static let autumn = WordSet("autumn", "fall")
  private static let winter = WordSet("winter", "winters", "wintertime")
}
