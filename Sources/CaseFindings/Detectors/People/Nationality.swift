import CaseLexicons

extension Detector {
  /// Which country someone belongs to or comes from.
  ///
  /// - Looks like: `a Polish man`, `47-year-old Welsh`, `a Turkish national`, `born in Kenya`, `refugee from Eritrea`.
  /// - Confirmed by: a person, an age or a form of *to be* beside it; *national*, *citizen*; *born in* a country.
  /// - Confused with: diseases and things (`German measles`, `18 French`, `Spanish flu`, `Swiss cheese`).
  /// - Source: `people/demonyms.tsv`, `places/countries.tsv`.
  static let nationality = Detector(
    "nationality", finds: .nationality,
    summary: "Nationality or country of birth where it tells of a person.",
    examples: [
      "A {{nationality|Polish}} man and his {{nationality|Welsh}} wife; 47M {{nationality|Somali}} with cough",
      "She is a {{nationality|Turkish national}}, he a {{nationality|United States citizen}}. He is originally {{nationality|Brazilian}}, a chef.",
      "Born in {{nationality|Kenya}} and raised here. An asylum seeker from {{nationality|Eritrea}}.",
      "Nationality: {{nationality|Lithuanian}}\nSeen alone.",
      "A {{nationality|Glaswegian}} lady, 34, and a 50-year-old {{nationality|French-Canadian}} smoker",
    ],
    counterexamples: [
      "German measles, Spanish flu and Japanese encephalitis; an 18 French catheter; a Turkish bath.",
      "Please polish the lens. Flew back from Kenya. Dutch courage. Swiss roll diet.",
      "An English language paper; the American College of Surgeons; the Australian guideline.",
    ]
  ) { text, findings in
    text.forEachPeople { term in
      guard term.kind == .nationality else { return }
      findings.add(.nationality, term.first, through: term.last, in: text, term.confidence, [.listed, .frame])
    }
    for i in text.capitals where text[i].marks.contains(.country) || text[i].marks.contains(.startsPhrase) {
      guard let country = text.country(at: i) else { continue }
      let hasHead = text.isCitizen(country + 1)
      guard hasHead || text.isBirthFrame(before: i) else { continue }
      let last = hasHead ? country + 1 : country
      findings.add(.nationality, i, through: last, in: text, .high, [.listed, .frame])
    }
    for field in text.fields where labels.contains(field.key) {
      guard let value = text.shortValue(of: field) else { continue }
      findings.add(.nationality, value.lowerBound, through: value.upperBound, in: text, .certain, .label)
    }
  }

  private static let labels = WordSet("nationality", "citizenship")
}

extension TokenizedDocument {
  /// The last token of the country that starts at a token.
  fileprivate func country(at i: Int) -> Int? {
    if let phrase = phrase(at: i, marked: .country) { return phrase.end - 1 }
    return self[i].marks.contains(.country) ? i : nil
  }

  /// `born in`, `originally from`, `refugee from`, `emigrated from`, `grew up in`.
  fileprivate func isBirthFrame(before i: Int) -> Bool {
    guard self[i].gap == .space else { return false }
    let preposition = isWord(i - 1, in: BirthWords.the) ? i - 2 : i - 1
    if isWord(preposition, in: BirthWords.from) { return isWord(preposition - 1, in: BirthWords.comers) }
    guard isWord(preposition, in: BirthWords.in) else { return false }
    return isWord(preposition - 1, in: BirthWords.born)
      || isWord(preposition - 1, in: BirthWords.up) && isWord(preposition - 2, in: BirthWords.grew)
  }
}

private enum BirthWords {
  static let the = WordSet("the")
  static let from = WordSet("from", "of")
  static let `in` = WordSet("in")
  static let born = WordSet("born", "raised", "birth", "origin", "trafficked")
  static let up = WordSet("up")
  static let grew = WordSet("grew", "brought")
  static let comers = WordSet(
    "originally", "refugee", "refugees", "immigrant", "migrant", "migrants", "emigrated", "immigrated", "migrated",
    "seeker", "seekers", "citizen", "citizens", "national", "nationals", "native", "hails", "originates", "originating",
    "fled", "adopted", "expat", "trafficked", "deported", "family", "parents", "couple", "gentleman", "lady", "man",
    "woman", "student", "visitor", "tourist", "evacuated", "soldier", "resettled")
}
