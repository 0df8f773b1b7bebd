import CaseLexicons

/// Ages that are only nearly told: `a woman of sixty odd`, `just shy of 90`, `forty-something`.
extension TokenizedDocument {
  /// The age in tens with *odd*, *something* or *ish*, or a number after *pushing*, *just shy of*.
  func roughAge(at i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard (10...110).contains(number.value), !goesOn(number.last) else { return nil }
    if isWord(i - 1, in: RoughAges.pushing) || isWord(i - 1, in: RoughAges.of) && isWord(i - 2, in: RoughAges.shy),
      !self[i].flags.contains(.measured), isPersonBefore(i)
    {
      return AgePhrase(first: i, last: number.last, age: AgeRange(number.value, number.value), confidence: .likely)
    }
    let next = self[number.last + 1]
    let ends =
      next.gap >= .line || next.shape == .mark && !isDash(number.last + 1) || next.marks.contains(.functionWord)
    if isWord(i - 1, in: RoughAges.of), self[i - 2].marks.contains(.personNoun), ends,
      !isWord(number.last + 1, in: .of),
      !self[i].flags.contains(.measured), !isMark(number.last + 1, "%"), !isWord(i - 2, in: RoughAges.group)
    {
      return AgePhrase(first: i, last: number.last, age: AgeRange(number.value, number.value), confidence: .likely)
    }
    let tail = isDash(number.last + 1) ? number.last + 2 : number.last + 1
    if number.value % 10 == 0, isWord(tail, in: RoughAges.tails), AgeWords.units[self[tail + 1].hash] == 1,
      isWord(isDash(tail + 2) ? tail + 3 : tail + 2, in: AgeWords.old)
    {
      let old = isDash(tail + 2) ? tail + 3 : tail + 2
      return AgePhrase(first: i, last: old, age: AgeRange(number.value, number.value + 9), confidence: .high)
    }
    guard number.value % 10 == 0, isWord(tail, in: RoughAges.tails), self[tail].gap <= .space,
      isAfterPerson(i) || self[tail + 1].marks.contains(.personNoun)
    else { return nil }
    return AgePhrase(first: i, last: tail, age: AgeRange(number.value, number.value + 9), confidence: .high)
  }

  /// `her 40th birthday`
  func birthday(at i: Int) -> AgePhrase? {
    guard let age = ordinal(at: i), (1...120).contains(age.value), isWord(age.last + 1, in: RoughAges.birthday),
      self[age.last + 1].gap <= .space
    else { return nil }
    return AgePhrase(first: i, last: age.last, age: AgeRange(age.value, age.value), confidence: .high)
  }

  /// The last token of `9 and a half`, `2 1/2`.
  func endOfHalf(after i: Int) -> Int {
    let half = isWord(i + 2, in: RoughAges.a) ? i + 3 : i + 2
    return isWord(i + 1, in: NumberWords.and) && isWord(half, in: RoughAges.halves) ? half : i
  }

  /// `a woman of`, `he is about`.
  private func isAfterPerson(_ i: Int) -> Bool {
    if isWord(i - 1, in: RoughAges.of) { return self[i - 2].marks.contains(.personNoun) }
    return isWord(i - 1, in: RoughAges.copulas) || isWord(i - 1, in: RoughAges.aged)
  }

  private func isPersonBefore(_ i: Int) -> Bool {
    for j in (max(0, i - 6)..<i).reversed() {
      if isSentenceEnd(j) { return false }
      if isWord(j, in: RoughAges.copulas) || self[j].marks.contains(.personNoun) { return true }
    }
    return false
  }
}

/// The words around rough ages.
private enum RoughAges {
  static let group = WordSet("patient", "pt", "person", "adult")
  static let pushing = WordSet("pushing", "approaching", "nearing", "rising")
  static let birthday = WordSet("birthday")
  static let shy = WordSet("shy", "short")
  static let of = WordSet("of")
  static let tails = WordSet("odd", "something", "somethings", "ish")
  static let copulas = WordSet("is", "was", "be", "hes", "shes", "im")
  static let aged = WordSet("aged", "about", "around")
  static let a = WordSet("a")
  static let halves = WordSet("half", "quarter")
}
