import CaseLexicons

extension Detector {
  /// Dates that are counted from the day of writing.
  ///
  /// - Looks like: `last Tuesday`, `two weeks ago`, `3/7 ago`, `yesterday morning`, `the other day`.
  /// - Confirmed by: the words themselves.
  /// - Confused with: intervals inside an illness (`two days later`, `POD 3`), durations (`over the last week`).
  /// - Source: ordinary written English.
  static let relativeDate = Detector(
    "relative-date", finds: .relativeDate,
    summary: "Date counted from the day of writing, such as yesterday or two weeks ago.",
    examples: [
      "Fell {{relativeDate|last Tuesday}}, seen {{relativeDate|yesterday morning}}, home {{relativeDate|this week}}.",
      "Began {{relativeDate|about three weeks ago}} and again {{relativeDate|3/7 ago}}",
      "Clinic {{relativeDate|next Monday}}, a birth {{relativeDate|a couple of years ago}}.",
      "Called {{relativeDate|earlier today}} and {{relativeDate|the other day}}.",
      "Ill {{relativeDate|over the weekend}}, seen {{relativeDate|on my last shift}} and {{relativeDate|just now}}.",
      "Fell {{relativeDate|the day before yesterday}}, worse since {{relativeDate|late last year}}.",
    ],
    counterexamples: [
      "How long ago did it start?",
      "Two days later, on POD 3, after 3 weeks of fever for 2 months.",
      "Over the last week she was worse; at last follow-up, this time well.",
      "At the next visit, the following day, last seen well.",
      "He works shifts, weekends too; it is now better; just nowhere to go.",
    ]
  ) { text, findings in
    let hearts = NowWords.hearts
    for i in text.cued where text.isWord(i, in: hearts) {
      guard text[i].isWord, text[i].length >= 3, text[i].length <= 9, let range = text.relativeDate(at: i) else {
        continue
      }
      findings.add(.relativeDate, range.lowerBound, through: range.upperBound, in: text, .high, .shape)
    }
  }
}

extension TokenizedDocument {
  /// The stretch of a relative date of which a word is the heart.
  fileprivate func relativeDate(at i: Int) -> ClosedRange<Int>? {
    if isWord(i, in: NowWords.ago) { return quantity(before: i).map { $0...i } }
    if let range = shiftOrWeekend(at: i) { return range }
    if isWord(i, in: NowWords.days) { return dayBefore(i)...partOfDay(after: i) }
    if isWord(i, in: NowWords.partOf) {
      if isWord(i + 1, in: NowWords.today) { return i...(i + 1) }
      return isWord(i + 1, in: NowWords.this) && isWord(i + 2, in: NowWords.periods) ? i...(i + 2) : nil
    }
    if isWord(i, in: NowWords.other) {
      return isWord(i - 1, in: NowWords.the) && isWord(i + 1, in: NowWords.otherPeriods) ? (i - 1)...(i + 1) : nil
    }
    return period(after: i)
  }

  /// `last week`, `next Monday`, `this morning`; not `over the last week`.
  private func period(after i: Int) -> ClosedRange<Int>? {
    guard self[i + 1].gap < .line, !isWord(i - 1, in: NowWords.notBefore) else { return nil }
    let isDay = self[i + 1].marks.contains(.weekday) && self[i + 1].length >= 3
    let isMonth = self[i + 1].marks.contains(.month) && self[i + 1].isCapital
    guard isDay || isMonth || isWord(i + 1, in: NowWords.periods) else { return nil }
    if isWord(i, in: NowWords.next), isWord(i + 1, in: NowWords.ownDays) { return nil }
    let part = isDash(i - 1) && self[i].gap == .none ? i - 2 : i - 1
    let hasPart = isWord(part, in: NowWords.parts) && self[i].gap <= .space
    if isWord(i - 1, in: NowWords.time), isWord(i - 2, in: NowWords.this) { return (i - 2)...(i + 1) }
    return (hasPart ? part : i)...partOfDay(after: i + 1)
  }

  /// `the day before yesterday`, `the night after tomorrow`: the first token.
  private func dayBefore(_ i: Int) -> Int {
    guard isWord(i - 1, in: NowWords.sides), isWord(i - 2, in: NowWords.otherPeriods) else { return i }
    return isWord(i - 3, in: NowWords.the) ? i - 3 : i - 2
  }

  /// `over the weekend`, `on my last shift`, `just now`.
  private func shiftOrWeekend(at i: Int) -> ClosedRange<Int>? {
    if isWord(i, in: NowWords.now) { return isWord(i - 1, in: NowWords.just) ? (i - 1)...i : nil }
    if isWord(i, in: NowWords.weekend), isWord(i - 1, in: NowWords.the) {
      if isWord(i - 2, in: NowWords.since) { return (i - 1)...i }
      return isWord(i - 2, in: NowWords.over) ? (i - 2)...i : nil
    }
    guard isWord(i, in: NowWords.shift), isWord(i - 1, in: NowWords.pointers), isWord(i - 2, in: NowWords.owners)
    else { return nil }
    let preposition = isWord(i - 3, in: NowWords.over) || isWord(i - 3, in: NowWords.on)
    return (preposition ? i - 3 : i - 2)...i
  }

  private func partOfDay(after i: Int) -> Int {
    isWord(i + 1, in: Self.partsOfDay) && self[i + 1].gap == .space ? i + 1 : i
  }

  /// The first token of `two and a half weeks`, `a few days`, `3/7` before *ago*.
  private func quantity(before ago: Int) -> Int? {
    var first = ago
    var hasNumber = false
    while first > 0, ago - first < 7, self[first].gap < .line, isQuantity(first - 1) {
      if hasNumber, self[first - 1].marks.contains(.timeUnit), !isWord(first, in: NowWords.and) { break }
      first -= 1
      if self[first].hasDigit || self[first].marks.contains(.numberWord) { hasNumber = true }
    }
    while first < ago, isWord(first, in: NowWords.and) || self[first].shape == .mark { first += 1 }
    let asks = first == ago - 1 && isWord(first - 1, in: NowWords.how)
    return first < ago && !asks ? first : nil
  }

  private func isQuantity(_ i: Int) -> Bool {
    if self[i].hasDigit || !self[i].marks.isDisjoint(with: [.timeUnit, .numberWord]) { return true }
    if self[i].shape == .mark { return isDash(i) || isMark(i, "/") }
    return isWord(i, in: NowWords.amounts)
  }
}

/// The words that point from the day of writing.
enum NowWords {
  static let ago = WordSet("ago")
  /// `How long ago`: a question tells no time.
  static let how = WordSet("how")
  static let days = WordSet("yesterday", "tomorrow", "tonight")
  static let partOf = WordSet("earlier", "later")
  static let other = WordSet("other")
  static let hearts = ago.union(days).union(partOf).union(other).union(
    WordSet("last", "next", "this", "now", "weekend", "shift", "shifts"))
  static let now = WordSet("now")
  static let just = WordSet("just")
  static let weekend = WordSet("weekend")
  static let since = WordSet("since")
  static let over = WordSet("over", "at", "during")
  static let on = WordSet("on", "in")
  static let shift = WordSet("shift", "shifts")
  static let pointers = WordSet("last", "previous", "first", "next")
  static let owners = WordSet("my", "our")
  static let parts = WordSet("early", "late", "mid", "later", "earlier")
  static let sides = WordSet("before", "after")
  static let next = WordSet("next")
  static let time = WordSet("time")
  static let today = WordSet("today")
  static let this = WordSet("this")
  static let the = WordSet("the")
  static let and = WordSet("and", "of")
  static let otherPeriods = WordSet("day", "night", "week", "morning", "evening")
  static let ownDays = WordSet("morning", "night", "evening", "afternoon")
  static let periods = WordSet(
    "week", "month", "year", "night", "weekend", "morning", "afternoon", "evening", "summer", "autumn", "winter",
    "spring", "fortnight", "term", "christmas", "easter")
  static let notBefore = WordSet("the", "of", "his", "her", "their", "its", "my", "per", "a", "at")
  static let amounts = WordSet(
    "a", "an", "about", "around", "few", "several", "couple", "some", "many", "half", "and", "of", "approximately",
    "over", "almost", "nearly", "roughly", "decades", "decade", "fortnight", "moments", "ages", "long", "weeks",
    "christmases", "sundays", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sunday",
    "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "easters", "weekends",
    "summers", "winters", "nights", "birthdays")
}
