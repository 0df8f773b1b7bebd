import CaseLexicons

/// What the capitals after a place word say themselves.
extension TokenizedDocument {
  /// The kind that the last word of several capitals tells, when another detector would leave them: `Pain Clinic`.
  func headKind(_ i: Int, through last: Int) -> IdentifierKind? {
    var marks = self[last].marks
    for first in [last - 2, last - 1] where first > i {
      if let phrase = phrase(at: first, marked: .organisationHead), phrase.end == last + 1 { marks = phrase.marks }
    }
    if isWord(last, in: PlaceBodies.teams) { return .organisation }
    if isWord(last, in: PlaceBodies.schools), last > i { return .school }
    if isWord(last + 1, in: PlaceBodies.care), isWord(last + 2, in: PlaceBodies.homes), self[last + 1].shape == .lower {
      return .organisation
    }
    if marks.contains(.schoolHead), last > i { return .school }
    if isWord(last, in: .shortHeads) || isWord(i, in: .saints) { return nil }
    if let generic = phrase(at: i, marked: .ward), generic.end == last + 1 { return nil }
    if isWord(last, in: LandmarkWords.heads), last > i { return .landmark }
    let isNamed = (i...last).contains { isSpecific($0) } || marks.contains(.hospitalHead)
    guard marks.contains(.organisationHead) || marks.contains(.hospitalHead), last > i, isNamed else { return nil }
    if marks.contains(.schoolHead) { return .school }
    if marks.contains(.practiceHead) { return .practice }
    if marks.contains(.wardHead) { return .ward }
    if marks.contains(.employerHead) { return .employer }
    return marks.contains(.hospitalHead) ? .hospital : .organisation
  }

  /// A capital that no table knows.
  func isBareUnknown(_ i: Int) -> Bool {
    self[i].marks.subtracting([.surname, .startsPhrase, .smallPlace, .place, .knownOrganisation]).isEmpty
      && self[i].length > 3
      && self[i].shape == .capitalised
  }

  /// A capital that is no medicine, department, date, person's title or everyday word.
  func isUnknownCapital(_ i: Int) -> Bool {
    let token = self[i]
    guard token.isCapital, !token.isProtected, token.length > 2, !token.flags.contains(.onCapitalLine) else {
      return false
    }
    let other: WordMarks = [
      .functionWord, .month, .weekday, .demonym, .medical, .abbreviation, .ward, .title, .degree, .kinship, .numberWord,
      .timeUnit, .genericModifier, .organisationHead, .clinicianRole, .unit, .eponymAlone, .fieldLabel,
    ]
    if !token.marks.isDisjoint(with: [.organisationHead, .genericModifier, .functionWord, .month, .weekday, .title]) {
      return false
    }
    if !token.marks.isDisjoint(with: other), !(token.marks.contains(.place) && token.weights.placeAmbiguity < 2) {
      return false
    }
    return token.weights.common < 8
  }
}

/// Last words of bodies that a landmark's head stands inside.
private enum PlaceBodies {
  static let schools = WordSet("uni", "comp", "tech", "poly", "prep")
  static let care = WordSet("care", "nursing", "residential", "rest", "retirement")
  static let homes = WordSet("home")
  static let teams = WordSet("team", "teams", "club", "society", "association", "group")
}
