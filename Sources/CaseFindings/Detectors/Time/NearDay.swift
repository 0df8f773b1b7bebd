import CaseLexicons

extension Detector {
  /// Days told by another day: before a feast, before last, just gone, of last month.
  ///
  /// - Looks like: `the Tuesday before Easter`, `the Friday before last`, `this coming Thursday`, `Thursday just gone`,
  ///   `the 3rd of last month`, `a week on Friday`, `the second Sunday in Lent`, `the end of Feb`.
  /// - Confirmed by: the words themselves.
  /// - Confused with: intervals inside an illness (`the day before surgery`, `the week after discharge`).
  /// - Source: ordinary written English.
  static let nearDay = Detector(
    "near-day", finds: .relativeDate, .date,
    summary: "Day told by another: the Tuesday before Easter, the Friday before last, Thursday just gone.",
    examples: [
      "Seen {{relativeDate|the Friday before last}}; rebooked for {{relativeDate|this coming Thursday}}.",
      "Admitted {{date|the Tuesday before Easter}}, home {{date|the day after Boxing Day}}.",
      "Fitted {{relativeDate|Thursday just gone}}, ill since {{relativeDate|the weekend before last}}.",
      "Home on {{relativeDate|the 3rd of last month}}, back {{relativeDate|a week on Friday}}.",
      "Pain since {{date|the nineties}}, seen {{date|Thurs pm}}, off from {{date|the Monday of half term}}.",
      "{{date|30/11}}: wound clean. Ill since {{date|the day after his birthday}}; home planned {{date|10th}}.",
      "First seen on {{date|the second Sunday in Lent}}, next {{date|the first Monday in May}}, by {{date|the end of Feb}}.",
      "Clinic moved to {{date|w/c 14/9}}; LMP {{date|1/2}}, EDD {{date|8/11}}. Sutures out on {{date|the 9th}}.",
    ],
    counterexamples: [
      "Review in a fortnight's time; sats in the nineties, rate in the low eighties.",
      "The day before surgery, the week after discharge, the night before admission.",
      "At the end of the week; the last of three; the first Monday clinic; in no time.",
      "LMP 3/52 ago, grade 3/5, EDD unknown. On the 5th rib. The 2nd of three doses.",
    ]
  ) { text, findings in
    let (periods, decades) = (NearDays.periods, NumberWords.decades)
    for i in text.cued {
      let token = text.tokens[i]
      guard
        token.hasDigit || !token.marks.isDisjoint(with: [.weekday, .month]) || periods.contains(token.hash)
          || decades[token.hash] != nil,
        token.length > 1 || token.hasDigit, let span = text.nearDay(at: i)
      else { continue }
      let isNow = text.isCountedFromNow(span)
      findings.add(
        isNow ? .relativeDate : .date, span.lowerBound, through: span.upperBound, in: text, .high, [.calendar, .frame])
    }
  }
}

extension TokenizedDocument {
  /// The stretch of such a day of which a token is the heart.
  fileprivate func nearDay(at i: Int) -> ClosedRange<Int>? {
    if self[i].hasDigit { return ordinalDay(at: i) ?? figures(at: i) }
    if self[i].marks.contains(.weekday), self[i].isWord {
      return sideOf(i) ?? comingOrGone(i) ?? weekdayOfMonth(i) ?? weekOn(i) ?? halfOfWeekday(i) ?? ofHoliday(i)
    }
    if isWord(i, in: NearDays.periods) { return sideOf(i) ?? weekOn(i) ?? weekOfMonth(i) }
    if NumberWords.decades[self[i].hash] != nil { return decade(i) }
    return self[i].marks.contains(.month) && self[i].isCapital ? endOfMonth(i) : nil
  }

  /// `the Friday before last`, `the Tuesday before Easter`, `the weekend after next`.
  private func sideOf(_ i: Int) -> ClosedRange<Int>? {
    guard isWord(i + 1, in: NearDays.sides), self[i + 1].gap == .space else { return nil }
    let first = isWord(i - 1, in: NearDays.articles) ? i - 1 : i
    if isWord(i + 2, in: NearDays.lastNext),
      endsAge(i + 3) || endsDescription(i + 3) || !self[i + 3].isWord
        || !self[i + 3].marks.isDisjoint(with: [.functionWord, .personVerb, .careVerb])
    {
      return first...(i + 2)
    }
    if isWord(i + 2, in: NearDays.owners), isWord(i + 3, in: NearDays.feasts) { return first...(i + 3) }
    guard self[i + 2].isCapital, let last = feast(at: i + 2) else { return nil }
    return first...last
  }

  /// The last token of the feast that starts at a token: `Easter`, `Boxing Day`, `Yom Kippur`.
  private func feast(at i: Int) -> Int? {
    let start = isWord(i, in: .saints) ? (isMark(i + 1, ".") ? i + 2 : i + 1) : i
    let second = self[start + 1].shape == .possessive ? start + 2 : start + 1
    if SeasonWords.isPair(self[start].hash, self[second].hash), self[second].gap <= .space { return second }
    guard isWord(start, in: SeasonWords.alone) else { return nil }
    return isWord(second, in: SeasonWords.goOn) && self[second].gap <= .space ? second : start
  }

  /// `this coming Thursday`, `Thursday just gone`, `come Friday`.
  private func comingOrGone(_ i: Int) -> ClosedRange<Int>? {
    if isWord(i - 1, in: NearDays.coming), self[i].gap == .space {
      return isWord(i - 2, in: NearDays.this) ? (i - 2)...i : isWord(i - 2, in: .the) ? (i - 2)...i : nil
    }
    if isWord(i + 1, in: NearDays.just), isWord(i + 2, in: NearDays.gone) { return i...(i + 2) }
    guard isWord(i + 1, in: NearDays.gone), self[i + 1].gap == .space, endsDescription(i + 2) else { return nil }
    return i...(i + 1)
  }

  /// `a week on Friday`, `Friday week`, `a fortnight on Monday`.
  private func weekOn(_ i: Int) -> ClosedRange<Int>? {
    if self[i].marks.contains(.weekday) {
      if isWord(i - 1, in: NearDays.on), isWord(i - 2, in: NearDays.spans), isWord(i - 3, in: NearDays.articles) {
        return (i - 3)...i
      }
      if isWord(i - 1, in: NearDays.pointers), isWord(i - 2, in: NearDays.spans), isWord(i - 3, in: NearDays.articles) {
        return (i - 3)...i
      }
      return isWord(i + 1, in: NearDays.spans) && endsDescription(i + 2) ? i...(i + 1) : nil
    }
    return isWord(i, in: NearDays.spans) && isWord(i - 1, in: NearDays.articles) && isWord(i + 1, in: NearDays.today)
      ? (i - 1)...(i + 1) : nil
  }

  /// `Thurs pm`
  private func halfOfWeekday(_ i: Int) -> ClosedRange<Int>? {
    if isWord(i + 1, in: NearDays.halves), self[i + 1].gap == .space, self[i].isCapital { return i...(i + 1) }
    return isWord(i - 1, in: NearDays.bookings) && self[i].shape == .capitalised && self[i].gap == .space
      && endsAge(i + 1) ? i...i : nil
  }

  /// `the second week of March`, `the first weekend in June`.
  private func weekOfMonth(_ i: Int) -> ClosedRange<Int>? {
    guard ordinal(at: i - 1) != nil || isWord(i - 1, in: NearDays.last), isWord(i + 1, in: NearDays.inOf),
      month(i + 2) != nil, self[i + 2].isCapital
    else { return nil }
    return (isWord(i - 2, in: .the) ? i - 2 : i - 1)...(i + 2)
  }

  /// `the Monday of half term`, `the Friday of Eid`.
  private func ofHoliday(_ i: Int) -> ClosedRange<Int>? {
    guard isWord(i - 1, in: .the), isWord(i + 1, in: .of) else { return nil }
    let start = isWord(i + 2, in: NearDays.articles) ? i + 3 : i + 2
    if let holiday = smallHoliday(at: start) { return (i - 1)...holiday.upperBound }
    guard self[start].isCapital, let last = feast(at: start) else { return nil }
    return (i - 1)...last
  }

  /// `since the nineties`, `back in the eighties`: years, not an age.
  private func decade(_ i: Int) -> ClosedRange<Int>? {
    let hasPart = isWord(i - 1, in: NearDays.decadeParts)
    let the = hasPart ? i - 2 : i - 1
    guard isWord(the, in: .the) else { return nil }
    let isBack = isWord(the - 1, in: NearDays.inOf) && isWord(the - 2, in: NearDays.back)
    return isBack || isWord(the - 1, in: NearDays.since) ? the...i : nil
  }

  /// `the second Sunday in Lent`, `the first Monday in May`.
  private func weekdayOfMonth(_ i: Int) -> ClosedRange<Int>? {
    guard ordinal(at: i - 1) != nil || isWord(i - 1, in: NearDays.last), isWord(i + 1, in: NearDays.inOf) else {
      return nil
    }
    let first = isWord(i - 2, in: .the) ? i - 2 : i - 1
    if month(i + 2) != nil { return first...(year(i + 3) != nil && !isMeasured(i + 3) ? i + 3 : i + 2) }
    if isWord(i + 2, in: NearDays.seasons) { return first...(i + 2) }
    return isWord(i + 2, in: NearDays.pointers) && isWord(i + 3, in: NearDays.months) ? first...(i + 3) : nil
  }

  /// `the end of Feb`, `the start of November`: with the article.
  private func endOfMonth(_ i: Int) -> ClosedRange<Int>? {
    guard isWord(i - 1, in: .of), isWord(i - 2, in: NearDays.parts), isWord(i - 3, in: .the) else { return nil }
    return (i - 3)...i
  }

  /// `the 3rd of last month`, `on the 9th`.
  private func ordinalDay(at i: Int) -> ClosedRange<Int>? {
    guard let day = ordinal(at: i), (1...31).contains(day.value) else { return nil }
    let first = isWord(i - 1, in: .the) ? i - 1 : i
    if isWord(i + 1, in: .of), isWord(i + 2, in: NearDays.pointers), isWord(i + 3, in: NearDays.months) {
      return first...(i + 3)
    }
    if first == i, self[i].shape == .mixed, isWord(i - 1, in: NearDays.bookings), self[i].gap == .space, isDayAlone(i) {
      return i...i
    }
    return first < i && dayAlone(at: i) != nil ? first...i : nil
  }

  /// `w/c 14/9`, `LMP 1/2`: with the letters before it, after which no score stands.
  private func figures(at i: Int) -> ClosedRange<Int>? {
    guard isMark(i + 1, "/"), self[i].shape == .digits else { return nil }
    if isAfterWeekBeginning(i), let date = dayAndMonthInFigures(at: i) {
      let first = isWord(i - 1, in: NearDays.letters) ? (isMark(i - 2, "/") ? i - 3 : i - 1) : i - 2
      return first...date.last
    }
    if let entry = diaryEntry(i) { return entry }
    let cue = isMark(i - 1, ":") || isDash(i - 1) || isWord(i - 1, in: NearDays.was) ? i - 2 : i - 1
    let isVerb = isWord(cue, in: NearDays.moves)
    guard isVerb && number(i + 2) != 7 && number(i + 2) != 12 || isWord(cue, in: NearDays.dated),
      let month = number(i + 2), month <= 12, self[i + 2].gap == .none,
      !isWord(i + 3, in: NearDays.ago), !isMark(i + 3, "/"), let date = dayAndMonthInFigures(at: i)
    else { return nil }
    return i...date.last
  }

  /// `30/11: wound clean`: a day and a month at the start of a line or a sentence, before a colon.
  private func diaryEntry(_ i: Int) -> ClosedRange<Int>? {
    guard self[i].flags.contains(.startsSentence), let day = number(i), (1...31).contains(day),
      let month = number(i + 2),
      (1...12).contains(month), isMark(i + 3, ":"), self[i + 3].gap == .none, self[i + 4].gap >= .space
    else { return nil }
    return i...(i + 2)
  }

  /// Whether a day is counted from the day of writing.
  fileprivate func isCountedFromNow(_ span: ClosedRange<Int>) -> Bool {
    for i in span where isWord(i, in: NearDays.now) { return true }
    return false
  }
}
