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
  /// No table knows the word, or only as a rare word or a small place: `Tallow`.
  var isFree: Bool {
    if isUnknown { return true }
    if isListed || token.isProtected || token.shape == .initial { return false }
    let others = token.marks.subtracting([.startsPhrase, .commonWord, .place, .smallPlace])
    // A count of nought is that of a British spelling, which may be common.
    let isRare = !token.marks.contains(.commonWord) || (1..<5).contains(token.weights.common)
    return others.isEmpty && isRare && token.weights.population < 18
  }

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
