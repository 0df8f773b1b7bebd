import CaseLexicons

extension Detector {
  /// Capitals in the middle of a sentence that no table of words explains.
  ///
  /// - Looks like: `we met Tarvane`, `joined Quellic in spring`, `Weeks-Holt`, `Moss, Holt and Brandt`.
  /// - Confirmed by: a text that is not medicine; the word before: for, at, by, joined.
  /// - Confused with: drugs, devices, species, headings; in clinical text it needs a cue.
  /// - Source: rule 10 of the detection notes.
  static let unknownCapital = Detector(
    "unknown-capital", finds: .organisation, .personName, .town,
    summary: "A capital of unknown meaning inside a sentence of a text that is not medical.",
    examples: [
      "The firm was sold and later became {{organisation|Tarvanelo}} by mistake.",
      "We spent a year at {{organisation|Holt-Brandreth}} before that.",
      "{{organisation|Quellicorp}} was founded by two friends long ago.",
      "My aunt used to work for {{organisation|Rapid Oak Supplies}} near the river.",
    ],
    counterexamples: [
      "The culture grew Enterobacter and the biopsy showed necrosis after chemotherapy.",
      "On Monday the Court sat, and in March it rose.",
      "Today was fine. English is hard.",
    ]
  ) { text, findings in
    guard text.profile.hasCapitals else { return }
    let isBold = text.isBoldAboutCapitals
    var after = 0
    for i in text.capitals where i >= after {
      guard let reading = UnknownReading(at: i, in: text, isBold: isBold) else { continue }
      findings.add(reading.kind, i, through: reading.last, in: text, .likely, .capital)
      after = reading.last + 1
    }
  }
}

/// How a run of capitals reads when no table explains it.
struct UnknownReading {
  let last: Int
  let kind: IdentifierKind

  init?(at i: Int, in text: TokenizedDocument, isBold: Bool) {
    let token = text[i]
    guard token.shape == .capitalised || token.shape == .upper && token.length > 4, token.length > 3,
      token.gap == .space || token.flags.contains(.startsSentence), !token.flags.contains(.onCapitalLine),
      !text[i - 1].isCapital || token.flags.contains(.startsSentence) || token.gap > .space,
      !text.isFirmlyMedical(i), !text.isNameLikeThing(i), !text.isWord(i, in: CountedThings.words),
      !(text.isDash(i + 1) && text[i + 1].gap == .none && text[i + 2].hasDigit)
    else { return nil }
    let last = text.unknownRunEnd(from: i, isBold: isBold)
    if last == i, !text.isUnexplained(i, isBold: isBold) { return nil }
    guard text.isNotHeaded(last), !text.isPartOfBody(i) else { return nil }
    let isCued = text.isWord(i - 1, in: UnknownCues.before) && token.gap == .space
    if token.flags.contains(.startsSentence) || token.gap > .space {
      guard isBold, text.isBareWord(i), text.isWord(last + 1, in: UnknownCues.verbs), text[last + 1].shape == .lower
      else { return nil }
      self.last = last
      kind =
        text.isWord(last + 1, in: UnknownCues.companyVerbs)
          || text.isWord(last + 2, in: UnknownCues.companyVerbs) ? .organisation : .personName
      return
    }
    if last > i {
      guard isBold, isCued || text.isSurnamePair(i, last) || text.hasBareWord(i, last) else { return nil }
    } else if !isBold {
      guard isCued, text.isWord(i - 1, in: UnknownCues.sure), text.isBareWord(i), !text[i].isProtected,
        text.profile.medicalDensity < 60
      else { return nil }
    }
    self.last = last
    kind = Self.kind(i, last, in: text)
  }

  private static func kind(_ i: Int, _ last: Int, in text: TokenizedDocument) -> IdentifierKind {
    if text.isWord(i - 1, in: UnknownCues.towns), last == i { return .town }
    let isName = !text[i].marks.isDisjoint(with: [.givenName, .surname, .nickname]) && last == i
    return isName && !text.isWord(i - 1, in: UnknownCues.bodies) ? .personName : .organisation
  }
}

extension TokenizedDocument {
  /// Whether the text is so little medical that a capital of unknown meaning is a name.
  var isBoldAboutCapitals: Bool {
    guard profile.medicalDensity < 10 else { return false }
    if profile.words > 150 { return true }
    for token in tokens {
      if token.isProtected || !token.marks.isDisjoint(with: [.disease, .drug]), token.weights.common < 6 {
        return false
      }
      if UnknownCues.clinical.contains(token.hash) { return false }
    }
    return true
  }

  /// Whether a phrase, a head or a short form makes the word medicine, or it is a medical word all in capitals.
  func isFirmlyMedical(_ i: Int) -> Bool {
    if self[i].marks.contains(.medical) { return self[i].shape == .upper }
    return self[i].isProtected
  }

  /// Whether no table knows the word at all.
  func isBareWord(_ i: Int) -> Bool {
    self[i].marks.subtracting([.startsPhrase, .surname, .smallPlace]).isEmpty && self[i].length > 3
      && self[i].weights.common < 2
  }

  /// Whether a capital is at most a name, and no everyday word.
  func isUnexplained(_ i: Int, isBold: Bool) -> Bool {
    let token = self[i]
    let names: WordMarks = [.startsPhrase, .surname, .givenName, .nickname, .smallPlace]
    let allowed: WordMarks = isBold && token.shape != .upper ? names.union([.medical, .commonWord]) : names
    guard token.isCapital, token.marks.subtracting(allowed).isEmpty else { return false }
    if token.isProtected && !(isBold && token.weights.common == 0) { return false }
    return token.weights.common < (isBold ? 5 : 3)
  }

  /// The last of the capitals that follow, all of words that may stand in a name.
  func unknownRunEnd(from i: Int, isBold: Bool) -> Int {
    var last = i
    let other: WordMarks = [.functionWord, .month, .weekday, .title, .demonym, .country, .numberWord]
    guard isBold, self[i].marks.isDisjoint(with: other) else { return i }
    while last - i < 6 {
      var next = last + 1
      if isDash(next), self[next].gap == .none, self[next + 1].gap == .none { next += 1 }
      guard self[next].isCapital, self[next].gap <= .space, !self[next].flags.contains(.startsSentence),
        self[next].marks.isDisjoint(with: other), !self[next].isProtected
      else { break }
      last = next
    }
    return last
  }

  func hasBareWord(_ first: Int, _ last: Int) -> Bool {
    for i in first...last where self[i].isCapital && isBareWord(i) { return true }
    return false
  }

  /// `Weeks-Holt`: both words commoner as surnames than as given names.
  func isSurnamePair(_ first: Int, _ last: Int) -> Bool {
    guard last == first + 2, isDash(first + 1) else { return false }
    let a = name(first)
    let b = name(last)
    return a.surname > a.given && b.surname > b.given
  }

  /// Whether the word belongs to a longer name or a listed term: `Court of Cassation`.
  func isPartOfBody(_ i: Int) -> Bool {
    if phrase(at: i, marked: [.country, .demonym, .place, .region, .protectedPhrase]) != nil { return true }
    let joint = isWord(i - 1, in: .the) ? i - 2 : i - 1
    guard isWord(joint, in: .ofFor), self[joint - 1].isCapital else { return false }
    let holder = name(joint - 1)
    return holder.isHead || !holder.isListed || holder.ambiguity > 1 || !isWord(joint, in: .of)
  }

  /// Whether no word after the capitals makes them a test, a tool or a disease: `Tarvan score`.
  func isNotHeaded(_ last: Int) -> Bool {
    let next = self[last + 1].shape == .possessive ? last + 2 : last + 1
    if isDevice(after: last) { return false }
    let token = self[next]
    return token.shape != .lower || token.gap > .space || token.marks.isDisjoint(with: [.eponymHead, .disease])
  }
}

enum UnknownCues {
  /// Words that a text about an illness has, common as they are elsewhere.
  static let clinical = WordSet(
    "examination", "underwent", "diagnosed", "prescribed", "allergic", "o", "pmh", "pmhx", "dhx", "psh", "impression",
    "tds", "bd", "chemotherapy", "surgery", "symptoms", "tablets", "vaccine", "vaccinated", "admitted", "discharged",
    "patient", "obs", "x-ray", "evidence", "trial", "criteria", "guideline", "guidelines", "cited")
  static let before = WordSet(
    "in", "at", "from", "near", "for", "joined", "by", "with", "became", "called", "via", "to", "of")
  static let sure = WordSet("near", "joined", "by", "at")
  static let towns = WordSet("in", "near", "from", "outside")
  static let bodies = WordSet("at", "for", "joined", "became", "of")
  static let verbs = WordSet(
    "is", "was", "has", "had", "said", "spent", "invested", "announced", "became", "works", "worked", "lives", "lived",
    "told", "asked", "went", "came", "will", "and", "office", "founded")
  static let companyVerbs = WordSet("founded", "invested", "announced", "became", "office", "brainchild", "the", "a")
}
