import CaseLexicons

/// Where a listed trade stands in the place of someone's own trade.
extension TokenizedDocument {
  /// Where a listed trade starts with the ranks before it.
  func tradeStart(_ first: Int) -> Int {
    var start = first
    while self[start].gap == .space, isWord(start - 1, in: OccupationFrame.ranks) { start -= 1 }
    return start
  }

  /// Whether a listed trade stands where one's own trade is told: `retired`, `is a`, `her husband, a`.
  func isTradeFrame(before first: Int, through last: Int) -> Bool {
    let start = tradeStart(first)
    if entersStory(from: start, through: last) { return true }
    if self[start].gap >= .line { return startsCase(first, start, through: last) }
    guard self[start].gap <= .space, !self[last].isProtected, !isWord(last + 1, in: .of),
      !isWord(last + 1, in: OccupationFrame.representing)
    else { return false }
    if isPastTrade(start) { return true }
    if isPatientsTrade(first, start, through: last) { return true }
    if isWord(last, in: OccupationFrame.tellers) { return false }
    let article = articleOfTrade(start)
    let isA = isWord(article, in: OccupationFrame.articles)
    guard isA || isWord(article, in: OccupationFrame.the) else { return false }
    let before = article - 1
    if self[last].marks.contains(.clinicianRole) { return isA && isOwnTrade(before) }
    if isMark(before, ",") { return isApposition(before, isA: isA, last) }
    if isA, isWord(before, in: OccupationFrame.asWord) { return isSelfDescription(before, last) }
    if isA, isWord(before, in: OccupationFrame.becomings) || isWord(before, in: OccupationFrame.once) { return true }
    let copula = isWord(before, in: OccupationFrame.once) ? before - 1 : before
    guard isWord(copula, in: OccupationFrame.copulas) else { return false }
    guard isA else { return isWord(copula - 1, in: OccupationFrame.persons) && !self[last].marks.contains(.kinship) }
    return isWord(before, in: OccupationFrame.selves) || isWord(before - 1, in: OccupationFrame.subjects)
      || self[before - 1].marks.contains(.kinship) || isName(before - 1)
  }

  /// `she is a nurse`, `mum is a GP`: a clinician's title is someone's own only when it is said of her.
  private func isOwnTrade(_ copula: Int) -> Bool {
    guard isWord(copula, in: OccupationFrame.copulas) || self[copula].shape == .possessive else { return false }
    return isWord(copula - 1, in: OccupationFrame.persons) || self[copula - 1].marks.contains(.kinship)
  }

  /// `retired miner`, `ex-miner`, `a retired non-commissioned officer`.
  private func isPastTrade(_ start: Int) -> Bool {
    if isDash(start - 1) { return self[start].gap == .none && isWord(start - 2, in: OccupationFrame.exPrefix) }
    var i = start - 1
    while start - i < 5, self[i + 1].gap <= .space, !isWord(i, in: OccupationFrame.past), isModifier(i) { i -= 1 }
    return isWord(i, in: OccupationFrame.past)
  }

  /// Where the article stands before a trade, over praise and up to two nouns: `a university professor`.
  func articleOfTrade(_ start: Int) -> Int {
    var i = start - 1
    while start - i < 4, self[i + 1].gap <= .space,
      isWord(i, in: OccupationFrame.praises) || isDash(i) || isModifier(i) || self[i].marks.contains(.demonym)
    {
      i -= 1
    }
    return i
  }

  /// A word in small letters that can stand before a trade: no word of grammar, medicine or persons.
  private func isModifier(_ i: Int) -> Bool {
    if isDash(i) { return self[i].gap == .none && self[i + 1].gap == .none }
    return self[i].shape == .lower && self[i].length > 2 && mayBeTrade(i)
  }

  /// `As a bookkeeper at Tarrow`, `my status as a cashier`: in a text that is not medical.
  private func isSelfDescription(_ cue: Int, _ last: Int) -> Bool {
    guard !profile.isClinical else { return false }
    return self[cue].flags.contains(.startsSentence) || isWord(cue - 1, in: OccupationFrame.standing)
      || isWord(last + 1, in: OccupationFrame.employers) && self[last + 2].isCapital
  }

  /// `her husband, a plumber,` and `Nadia Osei, the Technical writer,`.
  private func isApposition(_ comma: Int, isA: Bool, _ last: Int) -> Bool {
    if isA, self[comma - 1].marks.contains(.kinship) || isWord(comma - 1, in: OccupationFrame.subjects) { return true }
    return isName(comma - 1) && (isA || isMark(last + 1, ","))
  }

  private func isName(_ i: Int) -> Bool {
    let word = name(i)
    return word.token.shape == .capitalised && (word.isUnknown || word.isListed && word.ambiguity < 2)
      && !word.isProtected
  }
}
