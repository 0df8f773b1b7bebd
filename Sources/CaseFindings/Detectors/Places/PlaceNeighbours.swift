import CaseLexicons

/// What the words beside a listed place say of it.
extension TokenizedDocument {
  /// `IL` after a comma and a capital.
  func isStateCode(_ mention: PlaceMention) -> Bool {
    let i = mention.first
    guard !mention.isPhrase, mention.marks.contains(.region), self[i].shape == .upper, self[i].length <= 3 else {
      return false
    }
    if self[i].length == 3, self[i].gap == .space, self[i - 1].shape == .capitalised, self[i - 1].marks.contains(.place)
    {
      return self[i - 1].marks.isDisjoint(with: [.functionWord, .medical])
    }
    guard isMark(i - 1, ","), self[i].gap == .space, self[i - 2].shape == .capitalised,
      self[i].length == 2 || !mention.isPhrase
    else { return false }
    if self[i - 2].marks.isDisjoint(with: [.place, .region]), isEverydayWord(i - 2) || isWord(i, in: .codesOfSpeech) {
      return false
    }
    if self[i - 3].isCapital, self[i - 3].marks.contains(.givenName), self[i - 2].marks.contains(.surname) {
      return false
    }
    if !self[i - 2].marks.isDisjoint(with: [.place, .region]) { return true }
    return self[i - 2].marks.isDisjoint(with: [.title, .surname, .medical])
      && self[i].marks.isDisjoint(with: [.degree, .abbreviation])
  }

  /// `Footscray, Victoria`: a region after a town, though the word is a name too.
  func isAfterTown(_ mention: PlaceMention) -> Bool {
    let i = mention.first
    guard mention.marks.contains(.region), self[i].shape == .capitalised, isMark(i - 1, ","), self[i].gap == .space,
      self[i - 2].shape == .capitalised, self[i - 2].marks.contains(.place),
      self[i - 2].marks.isDisjoint(with: [.givenName, .surname])
    else { return false }
    let isState = !mention.marks.contains(.place) || isWord(i, in: .statesLikeTowns)
    return isState && !self[mention.last + 1].isCapital && !isWord(mention.last + 1, in: .and)
  }

  func isProtectedPhrase(_ mention: PlaceMention) -> Bool {
    if self[mention.first].shape == .initial, isMark(mention.first + 1, "&") { return true }
    guard let phrase = phrase(at: mention.first, marked: .protectedPhrase) else { return false }
    return phrase.end > mention.last
  }

  /// Whether a title or a name beside the word makes it part of a person's name.
  func touchesName(_ mention: PlaceMention) -> Bool {
    let i = mention.first
    let before = self[isMark(i - 1, ".") ? i - 2 : i - 1]
    if self[i].gap == .space, before.marks.contains(.title), before.shape != .lower, !isWord(i - 1, in: .saints) {
      return true
    }
    if mention.isPhrase { return false }
    if self[i].gap == .space, self[i - 1].isCapital, self[i - 1].marks.contains(.givenName),
      self[i - 1].marks.isDisjoint(with: [.functionWord, .place])
    {
      return true
    }
    if before.shape == .initial, self[i].gap <= .space, !isBesidePeople(mention) { return true }
    if isDash(i - 1), self[i].gap == .none, self[i - 2].isCapital { return true }
    let next = self[mention.last + 1]
    let isSurnameNext =
      next.isCapital && next.gap == .space && next.marks.contains(.surname)
      && next.marks.isDisjoint(with: [.organisationHead, .streetType, .genericModifier])
    return isSurnameNext && self[i].marks.contains(.givenName)
  }

  /// `a Cardiff man`, `the Leeds-based runner`.
  func isBesidePeople(_ mention: PlaceMention) -> Bool {
    let next = mention.last + 1
    if isDash(next), self[next].gap == .none { return isWord(next + 1, in: .basedWords) }
    return isWord(mention.first - 1, in: .articles) && self[next].gap == .space && self[next].shape == .lower
      && self[next].marks.contains(.personNoun) && mention.marks.contains(.place)
      && self[mention.first].marks.isDisjoint(with: [.demonym, .nationality, .ethnicity, .language, .religion])
  }

  /// `on Snowdon`, `up Helvellyn`: a mountain or a moor.
  func isTrodden(_ mention: PlaceMention) -> Bool {
    mention.marks.contains(.landmark)
      && (isWord(mention.first - 1, in: LandmarkWords.prepositions)
        || isWord(mention.first - 1, in: LandmarkWords.climbs))
  }

  /// `Bourke to Dubbo by air`: a place before *to* and another, and the way there.
  func startsJourney(_ mention: PlaceMention) -> Bool {
    guard mention.marks.contains(.place), isWord(mention.last + 1, in: .to), self[mention.last + 1].gap == .space,
      let goal = place(at: mention.last + 2), goal.marks.contains(.place)
    else { return false }
    return isWord(goal.last + 1, in: .ways) && self[goal.last + 1].shape == .lower
  }

  /// `Otley, West Yorkshire`
  func isBeforeRegion(_ mention: PlaceMention) -> Bool {
    guard isMark(mention.last + 1, ","), let next = place(at: mention.last + 2) else { return false }
    return !next.marks.isDisjoint(with: [.region, .country]) && self[mention.last + 2].gap == .space
  }
}
