import CaseLexicons

/// Wards with a name before a small head, and wards by floor and compass.
extension TokenizedDocument {
  /// `Kingfisher ward`, `Red ward`, `the Rowan unit`: a capital inside a sentence that names no specialty.
  func isNamedWard(_ i: Int) -> Bool {
    let head = self[i + 1]
    guard head.shape == .lower, head.gap == .space, isWord(i + 1, in: WardNames.heads) else { return false }
    let token = self[i]
    guard token.shape == .capitalised, token.length > 2, !token.isProtected,
      !token.flags.contains(.startsSentence), !isDash(i - 1)
    else { return false }
    let other: WordMarks = [
      .functionWord, .month, .weekday, .genericModifier, .ward, .organisationHead, .title, .demonym, .abbreviation,
      .clinicianRole, .eponymAlone, .disease, .procedure, .drug, .anatomy, .numberWord,
    ]
    guard
      token.marks.isDisjoint(with: other)
        || token.marks.isDisjoint(with: other.subtracting([.ward, .anatomy])) && isNameOrPlace(i)
    else { return false }
    if token.marks.contains(.medical), !isNameOrPlace(i), !isWord(i, in: WardNames.colours) { return false }
    if isWord(i + 1, in: WardNames.wards) {
      return isWord(i + 2, in: WardNames.jobs) == false || !self[i - 1].isCapital
    }
    return isWord(i - 1, in: .the) && token.weights.common < 10 || isWord(i - 1, in: WardNames.prepositions)
  }

  /// `Ward Six`
  func isSpelledWard(_ i: Int) -> Bool {
    self[i].marks.contains(.numberWord) && self[i].gap == .space && self[i].shape == .capitalised
      && isWord(i - 1, in: WardNames.wards) && self[i - 1].isCapital && NumberWords.cardinals[self[i].hash] != nil
  }

  private func isNameOrPlace(_ i: Int) -> Bool {
    !self[i].marks.isDisjoint(with: [.givenName, .surname, .place]) && self[i].weights.common < 8
  }

  /// `on 4 East`, `to 7 North`: a floor and a side of the building.
  func isCompassWard(_ i: Int) -> Bool {
    guard self[i - 1].shape == .digits, self[i - 1].length <= 2, self[i].shape == .capitalised, self[i].gap == .space,
      isWord(i, in: WardNames.compass), isWord(i - 2, in: WardNames.prepositions),
      !self[i - 1].flags.contains(.measured)
    else { return false }
    return !(self[i + 1].isCapital && self[i + 1].gap == .space)
  }
}

/// The words of such wards.
private enum WardNames {
  static let wards = WordSet("ward")
  static let heads = WordSet("ward", "unit", "suite", "wing", "bay", "pod", "annexe")
  static let prepositions = WordSet("on", "to", "from", "onto", "in", "at")
  static let compass = WordSet("north", "south", "east", "west", "tower", "main")
  static let jobs = WordSet("round", "rounds")
  static let colours = WordSet(
    "red", "blue", "green", "yellow", "orange", "purple", "pink", "white", "black", "gold", "silver", "amber", "violet",
    "indigo", "scarlet", "crimson", "jade", "ruby", "coral")
}
