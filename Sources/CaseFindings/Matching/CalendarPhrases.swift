import CaseLexicons

/// Dates in every written form.
extension TokenizedDocument {
  /// The longest date that starts at a token.
  func datePhrase(at i: Int) -> DatePhrase? {
    let token = self[i]
    if token.marks.contains(.weekday), let phrase = weekdayPhrase(at: i) { return phrase }
    if token.marks.contains(.month) { return monthPhrase(at: i) ?? bareMonth(at: i) }
    if token.shape == .digits, let phrase = numericDate(at: i) ?? romanDate(at: i) { return phrase }
    if token.length == 4, let phrase = yearFirst(at: i) { return phrase }
    if token.hasDigit || token.marks.contains(.numberWord) {
      return dayAndMonth(at: i) ?? cuedFigures(at: i) ?? dayAlone(at: i)
    }
    return nil
  }

  /// `3 May 2023`, `3rd of May`, `3-May-23`, `3-5 May`, `3 and 5 May`.
  private func dayAndMonth(at i: Int) -> DatePhrase? {
    guard let day = dayOfMonth(at: i), !isJoinedBefore(i) || isDash(i - 1) else { return nil }
    if let next = daysJoined(after: day.last), let later = dayAndMonth(at: next) {
      let date = PartialDate(year: later.date.year, month: later.date.month, day: day.value)
      return DatePhrase(first: i, last: later.last, date: date)
    }
    let monthAt = monthAfterDay(day.last)
    guard let month = month(monthAt), self[monthAt].gap < .line else { return nil }
    let year = year(afterMonth: monthAt, hasDay: true)
    let isClear = year != nil || self[i].shape != .digits || monthAt > day.last + 1
    guard self[monthAt].shape != .lower || isClear || !isWord(monthAt, in: CalendarWords.verbs) else { return nil }
    let date = PartialDate(year: year?.value, month: month, day: day.value)
    return DatePhrase(first: i, last: year?.last ?? monthAt, date: date, confidence: year == nil ? .high : .certain)
  }

  /// `2023 May 3`
  private func yearFirst(at i: Int) -> DatePhrase? {
    guard let year = year(i), !isJoinedBefore(i), self[i + 1].gap <= .space, self[i + 1].shape == .capitalised,
      let month = month(i + 1)
    else { return nil }
    let day = self[i + 2].gap == .space && !goesOn(i + 2) ? dayOfMonth(at: i + 2) : nil
    return DatePhrase(first: i, last: day?.last ?? i + 1, date: PartialDate(year: year, month: month, day: day?.value))
  }

  /// The token after `3`, `3 of`, `3 day of`, `3-` or `3/`.
  private func monthAfterDay(_ i: Int) -> Int {
    var j = i + 1
    if self[j].gap == .none, isDash(j) || isMark(j, "/") || isMark(j, ".") && self[j + 1].gap == .none { return j + 1 }
    if isWord(j, in: Self.dayWord) { j += 1 }
    return isWord(j, in: CalendarWords.of) ? j + 1 : j
  }

  /// The token after what joins two days: `3-5 May`, `3 to 5 May`, `3 and 5 May`.
  private func daysJoined(after i: Int) -> Int? {
    isDash(i + 1) || isMark(i + 1, "/") || isMark(i + 1, "&") || isWord(i + 1, in: Self.joints) ? i + 2 : nil
  }

  /// `May 3rd, 2023`, `May 3-5`, `May 2023`, `May and June 2023`.
  private func monthPhrase(at i: Int) -> DatePhrase? {
    guard let month = month(i) else { return nil }
    let isWeak = self[i].shape == .lower && isWord(i, in: CalendarWords.verbs)
    if let phrase = monthAndDay(at: i, month) { return isWeak && phrase.date.year == nil ? nil : phrase }
    if let year = year(afterMonth: i, hasDay: false) {
      return DatePhrase(
        first: i, last: year.last, date: PartialDate(year: year.value, month: month, day: nil), confidence: .certain)
    }
    guard self[i].shape != .lower, let next = daysJoined(after: i), self[next].shape != .lower,
      let later = monthPhrase(at: next), later.date.year != nil, later.date.day == nil
    else { return nil }
    return DatePhrase(first: i, last: later.last, date: PartialDate(year: later.date.year, month: month, day: nil))
  }

  private func monthAndDay(at i: Int, _ month: Int) -> DatePhrase? {
    var j = i + 1
    if isMark(j, "."), self[j].gap == .none { j += 1 }
    if isDash(j), self[j].gap == .none { j += 1 }
    if isWord(j, in: Self.article) { j += 1 }
    guard self[j].gap < .line, self[j].hasDigit || self[j].marks.contains(.numberWord), let day = dayOfMonth(at: j)
    else { return nil }
    var last = day.last
    if let next = daysJoined(after: last), self[next].gap < .line, let later = dayOfMonth(at: next),
      !isMeasured(later.last), !goesOn(later.last), later.value > day.value
    {
      last = later.last
    }
    let year = year(afterMonth: last, hasDay: false)
    if year == nil {
      guard !isMeasured(last), !goesOn(last), self[j].hasDigit || isWord(i + 1, in: Self.article) else { return nil }
    }
    let date = PartialDate(year: year?.value, month: month, day: day.value)
    return DatePhrase(first: i, last: year?.last ?? last, date: date, confidence: year == nil ? .high : .certain)
  }

  /// A month without day and year: after *in*, *since*, *last* …, or one that is no other word.
  private func bareMonth(at i: Int) -> DatePhrase? {
    guard let month = month(i), self[i].isCapital, self[i].shape != .upper || self[i].flags.contains(.onCapitalLine)
    else { return nil }
    let isName = isWord(i, in: CalendarWords.names)
    let isShort = self[i].length <= 3 && !isName
    let isCued = isWord(i - 1, in: Self.monthCues) || isDash(i - 1) && isWord(i - 2, in: Self.partsOfMonth)
    let isPlain = !isName && !isShort && self[i].length > 4
    let isLoose = isWord(i - 1, in: Self.looseMonthCues) && !isName
    guard isCued || isLoose || isPlain, self[i].gap < .line || isPlain else { return nil }
    let next = self[i + 1]
    if next.gap == .space, next.shape == .capitalised, isName || next.marks.contains(.surname),
      !next.marks.contains(.month)
    {
      return nil
    }
    return DatePhrase(
      first: i, last: i, date: PartialDate(year: nil, month: month, day: nil), confidence: isCued ? .high : .likely)
  }

  /// `Monday 3 May`, `Mon 3/5`, `on Tuesday`, `Friday morning`.
  private func weekdayPhrase(at i: Int) -> DatePhrase? {
    var j = i + 1
    if isMark(j, ".") && self[i].length <= 5 { j += 1 }
    if isMark(j, ",") { j += 1 }
    if isWord(j, in: Self.article) { j += 1 }
    if self[j].gap < .line, !self[j].marks.contains(.weekday),
      let date = datePhrase(at: j) ?? dayAndMonthInFigures(at: j)
    {
      return date.widened(from: i, to: date.last)
    }
    if isHabit(before: i) { return nil }
    if self[j].gap < .line, let day = ordinal(at: j), (1...31).contains(day.value), isDayAlone(day.last) {
      return DatePhrase(first: i, last: day.last, date: PartialDate(year: nil, month: nil, day: day.value))
    }
    let isShort = isWord(i, in: CalendarWords.shortWeekdays)
    if isShort, self[i].shape != .capitalised || !isWord(i - 1, in: Self.weekdayCues) { return nil }
    let last = isWord(i + 1, in: Self.partsOfDay) ? i + 1 : i
    if isWord(last + 1, in: Self.palsy) { return nil }
    let confidence: Confidence = isWord(i - 1, in: Self.weekdayCues) ? .high : .likely
    return DatePhrase(first: i, last: last, date: PartialDate(year: nil, month: nil, day: nil), confidence: confidence)
  }

  /// `every Monday and Thursday`: days that come again and again.
  private func isHabit(before i: Int) -> Bool {
    var j = i - 1
    while isWord(j, in: Self.joints) || isMark(j, ","), self[j - 1].marks.contains(.weekday) { j -= 2 }
    return isWord(j, in: Self.habits)
  }

  private static let dayWord = WordSet("day")
  private static let article = WordSet("the")
  private static let joints = WordSet("to", "and", "or", "until", "till", "through")
  private static let monthCues = WordSet(
    "in", "since", "until", "till", "during", "last", "next", "this", "early", "late", "mid", "of", "throughout")
  private static let looseMonthCues = WordSet("from", "by", "before", "after", "to", "and", "through", "between")
  private static let partsOfMonth = WordSet("mid", "early", "late")
  private static let weekdayCues = WordSet("on", "last", "next", "this", "since", "until", "by", "from")
  /// Before a weekday that comes again and again.
  private static let habits = WordSet("every", "each", "a", "any", "most", "alternate")
  /// Illnesses that are called after a day: `Saturday night palsy`, `Monday fever`.
  private static let palsy = WordSet("palsy", "fever", "paralysis", "morning", "effect", "disease")
  static let partsOfDay = WordSet("morning", "afternoon", "evening", "night", "lunchtime")
}
