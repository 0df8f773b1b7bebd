import CaseLexicons

extension Detector {
  /// Ages told in passing, by where a bare number stands.
  ///
  /// - Looks like: `Ex-docker, 79, hernia`, `married at nineteen`, `a frail ninety-two`, `7y 2m`, `8 weeks corrected`,
  ///   `four and three-quarters`, `Now 77, she`, `turning 50 next week`.
  /// - Confirmed by: a person, a trade or an event of life beside it; a number in words where no count can stand.
  /// - Confused with: results, rates, counts, hours of the clock, weeks of pregnancy.
  /// - Source: ordinary written English.
  static let passingAge = Detector(
    "passing-age", finds: .age,
    summary: "Age told in passing: a roofer, 41, fell; widowed at thirty-four; a frail ninety-two.",
    examples: [
      "Ex-docker, {{age|79}}, hernia. Scaffolder, {{age|41}}, fell two lifts. OLADIPO B, {{age|31}}, asthma.",
      "Measles at {{age|six}}; widowed at {{age|34}}, she never remarried. At {{age|sixty}} he took up running.",
      "A {{age|frail ninety-two}}, she cooks. Found on the floor, {{age|eighty-one}}, after a long lie.",
      "Rhiannon, {{age|7y 2m}}, squints; Kofi, {{age|2 and a half}}, limps. Noor, {{age|8 weeks corrected}}, feeds.",
      "She can't be more than {{age|thirty}}. He looks {{age|seventy-odd}} but gives no date.",
      "Gethin is {{age|turning 40}} next week; she will be {{age|90}} in June. Now {{age|77}}, she is well.",
      "He has smoked since {{age|seventeen}}; both brothers had stents before {{age|fifty}}.",
    ],
    counterexamples: [
      "Aspirin, 75 mg, daily; bisoprolol, 5, mane. Hb 98, 4 g drop, plt 33, transfused.",
      "Sats at 88 on air, rate at 70. The fluid ran at forty and was cut at twenty. Score at one and five minutes.",
      "Grade 3, nine of twelve nodes. One, two, three. Dressing changed at ten, two and six.",
      "At seven days the drain came out; at twelve weeks the plate. Volume rose past thirty.",
      "Three and a half tablets; for 3y 2m; diagnosed at 32 weeks; more than twenty lesions.",
    ]
  ) { text, findings in
    var next = 0
    for i in text.cued where i >= next && text.mayBePassingAge(i) {
      guard let phrase = text.passingAge(at: i) else { continue }
      findings.add(
        .age, phrase.first, through: phrase.last, in: text, phrase.confidence, [.range, .frame], fact: .age(phrase.age))
      next = phrase.last + 1
    }
  }
}

extension TokenizedDocument {
  fileprivate func mayBePassingAge(_ i: Int) -> Bool {
    let token = self[i]
    if token.marks.contains(.numberWord) { return true }
    return token.hasDigit && token.length <= 4
  }

  fileprivate func passingAge(at i: Int) -> AgePhrase? {
    if let compound = yearsAndMonths(at: i) { return compound }
    guard let number = cardinal(at: i), (1...110).contains(number.value), !isJoinedBefore(i) else { return nil }
    if let corrected = correctedAge(i, number) { return corrected }
    guard !goesOn(number.last) else { return nil }
    if let phrase = ageWithPart(i, number) ?? ageAmongItems(i, number) ?? ageAtEvent(i, number) { return phrase }
    return describedAge(i, number)
  }

  /// An age of one year between two tokens.
  private func age(_ first: Int, _ last: Int, _ value: Int, _ confidence: Confidence = .likely) -> AgePhrase {
    AgePhrase(first: first, last: last, age: AgeRange(value, value), confidence: confidence)
  }

  /// `7y 2m`, `2 yrs 3 mths`: years and months side by side, not after a word of duration.
  private func yearsAndMonths(at i: Int) -> AgePhrase? {
    guard let years = partOfAge(i, PassingAges.years), years.value <= 110,
      let months = partOfAge(
        isWord(years.last + 1, in: NumberWords.and) ? years.last + 2 : years.last + 1, PassingAges.months),
      months.value < 12, !isWord(i - 1, in: PassingAges.durations)
    else { return nil }
    let last = isWord(months.last + 1, in: AgeWords.old) ? months.last + 1 : months.last
    return age(i, last, years.value, .high)
  }

  /// `7y`, `7 yrs`
  private func partOfAge(_ i: Int, _ units: WordSet) -> ReadNumber? {
    if let joined = leadingNumber(i) {
      return units.contains(joined.suffix) ? ReadNumber(value: joined.value, last: i) : nil
    }
    guard let value = number(i), isWord(i + 1, in: units), self[i + 1].gap <= .space else { return nil }
    return ReadNumber(value: value, last: i + 1)
  }

  /// `8 weeks corrected`, `corrected age 8 weeks`
  private func correctedAge(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    let unit = number.last + 1
    guard let perYear = AgeWords.units[self[unit].hash], perYear > 1, self[unit].gap <= .space else { return nil }
    if isWord(unit + 1, in: PassingAges.corrected) { return age(i, unit + 1, number.value / perYear, .high) }
    let cue = isWord(i - 1, in: PassingAges.ageWord) ? i - 2 : i - 1
    return isWord(cue, in: PassingAges.corrected) ? age(i, unit, number.value / perYear, .high) : nil
  }

  /// `2 and a half`, `four and three-quarters`, `3 and a bit`: behind a comma or a form of *to be*, with no noun after it.
  private func ageWithPart(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard isWord(number.last + 1, in: NumberWords.and) else { return nil }
    var j = number.last + 2
    if isWord(j, in: PassingAges.a) || self[j].marks.contains(.numberWord) { j += 1 }
    if isDash(j) { j += 1 }
    guard isWord(j, in: PassingAges.parts), endsAge(j + 1) else { return nil }
    let isLed =
      isMark(i - 1, ",") || isMark(i - 1, "(") || isWord(i - 1, in: PassingAges.beings)
      || self[i].flags.contains(.startsSentence)
    return isLed ? age(i, j, number.value) : nil
  }

  /// Whether an age may end before a token: a mark, the end of the line, or a word that goes on about the person.
  func endsAge(_ i: Int) -> Bool {
    let token = self[i]
    if token.gap >= .line || token.shape == .boundary { return true }
    if token.shape == .mark {
      return isMark(i, ",") || isMark(i, ".") || isMark(i, ";") || isMark(i, ")") || isMark(i, "?")
    }
    return isWord(i, in: PassingAges.goesOn)
  }
}
