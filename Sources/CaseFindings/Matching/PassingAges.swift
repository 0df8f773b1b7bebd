import CaseLexicons

/// Bare numbers that the words around them make ages.
extension TokenizedDocument {
  /// `Roofer, 41, fell`, `on the floor, eighty-one, after`: a number that is an item of its own.
  func ageAmongItems(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    let next = number.last + 1
    if let age = firstItem(i, number) ?? afterSex(i, number) { return age }
    if let age = nowAge(i, number) { return age }
    guard isMark(i - 1, ","), self[i].gap == .space, !isWord(i - 2, in: PassingAges.fillers),
      isMark(next, ",") || isMark(next, ".") && self[next + 1].gap >= .line,
      !isMeasured(i), !self[i - 2].hasDigit || isBed(i - 2),
      !self[i - 2].marks.contains(.numberWord),
      !isNumber(next + 1)
    else { return nil }
    let range = AgeRange(number.value, number.value)
    if self[i].marks.contains(.numberWord) {
      guard number.value >= 3, !isWord(next + 1, in: PassingAges.ands) else { return nil }
      return AgePhrase(first: i, last: number.last, age: range, confidence: .likely)
    }
    guard number.value >= 14, self[i].length <= 3, isPersonItem(before: i - 1) else { return nil }
    return AgePhrase(first: i, last: number.last, age: range, confidence: .likely)
  }

  /// `Twenty-eight, primip`, `81, lives alone`, `Four in August, he`: an age that starts the sentence.
  private func firstItem(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard self[i].flags.contains(.startsSentence), !isMeasured(i), number.value >= 2 else { return nil }
    let next = number.last + 1
    let phrase = AgePhrase(
      first: i, last: number.last, age: AgeRange(number.value, number.value), confidence: .likely)
    if isMark(next, ","), !isNumber(next + 1), number.value >= 14 {
      if isWord(next + 1, in: PassingAges.lives) { return phrase }
      return self[i].marks.contains(.numberWord) && self[next + 1].shape == .lower
        && !isWord(next + 1, in: PassingAges.ands)
        ? phrase : nil
    }
    guard isTime(next), isMark(next + 2, ","), !isNumber(next + 3) else { return nil }
    let goesOn = isWord(next + 3, in: PassingAges.pronouns) || isWord(next + 3, in: PassingAges.goesOn)
    return goesOn ? phrase : nil
  }

  /// `Shanelle, now 17, has`, `both six weeks,`: between commas behind *now* or *both*.
  private func nowAge(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard isWord(i - 1, in: PassingAges.nowBoth), isMark(i - 2, ","), self[i].gap == .space else { return nil }
    let isUnit = self[number.last + 1].gap <= .space && AgeWords.units[self[number.last + 1].hash] != nil
    let last = isUnit ? number.last + 1 : number.last
    guard isMark(last + 1, ",") || isMark(last + 1, "."), isUnit || !isMeasured(i) else { return nil }
    let years = number.value / (isUnit ? AgeWords.units[self[last].hash] ?? 1 : 1)
    return AgePhrase(first: i, last: last, age: AgeRange(years, years), confidence: .likely)
  }

  /// `(M, 38)`, `(female, 4)`
  private func afterSex(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard isMark(i - 1, ","), isMark(number.last + 1, ")"), isMark(i - 3, "("),
      isWord(i - 2, in: AgeWords.sexes) || isWord(i - 2, in: SexWords.common)
    else { return nil }
    return AgePhrase(first: i, last: number.last, age: AgeRange(number.value, number.value), confidence: .high)
  }

  private func isNumber(_ i: Int) -> Bool { self[i].hasDigit || self[i].marks.contains(.numberWord) }

  /// `side room 2`, `bed 4`
  private func isBed(_ i: Int) -> Bool { isWord(i - 1, in: PassingAges.beds) }

  /// Whether the item before a comma, or one before it in the sentence, is a trade, a people, a relative or a name.
  private func isPersonItem(before comma: Int) -> Bool {
    if isBed(comma - 1) || isPlainOpening(before: comma) { return true }
    if self[comma - 1].shape == .initial, self[comma - 2].isCapital, self[comma - 2].length > 3 { return true }
    var i = comma - 1
    while comma - i < 14, i >= 0, !isSentenceEnd(i), self[i + 1].gap < .line {
      if self[i].hasDigit { return false }
      if isTradeOrPerson(i) { return true }
      i -= 1
    }
    return false
  }

  /// `Roadsweeper,`, `Lighthouse tender,`: up to three words that open the sentence and are no medicine and no measure.
  private func isPlainOpening(before comma: Int) -> Bool {
    var i = comma - 1
    while comma - i < 5 {
      let token = self[i]
      guard token.isWord || isDash(i), !token.isProtected, !isWord(i, in: PassingAges.measures),
        token.marks.isDisjoint(with: [
          .medical, .disease, .drug, .anatomy, .procedure, .abbreviation, .functionWord, .unit, .timeUnit, .month,
          .weekday, .numberWord,
        ])
      else { return false }
      if token.flags.contains(.startsSentence) { return token.shape == .capitalised }
      i -= 1
    }
    return false
  }

  private func isTradeOrPerson(_ i: Int) -> Bool {
    let token = self[i]
    guard token.isWord, !token.isProtected else { return false }
    if !token.marks.isDisjoint(with: [.personNoun, .maritalOrFamily]) { return true }
    if token.marks.contains(.occupation) { return token.marks.isDisjoint(with: [.clinicianRole, .medical]) }
    if token.marks.contains(.demonym) { return token.isCapital }
    if phrase(at: i, marked: .occupation) != nil { return true }
    return isWord(i, in: PassingAges.former)
  }

  /// `married at nineteen`, `smoked since seventeen`, `stents before fifty`, `At sixty he`, `can't be more than thirty`.
  func ageAtEvent(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard self[i].gap <= .space, !isMeasured(i), endsAge(number.last + 1),
      !isClockAfter(number.last)
    else { return nil }
    let isSpelled = self[i].marks.contains(.numberWord)
    let phrase = AgePhrase(
      first: i, last: number.last, age: AgeRange(number.value, number.value), confidence: .likely)
    if isMoreThan(i, number) { return phrase }
    let prepositions = isSpelled ? PassingAges.prepositions : PassingAges.figures
    guard isWord(i - 1, in: prepositions), isSpelled || isPlainWord(i - 2) else { return nil }
    if isWord(i - 1, in: PassingAges.at) || self[i - 1].flags.contains(.startsSentence),
      isAtAge(i, number, isSpelled: isSpelled)
    {
      return phrase
    }
    if hasLifeEvent(before: i - 1) { return isSpelled || number.value > 4 ? phrase : nil }
    if isSpelled, hasWord(in: PassingAges.softEvents, before: i - 1, within: 4) { return phrase }
    guard isSpelled, number.value >= 13, !isWord(i - 1, in: PassingAges.at) else { return nil }
    return isWord(i - 1, in: PassingAges.times) && hasPerson(before: i - 1, within: 10) ? phrase : nil
  }

  /// `At sixty he`, `and now, at 78, she`, `had a stroke at fifty-one`.
  private func isAtAge(_ i: Int, _ number: ReadNumber, isSpelled: Bool) -> Bool {
    let next = isMark(number.last + 1, ",") ? number.last + 2 : number.last + 1
    let starts = self[i - 1].flags.contains(.startsSentence) || isMark(i - 2, ",") || isMark(i - 2, ";")
    if starts, number.value >= 10, isWord(next, in: PassingAges.pronouns) { return true }
    if isMark(i - 2, ","), number.value >= 14, isMark(number.last + 1, ","), hasPerson(before: i - 2, within: 14) {
      return true
    }
    return isSpelled && number.value >= 13 && hasPerson(before: i - 1, within: 10)
  }

  /// Whether the word before the preposition is no measure in capitals: not `HbA1c at 48`.
  private func isPlainWord(_ i: Int) -> Bool {
    self[i].shape != .upper && self[i].shape != .mixed && self[i].shape != .digits || isWord(i, in: PassingAges.events)
  }

  private func isClockAfter(_ last: Int) -> Bool {
    isWord(last + 1, in: PassingAges.inWord) && isWord(last + 2, in: .the)
  }

  /// An event of a life up to six words before, in the same clause: `measles`, `widowed`, `left school`.
  private func hasLifeEvent(before i: Int) -> Bool {
    guard let event = lastWord(in: PassingAges.events, before: i, within: 6) else { return false }
    return !isWord(event, in: PassingAges.fever) || isWord(event - 1, in: PassingAges.fevers)
  }

  private func hasPerson(before i: Int, within distance: Int) -> Bool {
    if hasWord(in: PassingAges.people, before: i, within: distance) { return true }
    var j = i - 1
    while j >= 0, i - j < distance, !isSentenceEnd(j) {
      if self[j].marks.contains(.kinship), !self[j].isProtected { return true }
      j -= 1
    }
    return false
  }

  /// `can't have been more than twenty`, `no older than sixty`.
  private func isMoreThan(_ i: Int, _ number: ReadNumber) -> Bool {
    guard isWord(i - 1, in: PassingAges.than), isWord(i - 2, in: PassingAges.more), number.value >= 10 else {
      return false
    }
    return isWord(i - 2, in: PassingAges.older)
      || hasWord(in: PassingAges.beings, before: i - 2, within: 3) && hasPerson(before: i - 2, within: 7)
  }

  /// `a frail ninety-two`, `looks seventy-odd`, `turning 40`, `will be 90 in June`, `Now 77,`, `Seventeen and pregnant`.
  func describedAge(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    let range = AgeRange(number.value, number.value)
    let last = number.last
    if isWord(i - 1, in: PassingAges.vigour), isWord(i - 2, in: AgeWords.articles), number.value >= 18,
      endsAge(last + 1)
    {
      return AgePhrase(first: i - 1, last: last, age: range, confidence: .high)
    }
    let odd = isDash(last + 1) ? last + 2 : last + 1
    if isWord(odd, in: PassingAges.odd), number.value % 10 == 0, isWord(i - 1, in: PassingAges.looks),
      endsAge(odd + 1)
    {
      return AgePhrase(first: i, last: odd, age: AgeRange(number.value, number.value + 9), confidence: .high)
    }
    guard !isMeasured(i) else { return nil }
    if isWord(i - 1, in: PassingAges.turning), isTime(last + 1) {
      return AgePhrase(first: i - 1, last: last, age: range, confidence: .high)
    }
    if isWord(i - 1, in: PassingAges.be), isWord(i - 2, in: PassingAges.will), isTime(last + 1) {
      return AgePhrase(first: i, last: last, age: range, confidence: .high)
    }
    let isNow =
      isWord(i - 1, in: PassingAges.now) && self[i - 1].flags.contains(.startsSentence)
      || isWord(i - 1, in: PassingAges.yet) && self[i - 2].flags.contains(.startsSentence)
    if isNow, isMark(last + 1, ","), number.value >= 10 {
      return AgePhrase(first: i, last: last, age: range, confidence: .likely)
    }
    if isNamedSubject(before: i), endsAge(last + 1) {
      return AgePhrase(first: i, last: last, age: range, confidence: .likely)
    }
    let isState =
      self[i].marks.contains(.numberWord) && self[i].flags.contains(.startsSentence) && number.value >= 10
      && isWord(last + 1, in: NumberWords.and) && isWord(last + 2, in: PassingAges.states)
    return isState ? AgePhrase(first: i, last: last, age: range, confidence: .likely) : nil
  }

  /// `Summer is six`: a given name and a form of *to be* before a number.
  private func isNamedSubject(before i: Int) -> Bool {
    let word = name(i - 2)
    return isWord(i - 1, in: HumanWords.beings) && self[i - 2].shape == .capitalised && word.given >= 35
      && self[i - 2].marks.isDisjoint(with: [.eponym, .medical, .month, .weekday, .country])
  }

  /// `next week`, `on Saturday`, `in June`, `tomorrow`.
  private func isTime(_ i: Int) -> Bool {
    if isWord(i, in: PassingAges.days) { return true }
    guard isWord(i, in: PassingAges.toTime) else { return false }
    return !self[i + 1].marks.isDisjoint(with: [.weekday, .month, .timeUnit]) || isWord(i + 1, in: PassingAges.the)
  }
}
