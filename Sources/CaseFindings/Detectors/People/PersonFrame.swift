import CaseLexicons

/// The words around a nationality, an ethnic group or a religion that make it someone's.
extension TokenizedDocument {
  /// Whether words describe a person: `Polish man`, `47-year-old Polish`, `she is Polish and`.
  func describesPerson(_ first: Int, through last: Int) -> Bool {
    isBeforePerson(last) || isAfterAge(first) || isPredicate(first, through: last)
  }

  /// Whether a person follows, other words of description between: `Polish married 47-year-old lorry driver`.
  func isBeforePerson(_ last: Int) -> Bool {
    var i = last + 1
    while i - last < 8, self[i].gap <= .space {
      if isPersonWord(i) { return true }
      if isWord(i, in: AgeWords.old), isDash(i - 1) || self[i - 1].marks.contains(.timeUnit) { return true }
      if isWord(i, in: AgeWords.shortOld), self[i - 1].hasDigit { return true }
      guard isDash(i) || self[i].hasDigit || isWord(i, in: PersonWords.between) || self[i].marks.contains(.demonym)
      else { return false }
      i += 1
    }
    return false
  }

  /// A word for a person: `lady`, `husband`, or a trade in small letters.
  private func isPersonWord(_ i: Int) -> Bool {
    let token = self[i]
    guard token.isWord else { return false }
    if token.marks.contains(.personNoun) || isWord(i, in: PersonWords.people) { return true }
    if token.shape == .upper, phrase(at: i, marked: .occupation) != nil { return true }
    guard token.shape == .lower, !isWord(i, in: PersonWords.teachers) else { return false }
    return !token.marks.isDisjoint(with: [.kinship, .occupation])
      || token.marks.contains(.startsPhrase) && phrase(at: i, marked: .occupation) != nil
  }

  /// Whether an age or a sex ends just before: `47M, Polish`, `47-year-old right-handed Polish`.
  func isAfterAge(_ first: Int) -> Bool {
    guard self[first].gap <= .space else { return false }
    var i = isMark(first - 1, ",") ? first - 2 : first - 1
    while first - i < 7, self[i + 1].gap <= .space {
      if isAgeEnd(i) { return true }
      guard
        isDash(i) || isMark(i, ",") || isWord(i, in: PersonWords.between) || self[i].marks.contains(.demonym)
          || isWord(i, in: SexWords.common)
      else { return false }
      i -= 1
    }
    return false
  }

  private func isAgeEnd(_ i: Int) -> Bool {
    let token = self[i]
    if isWord(i, in: AgeWords.old) || isWord(i, in: AgeWords.shortOld) {
      return isDash(i - 1) || isMark(i - 1, "/") || self[i - 1].hasDigit || self[i - 1].marks.contains(.timeUnit)
    }
    if token.shape == .mixed, token.length <= 6, let number = leadingNumber(i), number.value <= 120 {
      return AgeWords.joinedOld.contains(number.suffix) || AgeWords.joinedSex.contains(number.suffix)
        || isWord(i, in: AgeWords.y)
    }
    return isWord(i, in: AgeWords.o) && isMark(i - 1, "/") || isWord(i, in: AgeWords.sexLetters) && self[i - 1].hasDigit
  }

  /// Whether a person is said to be it: `he is originally Polish,`, `identifies as Black`.
  func isPredicate(_ first: Int, through last: Int) -> Bool {
    guard self[first].gap <= .space, endsDescription(last + 1) else { return false }
    var i = first - 1
    while first - i < 5, isWord(i, in: PersonWords.leads) { i -= 1 }
    if isWord(i, in: PersonWords.as) {
      return isWord(i - 1, in: PersonWords.identifies) || isWord(i - 2, in: PersonWords.identifies)
    }
    return isCopula(i)
  }

  /// A form of *to be* after a person: `she is`, `I'm`, `patient was`, `who's`.
  func isCopula(_ i: Int) -> Bool {
    if isWord(i, in: PersonWords.selves) { return true }
    guard isWord(i, in: PersonWords.copulas) || self[i].shape == .possessive else { return false }
    var subject = i - 1
    while i - subject < 3, isWord(subject, in: PersonWords.been) { subject -= 1 }
    return isPersonSubject(subject)
  }

  /// `he`, `patient`, `husband`: who a sentence tells of.
  func isPersonSubject(_ i: Int) -> Bool {
    isWord(i, in: PersonWords.subjects) || self[i].marks.contains(.kinship) && !self[i].isProtected
  }

  /// Whether a description is over: a mark, the end, or a word that starts something else.
  func endsDescription(_ i: Int) -> Bool {
    let token = self[i]
    if token.gap >= .line || token.shape == .boundary { return true }
    return token.shape == .mark ? !isDash(i) || token.gap > .none : isWord(i, in: PersonWords.followers)
  }

  /// The first words of a field's value, up to a comma, a bracket or a full stop; nil when it says nothing.
  func shortValue(of field: LabelledField, atMost limit: Int = 6) -> ClosedRange<Int>? {
    let first = field.value.lowerBound
    var end = first
    while end < field.value.upperBound, end - first < limit, end == first || self[end].gap < .wide,
      self[end].shape != .mark || isDash(end) || isMark(end, "/")
    {
      end += 1
    }
    guard end > first, self[first].isWord, !isWord(first, in: PersonWords.unsaid) else { return nil }
    return first...(end - 1)
  }
}

extension Confidence {
  /// Certainly what it says, and so common that alone it points at nobody: below the threshold of every policy.
  public static let commonplace = Confidence(permille: 400)
}

/// The words of descriptions of people.
enum PersonWords {
  static let people = WordSet(
    "men", "women", "boys", "girls", "ladies", "gentlemen", "couple", "family", "parents", "pensioner", "refugee",
    "immigrant", "migrant", "emigrant", "expat", "expatriate", "tourist", "visitor", "widow", "widower", "bachelor",
    "divorcee", "twin", "twins", "teen", "lad", "lass", "fella", "bloke", "guy", "dude", "mum", "dad", "newlywed",
    "householder", "citizen", "national", "nationals", "mother", "father", "primigravida", "primip", "multip",
    "smoker", "nonsmoker", "orphan", "entrepreneur", "carer", "primiparous", "multiparous", "m", "f", "ex", "elder",
    "applicant", "claimant", "deceased", "victim", "complainant", "worker", "seeker", "seekers", "sponsor", "host",
    "evacuee", "backpacker",
    "traveller", "picker", "nun", "monk", "grandmother", "grandfather", "exile", "assistant")
  static let teachers = WordSet("teacher", "tutor", "lecturer", "polisher", "interpreter", "translator", "baby")
  static let between = WordSet(
    "young", "elderly", "old", "older", "middle", "aged", "married", "divorced", "widowed", "single", "retired", "born",
    "gay", "lesbian", "heterosexual", "bisexual", "right", "left", "handed", "non", "smoking", "obese", "pregnant",
    "homeless", "unemployed", "former", "ex", "known", "healthy", "previously", "fit", "well", "slim", "tall", "thin",
    "frail", "lovely", "pleasant", "year", "years", "yr", "yrs", "month", "months", "week", "day", "cis", "trans",
    "transgender", "devout", "practising", "orthodox", "and", "or", "semi", "self", "employed", "adopted", "disabled",
    "gravida", "nulliparous", "exchange", "asylum", "phd", "medical", "university", "international", "otherwise")
  static let leads = WordSet(
    "a", "an", "originally", "ethnically", "also", "of", "devout", "practising", "practicing", "now", "born", "half",
    "part", "mixed", "from", "by", "strict", "strictly", "both", "very", "lapsed", "proudly", "proud", "herself",
    "himself", "themselves", "raised", "being", "first", "second", "generation", "nominally", "culturally")
  static let `as` = WordSet("as")
  static let identifies = WordSet(
    "identifies", "identified", "identify", "describes", "described", "raised", "registered")
  static let copulas = WordSet("is", "was", "am", "are", "were", "being", "be", "remains")
  static let been = WordSet("has", "have", "had", "also", "both", "herself", "himself")
  static let selves = WordSet("im", "hes", "shes", "theyre")
  static let subjects = WordSet(
    "he", "she", "i", "who", "they", "patient", "pt", "both", "client", "lady", "gentleman", "man", "woman", "boy",
    "girl", "child", "we", "applicant", "claimant", "deceased", "complainant", "defendant", "plaintiff")
  static let followers = WordSet(
    "and", "but", "with", "by", "who", "living", "from", "so", "or", "though", "whose", "on", "having", "lives",
    "works", "origin", "like", "because", "as", "which", "until", "since", "working", "although", "when", "too", "born",
    "not")
  static let unsaid = WordSet(
    "unknown", "not", "declined", "undisclosed", "unspecified", "n", "na", "nil", "refused", "prefer", "unstated",
    "yes", "no", "discussed", "as", "see", "pending")
}
