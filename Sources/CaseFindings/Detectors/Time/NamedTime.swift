import CaseLexicons

extension Detector {
  /// Times that an event known to all tells: storms, lockdowns, heatwaves, finals, results days, quarters of a year.
  ///
  /// - Looks like: `Storm Tarvin`, `the first lockdown`, `the heatwave of 2022`, `the day of the Cup Final`, `Q3 2024`.
  /// - Confirmed by: the words themselves; the capital of a storm or a final.
  /// - Confused with: a thyroid storm, a final diagnosis, quarters of the abdomen, `q4h`.
  /// - Source: ordinary written English.
  static let namedTime = Detector(
    "named-time", finds: .date,
    summary: "Time told by an event: a storm, a lockdown, a heatwave, a final, a results day, a quarter of a year.",
    examples: [
      "Trapped during {{date|Storm Tarvin}} and ill since the {{date|first lockdown}}.",
      "Admitted in the {{date|heatwave of 2022}}, referred in {{date|Q3 2024}}, worse from {{date|early 2021}}.",
      "Fainted on {{date|A-level results day}} and on the {{date|day of the Cup Final}}.",
      "Started on the {{date|first Wednesday in August}}; party for the {{date|Jubilee}}.",
    ],
    counterexamples: [
      "A thyroid storm and an electrical storm, with the final diagnosis on the day of surgery.",
      "Given q4h to the upper quarter; the ward was in lockdown mode.",
      "The first week in hospital, early 2000 mL loss.",
    ]
  ) { text, findings in
    for i in text.cued where NamedTimes.hearts.contains(text[i].hash) || text.mayBeQuarter(i) {
      guard let range = text.namedTime(at: i) else { continue }
      let year = text.year(range.upperBound)
      findings.add(
        .date, range.lowerBound, through: range.upperBound, in: text, .high, .frame,
        fact: year.map { .date(PartialDate(year: $0, month: nil, day: nil)) } ?? .none)
    }
  }
}

extension TokenizedDocument {
  /// `Q3`, `Q3-2024`
  fileprivate func mayBeQuarter(_ i: Int) -> Bool {
    self[i].shape == .mixed && self[i].length == 2 && byte(i) == 0x51
  }

  /// The stretch of a named time of which a word is the heart.
  fileprivate func namedTime(at i: Int) -> ClosedRange<Int>? {
    if self[i].shape == .mixed {
      let year = isDash(i + 1) || isMark(i + 1, "/") || isWord(i + 1, in: .of) ? i + 2 : i + 1
      return self.year(year) != nil && self[year].gap <= .space ? i...year : nil
    }
    if isWord(i, in: NamedTimes.storm) {
      return self[i].shape == .capitalised && self[i + 1].shape == .capitalised && self[i + 1].gap == .space
        && !self[i + 1].marks.contains(.organisationHead) ? i...(i + 1) : nil
    }
    if isWord(i, in: NamedTimes.games) {
      let isCup = isWord(i, in: NamedTimes.cup)
      guard self[i].isCapital, !isCup || isWord(i - 1, in: NamedTimes.world) && self[i - 1].isCapital else {
        return nil
      }
      return (isCup ? i - 1 : i)...(year(i + 1) != nil && !isMeasured(i + 1) ? i + 1 : i)
    }
    if isWord(i, in: NamedTimes.spells) { return spell(at: i) }
    if isWord(i, in: NamedTimes.parts) { return partOfYear(at: i) }
    if isWord(i, in: NamedTimes.jubilee) {
      guard self[i].isCapital, isWord(i - 1, in: NamedTimes.kinds) || isWord(i - 1, in: .the) else { return nil }
      let first = isWord(i - 1, in: NamedTimes.kinds) ? i - 1 : i
      return first...(isWord(i + 1, in: NamedTimes.days) ? i + 1 : i)
    }
    if isWord(i, in: NamedTimes.final) { return final(at: i) }
    if isWord(i, in: NamedTimes.weekend) {
      let event = self[i - 1]
      let isEvent = event.shape == .capitalised && event.gap == .space && isWord(i - 2, in: .the)
      return isEvent && event.marks.isDisjoint(with: [.weekday, .month, .medical, .functionWord]) ? (i - 1)...i : nil
    }
    if isWord(i, in: NamedTimes.results) { return resultsDay(at: i) }
    return isWord(i, in: NamedTimes.ordinals) ? weekdayOfMonth(at: i) : nil
  }

  /// `first lockdown`, `heatwave of 2022`.
  private func spell(at i: Int) -> ClosedRange<Int>? {
    let isNumbered = isWord(i - 1, in: NamedTimes.ordinals) || isWord(i - 1, in: NamedTimes.national)
    let year = isWord(i + 1, in: .of) ? i + 2 : i + 1
    let hasYear = self.year(year) != nil && self[year].gap <= .space
    if hasYear { return (isNumbered ? i - 1 : i)...year }
    return isNumbered && (isWord(i, in: NamedTimes.lockdown) || isWord(i, in: NamedTimes.wave) && isPandemicWave(i))
      ? (i - 1)...i : nil
  }

  /// `in the second wave`: of the pandemic, and no wave of a trace.
  private func isPandemicWave(_ i: Int) -> Bool {
    isWord(i - 2, in: .the) && isWord(i - 3, in: NamedTimes.inDuring) && self[i + 1].marks.isDisjoint(with: .medical)
      && !isWord(i + 1, in: .of)
  }

  /// `early 2021`, `mid-2019`, `the end of 2020`.
  private func partOfYear(at i: Int) -> ClosedRange<Int>? {
    let hasJoint = isDash(i + 1) || isWord(i + 1, in: .of)
    let year = hasJoint ? i + 2 : i + 1
    guard let value = self.year(year), value >= 1900, self[year].gap <= .space, !isMeasured(year), !goesOn(year),
      self[year + 1].shape != .digits, !isWord(year + 1, in: NamedTimes.counted)
    else { return nil }
    return isWord(i, in: NamedTimes.ends) && !isWord(i + 1, in: .of) ? nil : i...year
  }

  /// `day of the Cup Final`, `night of the World Cup final`.
  private func final(at i: Int) -> ClosedRange<Int>? {
    var first = i
    while i - first < 4, self[first].gap == .space, self[first - 1].isCapital { first -= 1 }
    guard first < i, isWord(first - 1, in: .the) else { return nil }
    if isWord(first - 2, in: .of), isWord(first - 3, in: NamedTimes.days) { return (first - 3)...i }
    return isWord(i + 1, in: NamedTimes.days) ? first...(i + 1) : nil
  }

  /// `A-level results day`, `GCSE results day`, `changeover day`.
  private func resultsDay(at i: Int) -> ClosedRange<Int>? {
    guard isWord(i + 1, in: NamedTimes.days), self[i + 1].gap == .space else { return nil }
    if isDash(i - 2), self[i - 3].shape == .initial { return (i - 3)...(i + 1) }
    return self[i - 1].isCapital && self[i].gap == .space ? (i - 1)...(i + 1) : i...(i + 1)
  }

  /// `first Wednesday in August`
  private func weekdayOfMonth(at i: Int) -> ClosedRange<Int>? {
    guard self[i + 1].marks.contains(.weekday), isWord(i + 2, in: NamedTimes.inOf), month(i + 3) != nil else {
      return nil
    }
    return i...(year(i + 4) != nil && !isMeasured(i + 4) ? i + 4 : i + 3)
  }
}
