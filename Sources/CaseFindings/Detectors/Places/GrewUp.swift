import CaseLexicons

extension Detector {
  /// Towns whose names are words of every day, where someone was born or grew up.
  ///
  /// - Looks like: `grew up in Pity Tarrow`, `raised in Ugly`, `hails from Great Snore`.
  /// - Confirmed by: *grew up in*, *born in*, *raised in*, *hails from* and a capital inside a sentence.
  /// - Confused with: months, seasons, faiths (`raised in the Brethren`), hospitals and wards.
  /// - Source: ordinary written English.
  static let grewUp = Detector(
    "grew-up", finds: .town,
    summary: "Town of any name after grew up in, born in, raised in or hails from.",
    examples: [
      "He grew up in {{town|Pity Tarrow}}, by the sea.", "Raised in {{town|Ugly}}, she was never late.",
      "She hails from {{town|Snore}} and was brought up in {{town|Nasty}} too.",
    ],
    counterexamples: [
      "Born in May, raised in the Brethren, grew up in Care.", "She was born in Hospital.",
      "Antibodies raised in Rabbits.",
      "Brought up in Theatre, and grew up in MDT.",
    ]
  ) { text, findings in
    for i in text.capitals where text[i].gap == .space && text.isWord(i - 1, in: prepositions) {
      guard let last = text.birthplace(at: i) else { continue }
      findings.add(.town, i, through: last, in: text, .likely, .frame)
    }
  }

  private static let prepositions = WordSet("in", "from")
}

extension TokenizedDocument {
  /// The last capital of a town that starts here, after a verb of birth and upbringing.
  fileprivate func birthplace(at i: Int) -> Int? {
    let verb = isWord(i - 2, in: BirthWords.up) ? i - 3 : i - 2
    guard isWord(verb, in: verb < i - 2 ? BirthWords.grew : BirthWords.born), self[i].shape == .capitalised else {
      return nil
    }
    let other: WordMarks = [
      .functionWord, .month, .weekday, .ward, .organisationHead, .demonym, .religion, .abbreviation,
      .disease, .drug, .procedure, .numberWord, .country, .region,
    ]
    guard self[i].marks.isDisjoint(with: other), !self[i].isProtected, !isWord(i, in: BirthWords.beasts) else {
      return nil
    }
    if let known = place(at: i), !known.marks.isDisjoint(with: [.region, .country]) { return nil }
    var last = i
    while last - i < 3, let next = stepRight(from: last), self[next].marks.isDisjoint(with: .organisationHead) {
      last = next
    }
    if last == i, self[i].marks.contains(.genericModifier) { return nil }
    return villageEnd(after: last)
  }
}

private enum BirthWords {
  static let up = WordSet("up")
  static let grew = WordSet("grew", "grown", "brought", "growing")
  static let born = WordSet("born", "raised", "reared", "hails", "hailed")
  static let beasts = WordSet(
    "rabbits", "mice", "goats", "sheep", "rats", "captivity", "winter", "summer", "spring", "autumn")
}
