import CaseLexicons

extension Detector {
  /// A lone surname that does what only people do.
  ///
  /// - Looks like: `Foley complained of pain`, `Weber was admitted`, at the start of a sentence or after a comma.
  /// - Confirmed by: the verb: no disease, score or catheter complains, lives or declines.
  /// - Confused with: `Foley was removed`, `Parkinson's was treated`, countries and firms that say something.
  /// - Source: own observation of notes; `HumanVerbs`.
  static let actingName = Detector(
    "acting-name", finds: .patientName, .personName,
    summary: "A surname alone before a verb of people, an eponym too: Foley complained.",
    examples: [
      "{{personName|Foley}} complained of pain at night",
      "Later, {{personName|Weber}} said it was better",
      "{{personName|Hickman}} was admitted overnight",
    ],
    counterexamples: [
      "Foley was removed. Parkinson's was treated.",
      "London said no. The Foley felt loose.",
      "Burns walked in. Police told us.",
    ]
  ) { text, findings in
    for i in text.capitals where text[i].shape == .capitalised && text[i + 1].shape == .lower {
      guard HumanVerbs.follow(i, text.tokens), text.isLoneSurname(i) else { continue }
      findings.add(.personName, i, through: i, in: text, .likely, [.surname, .frame])
    }
  }
}

extension TokenizedDocument {
  /// Whether a capital is a surname that no other word stands beside, and neither a place nor an everyday word.
  fileprivate func isLoneSurname(_ i: Int) -> Bool {
    let word = name(i)
    let other: WordMarks = [
      .place, .region, .country, .demonym, .organisationHead, .commonWord, .functionWord, .month, .weekday, .medical,
    ]
    guard word.isSurname || word.token.marks.contains(.eponym), !word.isProtected, word.ambiguity < 2 || !word.isListed,
      word.token.marks.isDisjoint(
        with: word.token.marks.contains(.eponym) ? other.subtracting([.medical, .place]) : other)
        || word.surname >= 42 && word.token.weights.population < 16
    else { return false }
    if self[i].marks.contains(.commonWord), word.ambiguity > 0, !self[i].marks.contains(.eponym) { return false }
    if self[i].flags.contains(.startsSentence) { return true }
    return self[i].gap == .space && !self[i - 1].isCapital && self[i - 1].marks.isDisjoint(with: .title)
      && !isWord(i - 1, in: Self.articles)
  }

  private static let articles = WordSet("the", "a", "an", "this", "that", "his", "her", "their", "our", "my")
}
