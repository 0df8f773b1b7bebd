import CaseLexicons

/// Trades that stand for the patient: what a post says in the place of a name.
extension TokenizedDocument {
  /// `Prison officer with hepatitis`, `saw a lighthouse keeper`, `58M, smoker, sheep farmer,`: never a clinician.
  func isPatientsTrade(_ first: Int, _ start: Int, through last: Int) -> Bool {
    let isShown = isWord(last + 1, in: PatientsTrade.shows) && self[last + 1].gap == .space
    let isListed = self[last + 1].shape == .mark || self[last + 1].gap >= .line
    guard isShown || isListed || isWord(last + 1, in: PatientsTrade.ages) else { return false }
    let article = articleOfTrade(start)
    let isA = isWord(article, in: OccupationFrame.articles)
    let before = isA ? article - 1 : article
    let starts =
      self[article + 1].flags.contains(.startsSentence) || isA && self[article].flags.contains(.startsSentence)
    let isSeen = isA && isWord(before, in: PatientsTrade.sees)
    let isItem =
      !isA && self[first].shape == .lower && !isMark(last + 1, ":") && isMark(article, ",")
      && isDescription(before: article)
    let isIll =
      isWord(article, in: OccupationFrame.the) && isWord(last + 1, in: PatientsTrade.with) && isIllness(last + 2)
    guard starts && isShown || isSeen || isItem || isIll || isA && isIllness(last + 2) && isShown else { return false }
    return !self[last].isProtected && !isClinician(first, through: last)
  }

  /// `Prison officer with hepatitis` at the start of a line.
  func startsCase(_ first: Int, _ start: Int, through last: Int) -> Bool {
    isWord(last + 1, in: PatientsTrade.shows) && self[last + 1].gap == .space && !self[last].isProtected
      && !isClinician(first, through: last)
  }

  /// Whether the words are a clinician's title.
  private func isClinician(_ first: Int, through last: Int) -> Bool {
    if !self[last].marks.isDisjoint(with: [.clinicianRole, .kinship]) { return true }
    guard first < last, let phrase = phrase(at: first, marked: .clinicianRole) else { return false }
    return phrase.end == last + 1
  }

  /// `with gout`, `with breast cancer`, `with a fractured hip`.
  private func isIllness(_ i: Int) -> Bool {
    for j in i..<(i + 4) where self[j].gap <= .space {
      if !self[j].marks.isDisjoint(with: [.disease, .medical, .anatomy]) { return true }
    }
    return false
  }

  /// Whether the sentence has spoken of an age or a person, in items between commas.
  private func isDescription(before comma: Int) -> Bool {
    var i = comma - 1
    while comma - i < 14, i >= 0, !isSentenceEnd(i), self[i + 1].gap < .line {
      if isWord(i, in: PatientsTrade.sees) || isWord(i, in: PatientsTrade.by) { return false }
      if isAge(i) || self[i].marks.contains(.personNoun) && self[i].shape != .upper { return true }
      i -= 1
    }
    return false
  }

  private func isAge(_ i: Int) -> Bool {
    self[i].shape == .mixed && self[i].length <= 5 && agePhrase(at: i) != nil || isWord(i, in: AgeWords.shortOld)
      || isWord(i, in: AgeWords.old) && isDash(i - 1)
  }
}

private enum PatientsTrade {
  static let shows = WordSet(
    "with", "who", "presents", "presenting", "presented", "whose", "attending", "attended", "admitted", "referred",
    "complaining", "aged", "came", "brought", "found")
  static let with = WordSet("with")
  static let ages = WordSet("aged", "in", "from", "and", "today", "yesterday", "this", "last")
  static let sees = WordSet(
    "saw", "seeing", "treated", "treating", "met", "clerked", "see", "had", "reviewed", "admitted", "scrubbed",
    "anaesthetised", "looked", "diagnosed", "counselled", "about", "remember")
  static let by = WordSet("by", "the", "our", "to")
}
