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
    if isDevice(after: mention.last) || isWord(mention.first, in: .productsLikeTowns) && !mention.isPhrase {
      return nil
    }
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
    if token.isProtected && self[mention.first + 1].shape == .possessive { return nil }
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
    let isPlaced =
      isStrong || followsPlaceWord(i) || isBesidePeople(mention) || isTrodden(mention) || followsBody(i)
      || startsJourney(mention)
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
      return (isStrong || followsBody(i)) && !token.flags.contains(.startsSentence)
        || isBeforeRegion(mention) && !isNamed ? .likely : nil
    default: return isStrong && (mention.weights.population >= 20 || isLivedIn(i)) ? .likely : nil
    }
  }
}
