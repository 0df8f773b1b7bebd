import CaseLexicons

extension Detector {
  /// Which language someone speaks.
  ///
  /// - Looks like: `speaks only Polish`, `Welsh-speaking`, `a Tigrinya interpreter`, `her first language is Twi`.
  /// - Confirmed by: a word of speaking or interpreting beside a language or a people.
  /// - Confused with: journals (`English language papers`), how clearly someone speaks.
  /// - Source: Unicode CLDR through `people/demonyms.tsv`.
  static let language = Detector(
    "language", finds: .language,
    summary: "Language that a person speaks or needs an interpreter for.",
    examples: [
      "Speaks only {{language|Polish}}; seen with a {{language|Tigrinya}} interpreter.",
      "A {{language|Welsh}}-speaking lady. Speaks {{language|Urdu}} and {{language|Punjabi}} at home.",
      "Her first language is {{language|Somali}}. Language: {{language|Romanian}}",
      "A {{language|BSL}} user, fluent in {{language|Portuguese}}",
    ],
    counterexamples: [
      "English language papers were searched. The French guideline. Speaks clearly in full sentences.",
      "An interpreter was booked. Speaks to Polish nurse.",
      "Language: delayed for age",
    ]
  ) { text, findings in
    let signs = LanguageWords.signs
    for i in text.cued {
      let token = text.tokens[i]
      guard token.mayBeLanguage || signs.contains(token.hash), token.isCapital || token.shape == .lower,
        let last = text.language(at: i), text.isSpoken(i, through: last)
      else { continue }
      let isEnglish = text.isWord(i, in: LanguageWords.english)
      findings.add(.language, i, through: last, in: text, isEnglish ? .possible : .high, [.listed, .frame])
    }
    for field in text.fields where LanguageWords.labels.contains(field.key) {
      let first = field.value.lowerBound
      guard let last = text.language(at: first) else { continue }
      findings.add(.language, first, through: last, in: text, .high, .label)
    }
  }
}

extension TokenizedDocument {
  /// The last token of the language that starts at a token; words in small letters only in a text without capitals.
  fileprivate func language(at i: Int) -> Int? {
    let token = self[i]
    if !token.mayBeLanguage {
      guard LanguageWords.signs.contains(token.hash) else { return nil }
      return token.shape == .upper || token.length > 4 ? i : nil
    }
    guard token.isCapital || !profile.hasCapitals else { return nil }
    return isWord(i + 1, in: LanguageWords.sign) && isWord(i + 2, in: LanguageWords.languageWord) ? i + 2 : i
  }

  /// Whether a word of speaking stands before or after a language.
  fileprivate func isSpoken(_ first: Int, through last: Int) -> Bool {
    let next = isDash(last + 1) ? last + 2 : last + 1
    if self[next].gap <= .space, isWord(next, in: LanguageWords.speakers) { return true }
    guard self[first].gap <= .space else { return false }
    var i = first - 1
    while first - i < 8, self[i + 1].gap < .line {
      if isWord(i, in: LanguageWords.speaks) { return true }
      if isWord(i, in: LanguageWords.in) {
        return isWord(isWord(i - 1, in: LanguageWords.was) ? i - 2 : i - 1, in: LanguageWords.fluency)
      }
      if isWord(i, in: LanguageWords.languageWord) { return isWord(i - 1, in: LanguageWords.first) }
      let goesOn =
        isWord(i, in: LanguageWords.between) || isMark(i, ",") || isMark(i, "/")
        || !self[i].marks.isDisjoint(with: [.language, .nationality])
      guard goesOn else { return false }
      i -= 1
    }
    return false
  }
}

extension Token {
  /// Whether some table knows it as a language or a people.
  fileprivate var mayBeLanguage: Bool { !marks.isDisjoint(with: [.language, .nationality, .ethnicity]) }
}

enum LanguageWords {
  static let english = WordSet("english")
  static let labels = WordSet("language", "languages", "interpreter", "tongue")
  static let signs = WordSet("bsl", "auslan", "nzsl", "makaton")
  static let sign = WordSet("sign")
  static let languageWord = WordSet("language", "languages", "tongue")
  static let first = WordSet("first", "native", "main", "preferred", "primary", "home", "mother", "second", "only", "s")
  static let speakers = WordSet(
    "speaking", "speaker", "speakers", "interpreter", "interpreters", "translator", "translators", "interpretation",
    "user")
  static let speaks = WordSet(
    "speaks", "speak", "spoke", "speaking", "spoken", "understands", "interpreter", "understand", "monoglot",
    "learning",
    "reads", "uses", "using", "signs")
  static let was = WordSet("was", "is", "only", "mostly", "held")
  static let `in` = WordSet("in", "into")
  static let fluency = WordSet(
    "fluent", "conversation", "conversed", "communicates", "communicated", "muttering", "spoke", "translated",
    "interpreted", "consultation", "shouting", "speaks", "speaking", "proficient", "talks", "replied")
  static let between = WordSet(
    "only", "no", "little", "limited", "some", "fluent", "is", "was", "and", "or", "both", "mainly", "mostly",
    "minimal",
    "good", "very", "basic", "poor", "broken", "a", "via", "but")
}
