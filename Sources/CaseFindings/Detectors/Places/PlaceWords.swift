import CaseLexicons

/// Listed places in a text, one word or more.
struct PlaceMention {
  let first: Int
  /// The last token.
  let last: Int
  let marks: WordMarks
  let weights: WordWeights
  var isPhrase: Bool { last > first }
}

extension TokenizedDocument {
  /// The longest listed place, region or country that starts at a capital.
  func place(at i: Int) -> PlaceMention? {
    guard self[i].isCapital else { return nil }
    let wanted: WordMarks = [.place, .region, .country]
    if let phrase = phrase(at: i, marked: wanted), isSpelledAsName(phrase) {
      return PlaceMention(
        first: i, last: villageEnd(after: phrase.end - 1), marks: phrase.marks, weights: phrase.weights)
    }
    guard !self[i].marks.isDisjoint(with: wanted) else { return nil }
    return PlaceMention(first: i, last: villageEnd(after: i), marks: self[i].marks, weights: self[i].weights)
  }

  /// Every listed place that reads as one here, left to right.
  func forEachPlace(_ body: (PlaceMention, Confidence, Reasons) -> Void) {
    var end = 0
    for i in capitals where i >= end {
      guard let mention = place(at: i) else { continue }
      guard let confidence = confidence(of: mention) else { continue }
      end = mention.last + 1
      body(mention, confidence, followsPlaceWord(i) ? [.listed, .frame] : .listed)
    }
  }

  /// How sure it is that a listed word is meant as a place here; nil when it is not.
  private func confidence(of mention: PlaceMention) -> Confidence? {
    if isDevice(after: mention.last) { return nil }
    if isStateCode(mention) { return .high }
    if isAfterTown(mention) { return .high }
    if mention.isPhrase {
      return isProtectedPhrase(mention) || touchesName(mention)
        ? nil : mention.marks.contains(.country) && !isStronglyPlaced(mention.first) ? .likely : .high
    }
    let token = self[mention.first]
    if token.shape == .initial || token.length < 3 { return nil }
    if token.shape == .upper, token.length <= 4 || token.flags.contains(.onCapitalLine) {
      return mention.marks.contains(.country) && !token.isProtected && !token.flags.contains(.onCapitalLine)
        ? .likely : nil
    }
    if token.isProtected && !(isStronglyPlaced(mention.first) && token.weights.population >= 16) { return nil }
    if touchesName(mention) { return nil }
    if !token.marks.isDisjoint(with: [.functionWord, .month, .weekday, .organisationHead, .genericModifier]) {
      return nil
    }
    if token.marks.contains(.streetType), mention.weights.population < 16 { return nil }
    return placeLadder(mention)
  }

  /// The ladder by size and ambiguity: a clean large town alone, a small one after a preposition.
  private func placeLadder(_ mention: PlaceMention) -> Confidence? {
    let i = mention.first
    let token = self[i]
    let isStrong = isStronglyPlaced(i)
    let isPlaced = isStrong || followsPlaceWord(i) || isBesidePeople(mention) || isTrodden(mention)
    let isNamed =
      token.weights.given >= 34 || token.weights.surname >= 46 && mention.marks.isDisjoint(with: [.country, .region])
    switch mention.weights.placeAmbiguity {
    case 0, 1:
      if mention.marks.contains(.country), !isStrong {
        return token.marks.contains(.givenName) && !isPlaced ? nil : .likely
      }
      if isPlaced { return .high }
      if isBeforeRegion(mention) { return .high }
      if isEverydayWord(i) { return nil }
      if isNamed { return nil }
      if mention.marks.contains(.country) { return .likely }
      if mention.marks.contains(.region) { return .likely }
      return mention.weights.population >= 18 && mention.weights.placeAmbiguity == 0 ? .likely : nil
    case 2:
      if isBesidePeople(mention), mention.weights.population >= 16 { return .likely }
      return isStrong && !token.flags.contains(.startsSentence) || isBeforeRegion(mention) && !isNamed ? .likely : nil
    default: return isStrong && (mention.weights.population >= 20 || isLivedIn(i)) ? .likely : nil
    }
  }

  /// `IL` after a comma and a capital.
  private func isStateCode(_ mention: PlaceMention) -> Bool {
    let i = mention.first
    guard !mention.isPhrase, mention.marks.contains(.region), self[i].shape == .upper, self[i].length <= 3 else {
      return false
    }
    if self[i].length == 3, self[i].gap == .space, self[i - 1].shape == .capitalised, self[i - 1].marks.contains(.place) {
      return self[i - 1].marks.isDisjoint(with: [.functionWord, .medical])
    }
    guard isMark(i - 1, ","), self[i].gap == .space, self[i - 2].shape == .capitalised, self[i].length == 2 || !mention.isPhrase
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
  private func isAfterTown(_ mention: PlaceMention) -> Bool {
    let i = mention.first
    return mention.marks.contains(.region) && self[i].shape == .capitalised && isMark(i - 1, ",") && self[i].gap == .space
      && self[i - 2].shape == .capitalised && self[i - 2].marks.contains(.place)
      && self[i - 2].marks.isDisjoint(with: [.givenName, .surname]) && !self[mention.last + 1].isCapital
  }

  private func isProtectedPhrase(_ mention: PlaceMention) -> Bool {
    if self[mention.first].shape == .initial, isMark(mention.first + 1, "&") { return true }
    guard let phrase = phrase(at: mention.first, marked: .protectedPhrase) else { return false }
    return phrase.end > mention.last
  }

  /// Whether a title or a name beside the word makes it part of a person's name.
  private func touchesName(_ mention: PlaceMention) -> Bool {
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
  private func isBesidePeople(_ mention: PlaceMention) -> Bool {
    let next = mention.last + 1
    if isDash(next), self[next].gap == .none { return isWord(next + 1, in: .basedWords) }
    return isWord(mention.first - 1, in: .articles) && self[next].gap == .space && self[next].shape == .lower
      && self[next].marks.contains(.personNoun) && mention.marks.contains(.place)
  }

  /// `on Snowdon`, `up Helvellyn`: a mountain or a moor.
  private func isTrodden(_ mention: PlaceMention) -> Bool {
    mention.marks.contains(.landmark)
      && (isWord(mention.first - 1, in: LandmarkWords.prepositions) || isWord(mention.first - 1, in: LandmarkWords.climbs))
  }

  /// `Otley, West Yorkshire`
  private func isBeforeRegion(_ mention: PlaceMention) -> Bool {
    guard isMark(mention.last + 1, ","), let next = place(at: mention.last + 2) else { return false }
    return !next.marks.isDisjoint(with: [.region, .country]) && self[mention.last + 2].gap == .space
  }
}
