import CaseLexicons

extension Detector {
  /// A people or a language in a place where it is someone's.
  ///
  /// - Looks like: `Pt Latvian, picks fruit`, `Moana, Tongan, 11`, `a Sikh bus driver`, `said her aunt, in Farsi`,
  ///   `translated from Hakka`, `the leaflet in Welsh`, `engaged again`.
  /// - Confirmed by: a word for a patient, a name, a trade, a verb of speech or a paper.
  /// - Confused with: things of a country (`a German drug`), lessons, guidelines in English.
  /// - Source: ordinary written English; `people/demonyms.tsv`.
  static let placedPeople = Detector(
    "placed-people", finds: .nationality, .ethnicity, .religion, .language, .maritalStatus,
    summary: "A people or a language that is someone's: Pt Latvian; a Sikh bus driver; the letter in Welsh.",
    examples: [
      "Pt {{nationality|Latvian}}, picks fruit. Moana, {{nationality|Tongan}}, 11. A {{religion|Sikh}} long-haul bus driver.",
      "\"Breathe,\" said her aunt, in {{language|Farsi}}. Her son translated from {{language|Hakka}}. A letter in {{language|Welsh}}.",
      "Widowed twice and {{maritalStatus|engaged again}} now.",
    ],
    counterexamples: [
      "A German drug trial. In English only. Written in French guidelines. A Swiss cheese model.",
      "Pt English Bridge ward. It happened in Polish hospitals. Seen again.",
    ]
  ) { text, findings in
    for i in text.capitals where text[i].shape == .capitalised && !text[i].isProtected {
      let isTongue = text[i].marks.contains(.language) || text.isWord(i, in: PlacedPeoples.tongues)
      guard isTongue || text[i].marks.contains(.demonym) else { continue }
      if isTongue, text.isSpokenIn(i) {
        findings.add(.language, i, through: i, in: text, .likely, [.listed, .frame])
      } else if let kind = text.peopleKind(i), text.isOfSomeone(i) {
        findings.add(kind, i, through: i, in: text, .likely, [.listed, .frame])
      }
    }
    for i in text.cued where text[i].marks.contains(.maritalOrFamily) {
      guard text.isWord(i, in: PlacedPeoples.unions), text.isWord(i + 1, in: PlacedPeoples.again),
        text[i + 1].gap == .space
      else { continue }
      findings.add(.maritalStatus, i, through: i + 1, in: text, .likely, [.listed, .frame])
    }
  }
}

extension TokenizedDocument {
  fileprivate func peopleKind(_ i: Int) -> IdentifierKind? {
    if self[i].marks.contains(.religion) { return .religion }
    if self[i].marks.contains(.nationality) { return .nationality }
    return self[i].marks.contains(.ethnicity) ? .ethnicity : nil
  }

  /// `Pt Latvian,`, `Moana, Tongan,`, `a Sikh long-haul bus driver`.
  fileprivate func isOfSomeone(_ i: Int) -> Bool {
    guard self[i].gap == .space, !isDash(i + 1) else { return false }
    let endsItem = isMark(i + 1, ",") || isMark(i + 1, ";") || isMark(i + 1, ".")
    if endsItem, isWord(i - 1, in: PlacedPeoples.patients) { return true }
    if isMark(i + 1, ","), isMark(i - 1, ","), self[i - 2].flags.contains(.startsSentence) {
      return isPlainName(i - 2) && self[i + 2].shape != .capitalised
    }
    return isWord(i - 1, in: AgeWords.articles) && hasTradeAhead(i + 1)
  }

  /// Whether up to four words in small letters end in a listed trade.
  private func hasTradeAhead(_ start: Int) -> Bool {
    var j = start
    while j - start < 5, self[j].gap <= .space, self[j].shape == .lower || isDash(j) {
      if let phrase = phrase(at: j, marked: .occupation) { return !isClinicalTrade(j, phrase.end - 1) }
      if self[j].marks.contains(.occupation) { return !isDoubtful(j) && !isClinicalTrade(j, j) }
      guard isDash(j) || mayBeTrade(j) || isWord(j, in: BareTrades.leads) else { return false }
      j += 1
    }
    return false
  }

  /// `in Farsi`, `translated from Hakka`: with a verb of speech or a paper before it in the sentence.
  fileprivate func isSpokenIn(_ i: Int) -> Bool {
    guard self[i].gap == .space, isWord(i - 1, in: PlacedPeoples.inFrom), !isWord(i, in: PlacedPeoples.everyday),
      !(self[i + 1].isCapital && self[i + 1].gap == .space),
      self[i + 1].gap >= .line || self[i + 1].shape == .mark
        || self[i + 1].marks.contains(.functionWord)
    else { return false }
    return hasWord(in: PlacedPeoples.speech, before: i - 1, within: 9)
  }
}

/// The words around peoples and languages that are someone's.
private enum PlacedPeoples {
  static let patients = WordSet("pt", "patient")
  static let inFrom = WordSet("in", "from", "into")
  static let everyday = WordSet("english", "latin")
  /// Languages that the tables know as peoples only, or not at all.
  static let tongues = WordSet(
    "farsi", "dari", "hakka", "hokkien", "teochew", "toisan", "shanghainese", "sylheti", "mirpuri", "pahari", "hindko",
    "pahari-pothwari", "saraiki", "konkani", "tulu", "twi", "fante", "ewe", "krio", "pidgin", "patois", "creole",
    "tigrinya", "oromo", "lingala", "kikongo", "kinyarwanda", "chichewa", "bemba", "shona", "ndebele", "luganda",
    "romani", "romany", "shelta", "yiddish", "ladino", "gaelic", "scots", "doric", "manx", "cornish", "irish",
    "rohingya", "karen", "chin", "hmong", "ilocano", "cebuano", "visayan", "tagalog", "tok", "sorani", "kurmanji",
    "uyghur", "hazaragi", "auslan", "bsl", "cantonese", "mandarin", "tamazight", "berber", "kabyle", "chavacano")
  static let again = WordSet("again")
  static let unions = WordSet("engaged", "married", "divorced", "widowed", "separated", "pregnant-and-engaged")
  static let speech = WordSet(
    "said", "says", "spoke", "speaks", "speaking", "wrote", "written", "writes", "posted", "letter", "leaflet",
    "translated", "translates", "translating", "interpreted", "swore", "prayed", "prays", "sang", "sings", "counted",
    "counts", "asked", "asks", "explained", "answered", "answers", "replied", "muttered", "whispered", "sent",
    "provided", "consented", "told", "talked", "talks", "shouted", "argued", "cursed", "dreams", "text", "texted",
    "mumbled", "begged", "called", "crying", "repeated", "greeted", "form", "information", "phoned", "rang")
}
