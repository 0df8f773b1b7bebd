import CaseLexicons

/// Ages that a word before them makes ages.
extension TokenizedDocument {
  /// A bare number after *aged*, *turned* or *he was*, between commas after a name, or after *day 4 of life*.
  func cuedAge(at i: Int) -> AgePhrase? {
    guard let number = cardinal(at: i), number.value <= 120, !isJoinedBefore(i) || isDash(i - 1) else { return nil }
    if let life = dayOfLife(i, number) ?? clinicAge(at: i) { return life }
    if let cue = ageCue(before: i) { return labelled(i, number, cue) }
    if let phrase = roughAge(at: i, number) { return phrase }
    guard number.value > 0, !goesOn(number.last) else { return nil }
    let age = AgeRange(number.value, number.value)
    if isWord(i - 1, in: AgeCues.turned), !self[i].flags.contains(.measured) || isWord(number.last + 1, in: AgeCues.in)
    {
      return AgePhrase(first: i, last: number.last, age: age, confidence: .high)
    }
    guard !self[i].flags.contains(.measured) else { return nil }
    let isKin = self[i - 1].marks.contains(.kinship) && self[i].gap == .space && self[i].shape == .digits
    if isSubject(before: i) || isKin && number.value > 1, endsClause(number.last + 1) {
      return AgePhrase(first: i, last: number.last, age: age, confidence: .likely)
    }
    return isBesidePerson(i, number) ? AgePhrase(first: i, last: number.last, age: age, confidence: .likely) : nil
  }

  /// Where the cue stands: *aged*, *age:*, *at the age of about*; nil when there is none.
  private func ageCue(before i: Int) -> Int? {
    var j = i - 1
    while j > i - 6, self[j + 1].gap < .line,
      isWord(j, in: AgeCues.between) || isMark(j, ":") || isMark(j, "/") || isMark(j, "=") || isDash(j)
    {
      j -= 1
    }
    guard self[j + 1].gap < .line, isWord(j, in: AgeCues.cues) else { return nil }
    return isWord(j - 1, in: AgeCues.statistics) || isWord(j, in: AgeCues.bone) ? nil : j
  }

  /// `aged 47`, `age: 7 years`, `age 7 years old`, `ages 3 to 5`.
  private func labelled(_ i: Int, _ number: ReadNumber, _ cue: Int) -> AgePhrase? {
    guard !isMark(number.last + 1, "%"), !isMark(number.last + 1, ".") || !goesOn(number.last) else { return nil }
    var last = number.last
    var perYear = 1
    if let unit = wordAfterHyphen(last), let value = AgeWords.units[self[unit].hash] {
      last = unit
      perYear = value
      if isWord(last + 1, in: AgeWords.old) { last += 1 }
    }
    last = endOfHalf(after: last)
    let years = number.value / perYear
    return AgePhrase(first: i, last: last, age: AgeRange(years, years))
  }

  /// `day 4 of life`, `day of life 4`, `DOL 4`.
  private func dayOfLife(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    if isWord(i - 1, in: AgeCues.day), isWord(number.last + 1, in: CalendarWords.of),
      isWord(number.last + 2, in: AgeCues.life)
    {
      return AgePhrase(first: i - 1, last: number.last + 2, age: AgeRange(0, 0))
    }
    if isWord(i - 1, in: AgeCues.life), isWord(i - 2, in: CalendarWords.of), isWord(i - 3, in: AgeCues.day) {
      return AgePhrase(first: i - 3, last: number.last, age: AgeRange(0, 0))
    }
    return isWord(i - 1, in: AgeCues.dol) ? AgePhrase(first: i - 1, last: number.last, age: AgeRange(0, 0)) : nil
  }

  /// `she is 42`, `I'm 42`, `when he was 42`.
  private func isSubject(before i: Int) -> Bool {
    if isWord(i - 1, in: AgeCues.contractions) { return true }
    if self[i - 1].shape == .possessive { return isWord(i - 2, in: AgeCues.subjects) }
    let verb = isWord(i - 1, in: AgeCues.nearly) ? i - 2 : i - 1
    return isWord(verb, in: AgeCues.verbs) && isWord(verb - 1, in: AgeCues.subjects)
  }

  private func endsClause(_ i: Int) -> Bool {
    if self[i].gap >= .line || isWord(i, in: AgeCues.followers) { return true }
    return isMark(i, ".") || isMark(i, ",") || isMark(i, ";") || isMark(i, "!") || isMark(i, "?") || isMark(i, ")")
  }
}

/// The words before ages.
private enum AgeCues {
  static let cues = WordSet("aged", "age", "ages", "ageing")
  static let bone = WordSet("bone")
  static let statistics = WordSet("mean", "median", "average", "bone", "gestational", "maximum", "minimum")
  static let between = WordSet(
    "of", "is", "was", "about", "around", "approximately", "over", "under", "between", "sex", "gender", "just", "only",
    "nearly", "years", "in", "roughly", "almost")
  static let turned = WordSet("turned", "turning", "turns")
  static let `in` = WordSet("in")
  static let day = WordSet("day")
  static let life = WordSet("life")
  static let dol = WordSet("dol")
  static let contractions = WordSet("im", "hes", "shes")
  static let verbs = WordSet("is", "was", "am", "be", "being")
  static let nearly = WordSet("now", "only", "just", "nearly", "almost", "about", "currently")
  static let subjects = WordSet(
    "he", "she", "i", "who", "patient", "mother", "father", "husband", "wife", "brother", "sister", "son", "daughter",
    "mum", "mom", "dad", "partner", "twin", "gran", "nan", "grandmother", "grandfather", "baby", "child", "boy", "girl")
  static let followers = WordSet("and", "when", "at", "with", "but", "years", "now", "today")
}
