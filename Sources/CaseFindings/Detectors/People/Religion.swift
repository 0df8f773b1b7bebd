import CaseLexicons

extension Detector {
  /// What someone believes, or the rites they keep.
  ///
  /// - Looks like: `a Jehovah's Witness`, `a practising Muslim`, `Orthodox Jewish`, `fasting for Ramadan`, `her imam`.
  /// - Confirmed by: a person, an age or a form of *to be* beside it; *devout*; a rite that someone keeps; a label.
  /// - Confused with: hospitals, schools and given names (`Catholic Infirmary`, `Christian`).
  /// - Source: `people/demonyms.tsv` and ordinary language.
  static let religion = Detector(
    "religion", finds: .religion,
    summary: "Religion, or a rite that a person keeps.",
    examples: [
      "A {{religion|Jehovah's Witness}} who declined blood, and a devout {{religion|Muslim}}.",
      "An {{religion|Orthodox Jewish}} lady; her husband is {{religion|Sikh}}.",
      "Fasting for {{religion|Ramadan}}. Religion: {{religion|Hindu}}. Keeps to a {{religion|halal}} diet.",
      "The family's {{religion|imam}} visited. He converted to {{religion|Islam}}.",
    ],
    counterexamples: [
      "Seen at the Catholic Infirmary. Christian was seen today. St John's Methodist School.",
      "The church fete. A Buddhist temple is nearby. Witness to the fall.",
      "An orthodox approach; the Muslim population of the study.",
    ]
  ) { text, findings in
    for phrase in text.phrases where phrase.marks.contains(.religion) {
      let last = phrase.end - 1
      guard text.isSureFaith(phrase.first) || text.isFaithOfPerson(phrase.first, through: last) else { continue }
      findings.add(.religion, phrase.first, through: last, in: text, .high, [.listed, .frame])
    }
    for i in text.cued {
      let token = text.tokens[i]
      if ReligionWords.rites.contains(token.hash) {
        if text.isKept(i) { findings.add(.religion, i, through: i, in: text, .likely, .frame) }
      } else if token.marks.contains(.religion), token.isCapital || !text.profile.hasCapitals {
        guard text.isFaithOfPerson(i, through: i) else { continue }
        findings.add(.religion, i, through: i, in: text, .high, [.listed, .frame])
      }
    }
    for field in text.fields where ReligionWords.labels.contains(field.key) {
      guard let value = text.shortValue(of: field) else { continue }
      findings.add(.religion, value.lowerBound, through: value.upperBound, in: text, .certain, .label)
    }
  }
}

extension TokenizedDocument {
  /// A faith that no hospital or school is named after.
  fileprivate func isSureFaith(_ first: Int) -> Bool { isWord(first, in: ReligionWords.sure) }

  /// `devout Muslim`, `a Sikh man`, `she is Hindu`, `converted to Judaism`.
  fileprivate func isFaithOfPerson(_ first: Int, through last: Int) -> Bool {
    if self[first].gap <= .space, isWord(first - 1, in: ReligionWords.devout) { return true }
    if self[last + 1].gap == .space, isWord(last + 1, in: ReligionWords.belief) { return true }
    if self[last + 1].gap == .space, self[last + 1].isCapital, !self[last + 1].marks.contains(.religion) {
      return false
    }
    return describesPerson(first, through: last)
  }

  /// Whether a rite, a feast or a minister is someone's own.
  fileprivate func isKept(_ i: Int) -> Bool {
    if isWord(i, in: ReligionWords.ministers) {
      return isWord(i - 1, in: ReligionWords.owners) || self[i - 1].shape == .possessive
        || isWord(i - 1, in: ReligionWords.the) && isWord(i + 1, in: ReligionWords.visits)
    }
    if isWord(i, in: ReligionWords.diets) { return isWord(i + 1, in: ReligionWords.food) || isWord(i - 1, in: .keeps) }
    return hasWord(in: .keeps, before: i, within: 3)
      || isWord(i + 1, in: ReligionWords.fasting)
  }
}

enum ReligionWords {
  static let labels = WordSet("religion", "faith", "denomination", "religious", "spiritual")
  static let sure = WordSet("jehovah's", "jehovah", "jehovahs", "seventh", "orthodox", "plymouth", "latter", "born")
  static let devout = WordSet(
    "devout", "practising", "practicing", "lapsed", "observant", "strict", "committed", "converted", "raised")
  static let belief = WordSet("faith", "convert", "believer", "beliefs", "religion", "upbringing", "prayers", "burial")
  static let rites = WordSet(
    "ramadan", "hajj", "umrah", "shabbat", "sabbath", "passover", "diwali", "eid", "vaisakhi", "navratri",
    "mosque", "synagogue", "gurdwara", "mandir", "church", "chapel", "kosher", "halal", "imam",
    "rabbi", "granthi", "pandit", "vicar", "priest", "pastor", "islam", "judaism", "christianity", "sikhism",
    "hinduism", "buddhism", "catholicism", "turban", "hijab", "niqab", "kirpan", "tefillin", "quran", "koran", "torah")
  static let ministers = WordSet("imam", "rabbi", "granthi", "pandit", "vicar", "priest", "pastor")
  static let diets = WordSet("kosher", "halal")
  static let food = WordSet("diet", "food", "meals", "meat", "kitchen", "meal")
  static let fasting = WordSet("fast", "fasting", "pilgrimage", "observance")
  static let owners = WordSet("his", "her", "their", "my", "family", "own", "parish")
  static let the = WordSet("the", "a", "an")
  static let visits = WordSet("visited", "attended", "came", "prayed", "called", "was")
}

extension WordSet {
  /// Verbs of keeping a rite.
  fileprivate static let keeps = WordSet(
    "fasting", "fasted", "fasts", "observes", "observing", "observed", "keeps", "celebrates", "celebrating",
    "celebrated", "converted", "attends", "attending", "wears", "wearing", "goes", "eats", "reads", "pilgrimage",
    "prays", "performing", "performed", "worships", "made", "only", "strictly", "strict")
}
