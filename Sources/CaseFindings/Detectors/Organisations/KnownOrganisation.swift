import CaseLexicons

extension Detector {
  /// Firms, chains and services that everybody knows, where the words around them say that someone works or was there.
  ///
  /// - Looks like: `works at Tesco`, `a driver for Uber`, `an Amazon warehouse`, `outside the Greggs`.
  /// - Confirmed by: a verb or a noun of work before, a noun of work after, a preposition of place and an article.
  /// - Confused with: what was bought there, bodies that regulate medicine, everyday words (`Next`, `Boots`).
  /// - Source: `care/known-organisations.tsv`, typed by hand.
  static let knownOrganisation = Detector(
    "known-organisation", finds: .employer, .landmark,
    summary: "Well-known firm, chain or service as a place of work or the place where something happened.",
    examples: [
      "She works at {{employer|Tesco}} on the tills; he works in a {{employer|Greggs}}.",
      "A driver for {{employer|Uber}} and a cleaner at {{employer|Asda}}.",
      "He packs boxes in an {{employer|Amazon}} warehouse.",
      "He fell outside the {{landmark|Tesco}} in the village.",
      "Employed by {{employer|Network Rail}} as a signaller, now for the {{employer|DVLA}}.",
      "Occupation: bus driver ({{employer|Stagecoach}})",
    ],
    counterexamples: [
      "He bought it from Tesco. Tell the DVLA before driving.",
      "Next he put on boots; the next target was set for the patient.",
      "Sky blue sclerae, Apple juice, an apple a day; Mars was bright.",
    ]
  ) { text, findings in
    for phrase in text.phrases where phrase.marks.contains(.knownOrganisation) && text.isSpelledAsName(phrase) {
      guard text[phrase.first].isCapital, let kind = text.knownKind(phrase.first, phrase.end - 1) else { continue }
      findings.add(kind, phrase.first, through: phrase.end - 1, in: text, .high, [.listed, .frame])
    }
    for i in text.capitals where text[i].marks.contains(.knownOrganisation) {
      guard !text[i].flags.contains(.onCapitalLine), let kind = text.knownKind(i, i) else { continue }
      findings.add(kind, i, through: i, in: text, .high, [.listed, .frame])
    }
  }
}

extension TokenizedDocument {
  /// What the words around a known organisation say of it; nil when they say nothing.
  fileprivate func knownKind(_ first: Int, _ last: Int) -> IdentifierKind? {
    let article = isWord(first - 1, in: .articles) ? first - 2 : first - 1
    let hasArticle = article < first - 1
    let next = self[last + 1].shape == .possessive ? last + 2 : last + 1
    if self[next].gap == .space, self[next].shape == .lower, isWord(next, in: KnownFrames.workNouns) {
      return .employer
    }
    if isMark(first - 1, "("), isMark(last + 1, ")"), !self[first - 2].marks.isDisjoint(with: .occupation) {
      return .employer
    }
    if isWord(article, in: KnownFrames.places), hasArticle || isWord(article, in: KnownFrames.outside) {
      return isWorkFrame(article) ? .employer : isEverydayWord(first) || !isWord(first - 1, in: .the) ? nil : .landmark
    }
    return isWord(article, in: KnownFrames.prepositions) && isWorkFrame(article) ? .employer : nil
  }

  /// A verb of work, a trade or a noun of work up to six words before a preposition.
  private func isWorkFrame(_ preposition: Int) -> Bool {
    var j = preposition - 1
    var left = 6
    while j >= 0, left > 0, !isSentenceEnd(j), self[j + 1].gap < .line {
      if isWord(j, in: .workVerbs) || isWord(j, in: KnownFrames.works) { return true }
      if self[j].marks.contains(.occupation), preposition - j <= 2, self[j].shape == .lower { return true }
      if isWord(j, in: KnownFrames.bought) { return false }
      j -= 1
      left -= 1
    }
    return false
  }
}

/// The words around known organisations.
private enum KnownFrames {
  static let prepositions = WordSet("at", "for", "with", "by", "in", "from", "of")
  static let places = WordSet("outside", "near", "behind", "opposite", "inside", "at", "in")
  static let outside = WordSet("outside", "opposite", "behind")
  static let works = WordSet(
    "member", "shift", "shifts", "apprentice", "apprenticeship", "retired", "job", "career", "employed", "contract",
    "manager", "staff", "warehouse", "driver", "drives", "drove", "volunteers", "volunteer", "sacked", "laid",
    "redundant",
    "founded", "keyworker", "worker", "adviser", "advisor", "counsellor", "befriender", "served", "serves", "serving",
    "delivers", "delivered", "steward", "trainee", "role", "position", "now")
  static let bought = WordSet("bought", "buys", "buy", "ate", "eats", "purchased", "ordered", "got")
  static let workNouns = WordSet(
    "warehouse", "depot", "store", "branch", "driver", "worker", "employee", "office", "factory", "supermarket",
    "delivery", "shift", "staff", "manager", "cashier", "colleague", "apprentice", "van", "lorry", "shop", "garage",
    "plant", "engineer", "technician", "courier", "postman", "pilot", "crew", "steward", "officer", "guard", "job",
    "foreman", "fitter", "labourer", "picker", "clerk", "barista", "steelworks", "yard", "site", "rider", "trainee")
}
