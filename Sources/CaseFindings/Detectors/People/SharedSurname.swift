import CaseLexicons

extension Detector {
  /// Couples, families and babies: names that share a surname.
  ///
  /// - Looks like: `John and Mary Holt`, `the Tarrowby family`, `the Holts`, `Baby boy Holt`, `twin 1 of Elin Holt`.
  /// - Confirmed by: the words that join them: and, family, baby, twin.
  /// - Confused with: `the Oxford family of drugs`, `Baby Unit`, `the Beatles`.
  /// - Source: own observation of notes of births and of families.
  static let sharedSurname = Detector(
    "shared-surname", finds: .patientName, .relativeName, .personName,
    summary: "The names of couples, families and newborns: John and Mary Holt, baby Holt.",
    examples: [
      "{{personName|Mark}} and {{personName|Mary Holt}} asked about it",
      "The {{personName|Tarrowby}} family were updated",
      "We spoke to the {{personName|Osmonds}} about it",
      "Baby boy {{patientName|Holt}} needed oxygen. Baby {{patientName|Osei}} fed.",
      "Twin 1 of {{relativeName|Elin Holt}} was breech",
      "She gave birth to a baby girl, {{relativeName|Elin Tallow}}, at term",
    ],
    counterexamples: [
      "Baby Feeding Well. Baby Check Normal. Twin Pregnancy.",
      "The Extended family and the Royal family of drugs",
      "The Antibiotics were stopped; the Obs are normal",
      "Baby Unit and Baby of the year",
    ]
  ) { text, findings in
    for i in text.capitals where mayShare(i, in: text) && text.isCapitalName(i) {
      if isBaby(before: i, in: text), isSurname(i, in: text) {
        add(.patientName, i, in: text, to: &findings)
      } else if isBornTo(before: i, in: text), text.name(i).isListed || text.name(i).isFree {
        add(.relativeName, i, in: text, to: &findings)
      } else if text.isWord(i - 1, in: the), text.isWord(i + 1, in: family), isSurname(i, in: text),
        !text.name(i).isProtected
      {
        findings.add(.personName, i, through: i, in: text, .high, .frame)
      } else if text.isWord(i - 1, in: the), text[i - 1].shape == .lower, isPlural(i, in: text) {
        findings.add(.personName, i, through: i, in: text, .likely, .surname)
      } else if let second = partner(of: i, in: text) {
        findings.add(NameRole.kind(i, i, in: text), i, through: i, in: text, .high, [.givenName, .frame])
        add(NameRole.kind(i, second, in: text), second, in: text, to: &findings)
      }
    }
  }

  /// The cheap first test: an and after the word, a baby or an article before it, or a comma.
  private static func mayShare(_ i: Int, in text: TokenizedDocument) -> Bool {
    text[i - 1].shape == .mark || text[i - 1].shape == .digits || text.isWord(i - 1, in: leaders)
      || text.isWord(i + 1, in: ands) || text.isMark(i + 1, "&")
  }

  private static func add(
    _ kind: IdentifierKind, _ first: Int, in text: TokenizedDocument, to findings: inout Findings
  ) {
    let run = NameRun(at: first, in: text, isSure: kind == .relativeName)
    if run.isHeaded(in: text) { return }
    findings.add(kind, first, through: run.end, in: text, .high, .frame)
  }

  private static func isSurname(_ i: Int, in text: TokenizedDocument) -> Bool {
    let word = text.name(i)
    return !text.isRemark(i) && text[i].shape != .initial
      && (word.isFree || word.isListed && word.ambiguity < 2 || word.surname >= 45 && !text[i + 1].isCapital)
      && text[i].marks.isDisjoint(with: [.abbreviation, .demonym, .country])
  }

  /// `Baby Holt`, `baby boy Holt`, `twin 2 Holt`.
  private static func isBaby(before i: Int, in text: TokenizedDocument) -> Bool {
    var j = i - 1
    guard text[i].gap <= .space else { return false }
    if text.isWord(j, in: sexes) { j -= 1 }
    if text[j].shape == .digits || text[j].shape == .initial, text.isWord(j - 1, in: twins) { return true }
    return text.isWord(j, in: babies)
  }

  /// `twin 1 of`, `baby of`, `a baby girl, `.
  private static func isBornTo(before i: Int, in text: TokenizedDocument) -> Bool {
    guard text[i].gap <= .space else { return false }
    if text.isWord(i - 1, in: .of) {
      let j = text[i - 2].shape == .digits ? i - 3 : i - 2
      return text.isWord(j, in: twins) || text.isWord(j, in: babies)
        || text.isWord(j, in: sexes) && text.isWord(j - 1, in: babies)
    }
    let j = text.isMark(i - 1, ",") || text.isWord(i - 1, in: called) ? i - 2 : i - 1
    return text.isWord(j, in: sexes) && text.isWord(j - 1, in: babies) && j == i - 2
  }

  /// `the Holts`: a listed surname with an s that is no word of its own.
  private static func isPlural(_ i: Int, in text: TokenizedDocument) -> Bool {
    let token = text[i]
    guard token.shape == .capitalised, token.length > 4, token.marks.subtracting([.startsPhrase, .surname]).isEmpty,
      text.document.bytes[token.upper - 1] == 0x73, !text[i - 2].isCapital,
      text[i + 1].shape == .mark || text[i + 1].marks.contains(.functionWord) || text.isFollowedByVerb(i)
    else { return false }
    let singular = text.marks(ofFirst: Int(token.length) - 1, bytesOf: i)
    let others: WordMarks = [.drug, .disease, .medical, .abbreviation, .demonym, .occupation, .clinicianRole, .title]
    return singular.contains(.surname) && singular.isDisjoint(with: others)
      && (token.marks.isEmpty || text.isWord(i - 2, in: company)) && singular.isDisjoint(with: .commonWord)
      || singular.contains(.commonWord) && token.marks.isEmpty && text.isWord(i - 2, in: company)
        && text.isWord(i - 3, in: speaking)
  }

  /// The given name that shares its surname with one before an and: `John and Mary Holt`.
  private static func partner(of i: Int, in text: TokenizedDocument) -> Int? {
    let word = text.name(i)
    let second = i + 2
    guard text[i].shape == .capitalised, word.isGiven, word.given >= 30,
      text.isWord(i + 1, in: ands) || text.isMark(i + 1, "&"),
      text.isCapitalName(second), text[second].gap == .space, text[second + 1].gap == .space, !text[i - 1].isCapital
    else { return nil }
    let other = text.name(second)
    guard other.isGiven, other.ambiguity < 2 || word.ambiguity < 2 && other.given >= 40 else { return nil }
    let run = NameRun(at: second, in: text)
    guard run.words > 1, !run.isHeaded(in: text), !run.isPlace(in: text) else { return nil }
    let end = text.name(run.last)
    return end.isSurname && end.surname >= 30 || end.isFree ? second : nil
  }

  private static let the = WordSet("the")
  private static let ands = WordSet("and")
  private static let called = WordSet("called", "named")
  private static let company = WordSet("with", "to", "from", "by", "of", "for", "and", "met", "saw", "told")
  private static let speaking = WordSet(
    "spoke", "spoken", "talked", "explained", "spent", "met", "live", "lives", "dinner")
  private static let family = WordSet(
    "family", "household", "twins", "brothers", "sisters", "siblings", "children", "boys", "girls", "parents", "kids",
    "baby")
  private static let babies = WordSet("baby", "infant", "newborn", "bb", "bg")
  /// Every word that may stand directly before.
  private static let leaders = the.union(babies).union(sexes).union(twins).union(called).union(.of)
  private static let sexes = WordSet("boy", "girl", "male", "female")
  private static let twins = WordSet("twin", "triplet", "twins")
}

extension TokenizedDocument {
  /// What the tables say of the first bytes of a word.
  func marks(ofFirst count: Int, bytesOf i: Int) -> WordMarks {
    let start = self[i].lower
    return document.bytes.withUnsafeBufferPointer { bytes in
      PackedIndex.shared.value(for: WordHash(folding: UnsafeBufferPointer(rebasing: bytes[start..<(start + count)])))
        .marks
    }
  }
}
