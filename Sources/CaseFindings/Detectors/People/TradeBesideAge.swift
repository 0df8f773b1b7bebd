import CaseLexicons

/// Trades beside an age that no word says to be one, and of people who come into the story with their trade.
extension TokenizedDocument {
  /// `Gareth (52, scaffolder)`, `ED: 50, crane operator,`: where the trade after a bare age and its comma stands.
  func tradeAfterBareAge(_ i: Int) -> Range<Int>? {
    guard self[i].shape == .digits, isMark(i + 1, ","), let number = cardinal(at: i), number.value >= 14,
      isBesidePerson(i, number), self[i + 2].shape == .lower, let last = tradeEnd(from: i + 2, atMost: 3)
    else { return nil }
    let next = last + 1
    let ends = self[next].shape == .mark || self[next].gap >= .line || isWord(next, in: BesideAge.follows)
    let isTrade = isListedTrade(i + 2, last) && !self[last].marks.contains(.clinicianRole) || isAgentNoun(last)
    return ends && isTrade ? i + 2..<next : nil
  }

  /// `a trawlerman from`, `a shepherdess of 71`, `a referee aged 44`: a listed trade that enters with its own details.
  func entersStory(from start: Int, through last: Int) -> Bool {
    let article = articleOfTrade(start)
    guard isWord(article, in: OccupationFrame.articles), self[last].shape == .lower, !self[last].isProtected,
      self[last].marks.isDisjoint(with: [.clinicianRole, .personNoun])
    else { return false }
    let next = last + 1
    if isWord(next, in: BesideAge.from) { return self[next + 1].isCapital }
    if isWord(next, in: BesideAge.of) { return number(next + 1).map { $0 >= 14 && $0 <= 110 } ?? false }
    return isWord(next, in: BesideAge.enters)
  }
}

/// The words around trades beside ages.
private enum BesideAge {
  static let follows = WordSet("from", "at", "for", "who", "with", "presents", "presented", "in", "and")
  static let from = WordSet("from")
  static let of = WordSet("of")
  static let enters = WordSet("aged", "whose", "who")
}
