import CaseLexicons

/// A word for a people with the tokens it covers: `Polish`, `White British`, `British Pakistani`.
struct PeopleTerm {
  var first: Int
  var last: Int
  var kind: IdentifierKind
  var confidence: Confidence
}

extension TokenizedDocument {
  /// Calls with each word for a people that stands where it tells of a person.
  ///
  /// Nationalities and ethnic groups are read together: `White Irish` and `British Pakistani` are one term,
  /// and an ethnic group if one of its words is.
  func forEachPeople(_ body: (PeopleTerm) -> Void) {
    for phrase in phrases where !phrase.marks.isDisjoint(with: Self.peoples) {
      consider(phrase.first, through: phrase.end - 1, phrase.marks, isPhrase: true, body)
    }
    let colours = PeopleWords.colours
    for i in cued {
      let token = tokens[i]
      guard !token.marks.isDisjoint(with: Self.peoples) || colours.contains(token.hash) else { continue }
      consider(i, through: i, token.marks, isPhrase: false, body)
    }
  }

  private static var peoples: WordMarks { [.nationality, .ethnicity] }

  private func consider(
    _ first: Int, through last: Int, _ marks: WordMarks, isPhrase: Bool, _ body: (PeopleTerm) -> Void
  ) {
    var term = PeopleTerm(first: first, last: last, kind: .nationality, confidence: .high)
    let isColour = !isPhrase && isWord(first, in: PeopleWords.colours)
    if isColour || marks.contains(.ethnicity) { term.kind = .ethnicity }
    extend(&term)
    if isWord(term.last + 1, in: PeopleWords.speaking) || isDash(term.last + 1) && isWord(term.last + 2, in: .speaking)
    {
      return
    }
    if addOrigin(&term) { return body(term) }
    if isDash(term.last + 1), isWord(term.last + 2, in: PeopleWords.born) { term.last += 2 }
    guard !isColour else { return considerColour(term, body) }
    if isCitizen(term.last + 1) {
      term.last += 1
      term.kind = .nationality
      return body(term)
    }
    let isSmall = self[first].shape == .lower && profile.hasCapitals && !isPhrase
    if isSmall ? isSmallButMeant(term) : describesPerson(term.first, through: term.last) { body(term) }
  }

  /// `national`, `citizen` at the end of a description: not a `US National Library`.
  func isCitizen(_ i: Int) -> Bool {
    self[i].gap == .space && self[i].shape == .lower && isWord(i, in: PeopleWords.citizens) && endsDescription(i + 1)
  }

  /// `black man`, `54-year-old white male`, `She is Black.`: never a thing.
  private func considerColour(_ term: PeopleTerm, _ body: (PeopleTerm) -> Void) {
    if isBeforePerson(term.last) { return body(term) }
    let mayStand = endsDescription(term.last + 1) || self[term.last + 1].marks.isDisjoint(with: .things)
    if isAfterAge(term.first), mayStand { return body(term) }
    if self[term.first].shape == .capitalised, isPredicate(term.first, through: term.last) { body(term) }
  }

  /// A people in small letters in a text with capitals: only beside a person or an age, and never a verb.
  private func isSmallButMeant(_ term: PeopleTerm) -> Bool {
    guard !isWord(term.first, in: PeopleWords.everyday) else { return false }
    return isBeforePerson(term.last) || isAfterAge(term.first)
  }

  /// Takes in the other peoples beside: `British Pakistani`, `Anglo-Indian`, `white and black Caribbean`, `half-Polish`.
  private func extend(_ term: inout PeopleTerm) {
    while self[term.last + 1].gap <= .space {
      let next = isDash(term.last + 1) || isMark(term.last + 1, "/") ? term.last + 2 : term.last + 1
      guard self[next].gap <= .space, isPeople(next) else { break }
      if self[next].marks.contains(.ethnicity) { term.kind = .ethnicity }
      term.last = next
    }
    while self[term.first].gap <= .space {
      let before = isDash(term.first - 1) || isMark(term.first - 1, "/") ? term.first - 2 : term.first - 1
      guard isPeople(before) || isWord(before, in: PeopleWords.parts) else { break }
      if isWord(before, in: PeopleWords.colours) || self[before].marks.contains(.ethnicity) { term.kind = .ethnicity }
      term.first = before
    }
  }

  private func isPeople(_ i: Int) -> Bool {
    isWord(i, in: PeopleWords.colours) || self[i].isCapital && !self[i].marks.isDisjoint(with: Self.peoples)
  }

  /// `of Pakistani descent`, `her Polish heritage`: takes in the word of origin.
  private func addOrigin(_ term: inout PeopleTerm) -> Bool {
    let head = term.last + 1
    guard self[head].gap <= .space else { return false }
    let isStrong = isWord(head, in: PeopleWords.origins)
    let isOf = isWord(term.first - 1, in: PeopleWords.of)
    guard isStrong || isWord(head, in: PeopleWords.weakOrigins) && isOf else { return false }
    term.kind = .ethnicity
    term.last = head
    return true
  }
}

/// The words around peoples.
enum PeopleWords {
  static let colours = WordSet("black", "white", "brown")
  static let parts = WordSet("half", "part", "mixed", "quarter")
  static let speaking = WordSet("speaking", "speaker", "speakers", "language", "interpreter", "translator")
  static let citizens = WordSet(
    "national", "nationals", "citizen", "citizens", "passport", "nationality", "citizenship")
  static let origins = WordSet(
    "descent", "heritage", "ancestry", "extraction", "parentage", "ethnicity", "lineage", "origin", "community")
  static let weakOrigins = WordSet("background", "origins", "roots", "race")
  static let born = WordSet("born", "educated", "raised")
  static let of = WordSet("of", "from", "with", "a", "an", "his", "her", "their", "my")
  /// Words that are everyday words in small letters.
  static let everyday = WordSet(
    "polish", "pole", "poles", "turkish", "thai", "dane", "finn", "scotch", "swede", "swedes", "french", "traveller",
    "travellers", "african", "mediterranean", "baltic", "nordic", "karen", "masai", "indigenous", "showman", "turk",
    "kiwi", "kiwis", "german", "shona", "cree", "creole", "tyke", "dub", "anglo", "black", "european", "arabic")
}

extension WordSet {
  fileprivate static let speaking = PeopleWords.speaking
}

extension WordMarks {
  /// What is black or white without being anyone.
  fileprivate static var things: WordMarks { [.anatomy, .medical, .disease, .procedure] }
}
