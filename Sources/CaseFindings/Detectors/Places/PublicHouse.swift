import CaseLexicons

extension Detector {
  /// Public houses by the form of their names.
  ///
  /// - Looks like: `the Red Lion`, `the Fox and Hounds`, `the Quill Arms`.
  /// - Confirmed by: the article, a first word and a last word of inn signs, both with capitals.
  /// - Confused with: the Red Cross, the Royal Free, orders and awards.
  /// - Source: names of British and Irish inns.
  static let publicHouse = Detector(
    "public-house", finds: .landmark,
    summary: "Public house by the form of its name, such as the Red Lion.",
    examples: [
      "Assaulted outside the {{landmark|Red Lion}} last night.",
      "He drinks in the {{landmark|Fox and Hounds}} daily.",
      "She drinks at the {{landmark|Ship}} most nights.",
      "Fell down the steps of the {{landmark|Quill Arms}} at noon.",
      "They ate at the {{landmark|Harvest Moon pub}} and the {{landmark|Red Lion pub}} by the {{landmark|Pear Tree tavern}}.",
    ],
    counterexamples: [
      "The Red Cross came.", "A white horse and a black bull. In a Leeds pub. The Irish pub.",
      "The Royal College met; Black Swan Theory is a book.",
    ]
  ) { text, findings in
    for last in text.capitals where signs.contains(text[last].hash) && text[last].gap == .space {
      guard let first = text.innSign(endingAt: last, signs, firstWords) ?? text.soleSign(last) else { continue }
      let end = text.isWord(last + 1, in: houses) && text[last + 1].gap == .space ? last + 1 : last
      findings.add(.landmark, first, through: end, in: text, .likely, .shape)
    }
    for last in text.capitals where text.isWord(last + 1, in: houses) && text[last + 1].shape == .lower {
      guard text[last + 1].gap == .space, let first = text.houseName(endingAt: last) else { continue }
      findings.add(.landmark, first, through: last + 1, in: text, .likely, .headWord)
    }
  }

  private static let houses = WordSet("pub", "tavern", "inn", "nightclub")
  private static let firstWords = WordSet(
    "red", "white", "black", "blue", "green", "golden", "royal", "old", "three", "two", "five", "king's", "kings",
    "queen's", "queens", "nag's", "nags", "fox", "rose", "crown", "dog", "coach", "hare", "horse", "plough", "prince",
    "duke", "bricklayers", "bricklayers'", "lord", "star", "bull's", "bulls", "hen", "cock", "ship", "bay", "jolly",
    "merry", "spread", "marquis", "travellers", "railway", "station", "george", "bird", "dun", "grey", "flying", "slug",
    "eagle", "lamb", "cat", "boar's", "boars")
  private static let signs = WordSet(
    "lion", "head", "oak", "crown", "swan", "bell", "horse", "hart", "bull", "plough", "fox", "hounds", "anchor",
    "ship",
    "star", "dragon", "eagle", "feathers", "wheatsheaf", "tavern", "inn", "arms", "boar", "stag", "cow", "horseshoes",
    "tuns", "duck", "pheasant", "partridge", "cock", "horses", "sailors", "sailor", "lettuce", "fiddle", "child")
}

extension TokenizedDocument {
  /// The first word of an inn sign after its article.
  fileprivate func innSign(endingAt last: Int, _ signs: WordSet, _ firstWords: WordSet) -> Int? {
    let isJoined = isWord(last - 1, in: .and) || isMark(last - 1, "&")
    var first = isJoined ? last - 2 : last - 1
    if self[first].shape == .possessive || isApostrophe(first) { first -= 1 }
    guard self[first].isCapital, isWord(first - 1, in: .the), !self[first].flags.contains(.onCapitalLine),
      !(self[last + 1].isCapital && self[last + 1].gap == .space)
    else { return nil }
    if isWord(first, in: firstWords) || isJoined && isWord(first, in: signs) { return first }
    return isWord(last, in: Self.arms) && isSpecific(first) ? first : nil
  }

  /// `the Harvest Moon pub`: capitals behind the article, two at least or one that names no place or people.
  fileprivate func houseName(endingAt last: Int) -> Int? {
    var first = last
    while last - first < 4, self[first].gap == .space, self[first - 1].isCapital, !isWord(first - 1, in: .the) {
      first -= 1
    }
    guard self[first].gap == .space, isWord(first - 1, in: .the), !self[last].flags.contains(.onCapitalLine) else {
      return nil
    }
    return first < last || self[last].marks.isDisjoint(with: [.place, .region, .country, .demonym]) ? first : nil
  }

  /// `drinks at the Ship`: one sign alone after a word for drinking.
  fileprivate func soleSign(_ last: Int) -> Int? {
    let isAlone = isWord(last - 1, in: .the) && !(self[last + 1].isCapital && self[last + 1].gap == .space)
    return isAlone && hasWord(in: Self.drinks, before: last, within: 5) ? last : nil
  }

  private static let drinks = WordSet(
    "drinks", "drank", "drinking", "drink", "landlord", "landlady", "barmaid", "darts", "quiz", "pub", "pint", "pints",
    "lock-in")
  private static let arms = WordSet("arms", "tavern", "inn")
}
