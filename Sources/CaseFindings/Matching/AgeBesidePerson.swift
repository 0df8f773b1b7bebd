import CaseLexicons

/// Ages without a word of age, beside the person whose age it is.
extension TokenizedDocument {
  /// `Mary Ames, 47,`, `Gareth (52, scaffolder)`, `Mrs Achebe 77 -`, `G3P2, 41,`, `ED: 50, tram driver`, `a cook of 71`.
  func isBesidePerson(_ i: Int, _ number: ReadNumber) -> Bool {
    guard self[i].shape == .digits, self[i].length <= 3, (1...110).contains(number.value), self[i].gap <= .space,
      !self[i + 2].hasDigit || self[i + 2].shape == .mixed
    else { return false }
    let next = number.last + 1
    if isMark(i - 1, "("), isMark(next, ")"), self[i - 1].gap == .space, isWord(i - 2, in: PersonCues.nouns) {
      return true
    }
    if isMark(i - 1, ","), isMark(next, ","), self[i].gap == .space,
      isWord(i - 2, in: PersonCues.nouns)
        || number.value >= 16 && self[i - 2].shape == .lower && isListedTrade(i - 2, i - 2) && byte(i - 2) != 0
          && document.bytes[self[i - 2].upper - 1] != 0x73
    {
      return true
    }
    if isMark(i - 1, "(") { return endsItem(next) && isPersonName(i - 2) }
    if isMark(i - 1, ","), self[i].gap == .space, endsItem(next) {
      return isPersonName(nameEnd(before: i - 1)) || isGravida(i - 2)
    }
    if isWord(i - 1, in: PersonCues.copulas), self[i].gap == .space, self[i - 1].gap == .space, endsItem(next) {
      return isPersonName(i - 2) && name(i - 2).given > name(i - 2).surname
        && self[i - 2].marks.isDisjoint(with: .eponym)
    }
    guard number.value >= 14 else { return false }
    if isWord(i - 1, in: PersonCues.of), !self[i - 2].marks.isDisjoint(with: PersonCues.people) {
      return isMark(next, ",") || isMark(next, ".") || isWord(next, in: PersonCues.goesOn)
        || isFollowedByVerb(number.last)
    }
    if isMark(next, ","), isClauseStart(i) { return isTrade(next + 1) }
    return self[i].gap == .space && isWholeName(i - 1) && (isDash(next) && self[next].gap == .space || endsItem(next))
  }

  /// Whether a short age may stand after a mark: `Pre-alert: 19F`, `known asthma, 67M`.
  func startsItem(_ i: Int) -> Bool {
    guard self[i].length == 3, self[i].gap == .space else { return false }
    return isMark(i - 1, ",") || isMark(i - 1, ":") || isMark(i - 1, ";") || isDash(i - 1) || isWholeName(i - 1)
  }

  /// `baby 3/52`, `(7;4)`, `20-something`: months, years and months, and decades in the short forms of clinics.
  func clinicAge(at i: Int) -> AgePhrase? {
    guard let value = number(i), value > 0, self[i].length <= 2 else { return nil }
    if isMark(i + 1, "/"), let whole = number(i + 2), whole == 7 || whole == 52 || whole == 12,
      isWord(i - 1, in: PersonCues.babies)
    {
      let years = whole == 12 ? value / 12 : whole == 52 ? value / 52 : 0
      return AgePhrase(first: i, last: i + 2, age: AgeRange(years, years), confidence: .high)
    }
    if isMark(i + 1, ";"), self[i + 1].gap == .none, self[i + 2].gap == .none, let months = number(i + 2), months < 12,
      isMark(i - 1, "("), isMark(i + 3, ")") || isMark(i + 3, ",")
    {
      return AgePhrase(first: i, last: i + 2, age: AgeRange(value, value), confidence: .high)
    }
    guard value % 10 == 0, value >= 20, isDash(i + 1), isWord(i + 2, in: PersonCues.something) else { return nil }
    return AgePhrase(first: i, last: i + 2, age: AgeRange(value, value + 9), confidence: .high)
  }

  private func endsItem(_ i: Int) -> Bool {
    if self[i].gap >= .line { return true }
    return isMark(i, ",") || isMark(i, ")") || isMark(i, ";") || isMark(i, ".") && self[i + 1].gap != .none
  }

  /// The last word before a comma, over a bracket: `Wren (they/them),`.
  private func nameEnd(before comma: Int) -> Int {
    if isQuote(comma - 1), isQuote(comma - 3) { return comma - 2 }
    guard isMark(comma - 1, ")") else { return comma - 1 }
    var j = comma - 2
    while j > comma - 8, j > 0, !isMark(j, "(") { j -= 1 }
    return j - 1
  }

  /// A clear name, or a capital that belongs to a title, an initial or another capital.
  private func isPersonName(_ j: Int) -> Bool {
    let word = name(j)
    guard word.token.shape == .capitalised, !word.isProtected, word.token.marks.isDisjoint(with: PersonCues.others)
    else { return false }
    if isWholeName(j) { return true }
    return word.isListed && word.ambiguity < 2 && word.token.marks.isDisjoint(with: [.medical, .commonWord])
  }

  /// A capital behind a title, an initial, a hyphen or a given name: `Mrs Achebe`, `K. Lisowski`, `Llewellyn-Moss`.
  private func isWholeName(_ j: Int) -> Bool {
    let word = name(j)
    guard word.token.shape == .capitalised, !word.isProtected, word.token.marks.isDisjoint(with: PersonCues.others),
      word.token.gap <= .space
    else { return false }
    let before = isDash(j - 1) && word.token.gap == .none || isMark(j - 1, ".") ? j - 2 : j - 1
    let token = self[before]
    if token.marks.contains(.title), token.shape == .capitalised { return true }
    if token.shape == .initial { return isMark(j - 1, ".") || isDash(j - 1) }
    guard token.shape == .capitalised, before == j - 1 || isDash(j - 1) else { return false }
    // `Mr Al Reed`: behind a title whatever stands first is a name.
    let title = self[before - 1]
    if title.marks.contains(.title), title.shape == .capitalised, token.gap == .space { return true }
    return name(before).isGiven && name(before).ambiguity < 3 && !token.isProtected
  }

  /// `G3P2`: pregnancies and births, which only a woman has.
  private func isGravida(_ i: Int) -> Bool {
    let token = self[i]
    guard token.shape == .mixed, token.length == 4 else { return false }
    return document.bytes[token.lower] | 0x20 == 0x67 && document.bytes[token.lower + 2] | 0x20 == 0x70
  }

  private func isClauseStart(_ i: Int) -> Bool {
    self[i].flags.contains(.startsSentence)
      || (isMark(i - 1, ":") || isMark(i - 1, ";")) && self[i].gap == .space
  }

  private func isTrade(_ i: Int) -> Bool {
    !self[i].marks.isDisjoint(with: [.occupation, .personNoun]) || phrase(at: i, marked: .occupation) != nil
  }
}

/// The words beside ages without a word of age.
private enum PersonCues {
  static let of = WordSet("of")
  /// One person, of whom a number in brackets or between commas is the age.
  static let nouns = WordSet(
    "man", "woman", "boy", "girl", "lady", "gentleman", "child", "son", "daughter", "brother", "sister", "mother",
    "father", "mum", "dad", "nan", "gran", "husband", "wife", "lad", "toddler", "teenager", "pensioner", "grandmother",
    "grandfather", "granddaughter", "grandson", "partner", "twin", "schoolboy", "schoolgirl", "nephew", "niece", "aunt",
    "uncle", "cousin")
  static let copulas = WordSet("is", "was")
  static let goesOn = WordSet(
    "with", "who", "whose", "presents", "presented", "presenting", "and", "has", "had", "came")
  static let babies = WordSet("baby", "infant", "neonate", "newborn", "child", "boy", "girl", "twin")
  static let something = WordSet("something", "somethings")
  static var people: WordMarks { [.personNoun, .kinship, .occupation] }
  static var others: WordMarks { [.month, .weekday, .unit, .functionWord, .drug, .disease, .anatomy, .procedure] }
}
