import CaseLexicons

/// What the tables say of one word as a part of a personal name.
struct NameWord {
  let token: Token

  init(_ token: Token) { self.token = token }

  var isGiven: Bool { !token.marks.isDisjoint(with: [.givenName, .nickname]) }
  var isSurname: Bool { token.marks.contains(.surname) }
  var isListed: Bool { isGiven || isSurname }
  /// No table knows the word, or only that of eponyms does and here it is none.
  var isUnknown: Bool {
    let known = token.marks.subtracting(.startsPhrase)
    return token.shape != .initial
      && (known.isEmpty || !token.isProtected && known.isSubset(of: [.eponym, .eponymAlone]))
  }
  /// Bearers as a given name, as in `WordWeights`; a listed name without a count stands in the middle.
  var given: Int { isGiven ? (token.weights.given == 0 ? 35 : token.weights.given) : 0 }
  /// Bearers as a surname.
  var surname: Int { isSurname ? (token.weights.surname == 0 ? 35 : token.weights.surname) : 0 }
  /// How easily the name is taken for another word; 3 for what no table of names holds.
  var ambiguity: Int {
    if !token.marks.isDisjoint(with: [.givenName, .surname]) { return token.weights.nameAmbiguity }
    return token.marks.contains(.nickname) && token.marks.isDisjoint(with: [.commonWord, .functionWord, .medical])
      ? 1 : 3
  }
  var isProtected: Bool { token.isProtected }

  /// A word that begins or ends the name of something else: `Ward`, `Street`, `Trust`.
  var isHead: Bool {
    let heads = token.marks.intersection(Self.heads)
    return !heads.isEmpty && !(heads == .streetType && surname >= 40 && ambiguity < 2)
  }

  /// A word that has another use beside a name: a head, a month, a role, an everyday word.
  var isDoubtful: Bool {
    isHead || ambiguity == 3 || !token.marks.isDisjoint(with: [.month, .weekday, .clinicianRole, .title, .degree])
  }

  /// A word that is no part of a name whatever its capital.
  var isNever: Bool {
    if token.shape == .initial { return false }
    if token.marks.contains(.functionWord) { return token.length < 4 || max(given, surname) < 40 }
    if isListed { return false }
    return !token.marks.isDisjoint(with: Self.others)
  }

  static let heads: WordMarks = [
    .organisationHead, .hospitalHead, .practiceHead, .wardHead, .schoolHead, .employerHead, .residenceHead, .streetType,
  ]

  private static let others: WordMarks = [
    .numberWord, .month, .weekday, .title, .degree, .clinicianRole, .kinship, .personNoun, .careVerb, .fieldLabel,
    .demonym, .country, .unit, .timeUnit, .personVerb, .drug, .disease, .anatomy, .procedure, .occupation,
  ]
}

extension TokenizedDocument {
  /// A token as a word of a name.
  func name(_ i: Int) -> NameWord { NameWord(self[i]) }

  /// The next word that could go on a name: over a full stop after an initial, a hyphen, and particles.
  func nextNamePart(after i: Int) -> Int? {
    var j = i + 1
    if isMark(j, "."), self[j].gap == .none, self[i].length <= 2, !self[j + 1].flags.contains(.startsSentence) {
      j += 1
      if isDash(j), self[j].gap == .none, self[j + 1].gap == .none { j += 1 }
    } else if isDash(j), self[j].gap == .none, self[j + 1].gap == .none {
      j += 1
    }
    guard self[j].gap <= .space else { return nil }
    while self[j].shape == .lower, nameParticles.contains(self[j].hash), j - i < 6 {
      j += 1
      if isDash(j), self[j].gap == .none, self[j + 1].gap == .none { j += 1 }
    }
    guard self[j].isCapital || isInnerCapital(j), self[j].gap <= .space else { return nil }
    return j
  }

  /// `d'Souza`, `deVries`: a small letter first, a name all the same.
  private func isInnerCapital(_ i: Int) -> Bool { self[i].shape == .camel && self[i].marks.contains(.surname) }
}

/// Small words inside names.
let nameParticles = WordSet(
  "de", "la", "le", "du", "des", "da", "das", "do", "dos", "di", "del", "della", "van", "von", "der", "den", "ten",
  "ter",
  "bin", "binti", "bint", "ibn", "al", "el", "ap", "ab", "ferch", "y", "zu", "af", "av", "san", "st")
