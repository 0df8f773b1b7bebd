import CaseFindings
import CaseLexicons

/// Dates widened: the first to its year or decade, later ones to the time since the one before, so that the course stays.
struct DateBlur {
  let passage: Passage
  /// What is left of a date from which no interval can be told.
  let width: DateWidth
  /// The full date before this one in the text, if there is one and intervals are wanted.
  let previous: PartialDate?

  func replacement() -> Replacement? {
    if isWideAlready { return .unchanged(passage) }
    guard case .date(let date) = passage.finding.fact else { return fromDigits() }
    let days = previous.flatMap { Calendar.days(from: $0, to: date) }
    if passage.isDetermined, passage.isBeforeNoun {
      return Replacement(adjective(date, days), over: passage.finding.tokens)
    }
    let start = startWithArticle
    if passage.has(Self.nounPrepositions, at: start - 1), !isRange {
      return Replacement(noun(date, days, after: start - 1), over: start..<passage.end)
    }
    let hasPreposition = passage.has(Self.prepositions, at: start - 1) || passage.has(Self.between, at: start - 1)
    let tokens = (hasPreposition ? start - 1 : start)..<passage.end
    if let interval = days.flatMap(Calendar.interval) { return Replacement(interval, over: tokens) }
    if let year = date.year { return Replacement(words(year, date.month, start, hasPreposition), over: tokens) }
    if width == .month, date.month != nil { return bareMonth(date, tokens, hasPreposition) }
    guard hasPreposition || followsWord(start) else { return nil }
    return Replacement(day(date, isFirst: startsText(tokens.lowerBound)), over: tokens)
  }

  /// `He went home on Thursday` to `that week`, `in May` to `that year`, at the start of a sentence to `one day`.
  private func day(_ date: PartialDate, isFirst: Bool) -> String {
    if isFirst || date.day != nil { return "one day" }
    if date.month != nil { return "that year" }
    return passage.finding.tokens.contains { passage.text[$0].marks.contains(.weekday) } ? "that week" : "one day"
  }

  private func startsText(_ i: Int) -> Bool { passage.text[i].flags.contains(.startsSentence) }

  /// `in the 2020s`, or without a preposition where a value or a heading stands.
  private func words(_ year: Int, _ month: Int?, _ start: Int, _ hasPreposition: Bool) -> String {
    if hasPreposition || followsWord(start) { return "in " + width.noun(year: year, month: month) }
    return passage.isValue || start == 0 || passage.text[start].gap >= .line
      ? width.words(year: year, month: month) : width.noun(year: year, month: month)
  }

  /// `on 3 May` to `in May`.
  private func bareMonth(_ date: PartialDate, _ tokens: Range<Int>, _ hasPreposition: Bool) -> Replacement? {
    guard let month = date.month else { return nil }
    let words = DateWidth.month.words(year: 0, month: month)
    let name = String(decoding: words.utf8.dropLast(2), as: UTF8.self)
    return Replacement(hasPreposition ? "in " + name : name, over: tokens)
  }

  /// `May 2023` is a month, and a date without its day needs no wider words where months stay.
  private var isWideAlready: Bool {
    guard width == .month, case .date(let date) = passage.finding.fact else { return false }
    return date.day == nil && date.month != nil
  }

  /// `on the 3rd of May`: the article goes with the date.
  private var startWithArticle: Int {
    passage.has(.definiteArticle, at: passage.first - 1) ? passage.first - 1 : passage.first
  }

  /// `First seen here 12/03/2024` lacks the preposition that a year needs.
  private func followsWord(_ start: Int) -> Bool {
    let before = passage.text[start - 1]
    let isVerb =
      !before.marks.isDisjoint(with: [.careVerb, .personVerb]) || passage.text.isWord(start - 1, in: Self.seen)
    return (before.shape == .lower || before.shape == .capitalised && isVerb) && passage.isSameLine(start - 1)
      && !passage.text.isWord(start - 1, in: Self.nounPrepositions.union(.determiners))
  }

  /// `between May and June 2021`
  private var isRange: Bool { passage.has(Self.between, at: passage.first - 1) && passage.contains(Self.and) }

  /// A date that was not read into numbers: the year that stands in it.
  private func fromDigits() -> Replacement? {
    guard let year = passage.year else { return nil }
    let hasPreposition = passage.has(Self.prepositions, at: passage.first - 1)
    let words = width.noun(year: year, month: nil)
    return Replacement(
      hasPreposition ? "in \(words)" : words,
      over: (hasPreposition ? passage.first - 1 : passage.first)..<passage.end)
  }

  private func adjective(_ date: PartialDate, _ days: Int?) -> String {
    if let days { return days < 0 ? "earlier" : days == 0 ? "same-day" : "later" }
    return date.year.map { width.words(year: $0, month: date.month) } ?? ""
  }

  private func noun(_ date: PartialDate, _ days: Int?, after preposition: Int) -> String {
    if let days, abs(days) < 28, days != 0, passage.text.isWord(preposition, in: Self.spanning) {
      return Calendar.interval(days) ?? "that day"
    }
    if let days { return days < 0 ? "an earlier date" : days == 0 ? "that day" : "a later date" }
    if let year = date.year { return width.noun(year: year, month: date.month) }
    return passage.text.isWord(preposition, in: Self.forward) ? "a later date" : "an earlier date"
  }

  /// Whether a later date can be told from this one: it is said outright, and does not look back.
  var anchors: Bool {
    guard case .date(let date) = passage.finding.fact, date.day != nil, date.month != nil else { return false }
    guard let previous, let days = Calendar.days(from: previous, to: date) else { return true }
    return days >= 0 && !passage.has(Self.nounPrepositions, at: startWithArticle - 1)
      && !(passage.isDetermined && passage.isBeforeNoun)
  }

  /// After these the time between can stand: `since 5 days earlier`.
  private static let spanning = WordSet("since", "until", "till", "from", "to", "by")
  private static let seen = WordSet(
    "seen", "reviewed", "admitted", "discharged", "referred", "diagnosed", "scanned", "clerked", "born", "died")
  private static let between = WordSet("between")
  private static let and = WordSet("and")
  private static let forward = WordSet("until", "till", "to", "by", "before", "for")
  private static let prepositions = WordSet("on", "in", "at", "dated", "during")
  private static let nounPrepositions = WordSet(
    "since", "until", "till", "from", "to", "by", "before", "after", "between", "of", "for", "around", "about", "circa")
}

extension Passage {
  /// The first number of four digits from 1900 to 2099 in the finding.
  var year: Int? {
    for i in finding.tokens {
      if let number = text.number(i), (1900...2099).contains(number), text[i].length == 4 { return number }
    }
    return nil
  }
}
