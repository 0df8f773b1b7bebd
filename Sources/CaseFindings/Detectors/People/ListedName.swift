import CaseLexicons

extension Detector {
  /// Names that the tables of names know, or that a capital in the middle of a sentence gives away.
  ///
  /// - Looks like: `Nadia Osei`, `Mary-Ann van der Holt`, `J. Okonjo`, `TOMAS REID`, `OSEI, Nadia`.
  /// - Confirmed by: a given name and a surname together; alone, a name that is no other word.
  /// - Confused with: `Grace period`, `Rose`, `Parkinson`, `Holt Ward`, `Victoria Street`, headings in capitals.
  /// - Source: the ladder of ambiguity in the tables names/given-names.tsv and names/surnames.tsv.
  static let listedName = Detector(
    "listed-name", finds: .patientName, .relativeName, .clinicianName, .personName,
    summary: "A given name with a surname, or a clear name alone.",
    examples: [
      "Today {{personName|Nadia Osei}} rang about the results",
      "We think {{personName|Petra Winter}} may leave, and {{personName|Tomas}} too",
      "The letter for {{personName|OSEI, Nadia}} came back",
      "A note by {{personName|J. Okonjo}} was missing",
      "and {{personName|Mary-Ann van der Holt}} agreed",
    ],
    counterexamples: [
      "In May the Rose clinic had a Grace period. Will Mark help?",
      "Parkinson disease, Crohn's and a Foley catheter",
      "Treated on Holt Ward, then at Victoria Street",
      "HISTORY OF PRESENT ILLNESS: Faith in treatment",
    ]
  ) { text, findings in
    var after = 0
    for i in text.capitals where i >= after && text.mayStartName(i) {
      let reading = ListedReading(at: i, in: text)
      guard let confidence = reading.confidence else { continue }
      let kind = NameRole.kind(i, reading.last, in: text)
      findings.add(kind, i, through: reading.last, in: text, confidence, reading.reasons)
      after = reading.last + 1
    }
  }
}

/// How a run of capitals reads by its words alone.
struct ListedReading {
  private(set) var last: Int
  private(set) var confidence: Confidence?
  private(set) var reasons: Reasons = []

  init(at i: Int, in text: borrowing TokenizedDocument) {
    let run = NameRun(at: i, in: text)
    last = run.last
    let first = text.name(i)
    if first.isProtected, first.ambiguity > 0 || run.words == 1 || text.isDash(i - 1) && text[i - 2].isProtected {
      return
    }
    if let given = Self.givenAfterComma(run, in: text) {
      last = given
      confidence = .high
      reasons = [.surname, .givenName]
      return
    }
    if run.isHeaded(in: text) || Self.isPlace(run, in: text) || text.isOneTerm(run.first, run.last) { return }
    if run.words > 1 { judge(run, in: text) } else { judgeAlone(i, in: text) }
  }

  /// `OSEI, Nadia`: a surname in capitals, or at a line's start, and a given name that is not.
  private static func givenAfterComma(_ run: NameRun, in text: TokenizedDocument) -> Int? {
    guard run.words == 1, text.isMark(run.last + 1, ","), text[run.last + 1].gap == .none,
      text[run.last + 2].gap == .space
    else { return nil }
    let surname = text.name(run.first)
    let given = text.name(run.last + 2)
    guard surname.isListed || surname.isUnknown, given.isGiven, given.ambiguity < 2, given.token.shape == .capitalised,
      given.given >= 25
    else { return nil }
    let isLed =
      text[run.first].shape == .upper && text[run.first].length > 2
      || text[run.first].flags.contains(.startsLine) && surname.surname >= 40 && surname.ambiguity < 2
    guard isLed, !surname.isProtected else { return nil }
    let end = NameRun(at: run.last + 2, in: text).last
    return text[run.first].shape == .upper || text[end + 1].gap >= .wide || text[end + 1].shape == .mark ? end : nil
  }

  /// Whether the words together are a place: `Ann Arbor`, `Santa Clara`; or an eponym of two names: `Bence-Jones`.
  static func isPlace(_ run: NameRun, in text: TokenizedDocument) -> Bool {
    guard run.words > 1 else { return false }
    if text[run.first].marks.contains(.demonym),
      text.name(run.last).isDoubtful || !text[run.last].marks.isDisjoint(with: [.eponym, .demonym])
    {
      return true
    }
    if let place = text.phrase(at: run.first, marked: [.place, .region, .hospitalName, .country, .ward]),
      place.end > run.last
    {
      return true
    }
    return text.isDash(run.second - 1) && run.words == 2
      && (text[run.first].isProtected || text[run.last].isProtected
        || text[run.first].marks.contains(.eponym) && text[run.last].marks.contains(.eponym))
  }

  private mutating func judge(_ run: NameRun, in text: TokenizedDocument) {
    let first = text.name(run.first)
    let second = text.name(run.second)
    let end = text.name(run.last)
    let inCapitals = text[run.first].flags.contains(.onCapitalLine) && first.token.shape == .upper
    if first.token.shape == .upper, end.token.shape == .upper, end.token.marks.contains(.eponymHead) { return }
    if run.words == 2, text.isNameLikeThing(run.first) { return }
    if inCapitals, first.ambiguity > 1 || second.ambiguity > 1 && !second.isUnknown { return }
    if text.isDash(run.second - 1), run.words == 2, !isSubject(run.last, in: text),
      first.given < 40 || end.given < 30 || end.isProtected || end.token.shape == .initial
    {
      return
    }
    let isInitial = end.token.shape == .initial && first.ambiguity < 2 && first.given >= 40
    let isSurname =
      isInitial || end.isUnknown || end.surname >= 30 || end.isSurname && end.token.marks.contains(.eponym)
      || end.isSurname && end.ambiguity == 0
      || end.isGiven && end.ambiguity < 2
    if first.token.shape == .initial {
      judgeInitials(run, end, in: text)
    } else if first.isGiven, isSurname {
      if end.isUnknown, first.surname > first.given + 8, first.surname >= 40 { return }
      judgeGiven(first, end, in: text, startsSentence: first.token.flags.contains(.startsSentence))
    } else if first.isSurname, first.ambiguity < 2, !text.isDash(run.second - 1), end.isListed, end.ambiguity < 2,
      !end.isProtected,
      !first.token.marks.contains(.place) || end.isGiven && end.given >= 40
    {
      confidence = .likely
      reasons = .surname
    } else if first.isUnknown, end.isSurname, end.ambiguity < 2 || end.token.shape == .upper,
      end.surname >= (end.ambiguity == 0 ? 30 : 38), !end.isProtected,
      !first.token.flags.contains(.startsSentence) || first.token.shape == .capitalised && end.ambiguity == 0
    {
      confidence = .likely
      reasons = [.surname, .capital]
    } else if first.isUnknown, end.isUnknown, first.token.shape == .capitalised, end.token.shape == .capitalised,
      isSubject(run.last, in: text) || isBare(run, in: text)
    {
      confidence = .likely
      reasons = [.capital, .frame]
    }
  }

  private mutating func judgeGiven(_ first: NameWord, _ end: NameWord, in text: TokenizedDocument, startsSentence: Bool)
  {
    let isClear = end.isUnknown || end.ambiguity < 2 || end.token.shape == .initial
    switch first.ambiguity {
    case 0, 1: confidence = first.given >= 35 || isClear ? .high : .likely
    case 2: if isClear { confidence = first.given >= 40 ? .high : .likely }
    default:
      guard isClear, first.given >= 40, !end.isProtected, !end.isUnknown || !startsSentence else { return }
      if first.token.marks.contains(.functionWord), startsSentence { return }
      confidence = .likely
    }
    if confidence == nil { return }
    reasons = end.isSurname ? [.givenName, .surname] : .givenName
  }

  /// `J. Okonjo`, `A B Holt`: a listed surname after initials, with full stops or in the middle of a sentence.
  private mutating func judgeInitials(_ run: NameRun, _ end: NameWord, in text: TokenizedDocument) {
    guard end.token.shape != .initial, end.ambiguity < 2 || end.isUnknown, !end.isProtected else { return }
    let hasStop = text.isMark(run.first + 1, ".")
    guard hasStop || end.surname >= 45 && end.token.shape == .capitalised && !text.isWord(run.first, in: Self.articles)
    else { return }
    guard end.isListed || hasStop && end.isUnknown && end.token.shape == .capitalised else { return }
    guard !text.isMark(run.first - 1, "-"), text[run.first - 1].shape != .digits,
      hasStop || !text.isWord(run.first - 1, in: Self.lettered)
    else { return }
    confidence = end.surname >= 38 ? .high : .likely
    reasons = [.surname, .shape]
  }

  /// Unknown capitals in the middle of a sentence that is not medicine, and not after an article or a preposition of place.
  private func isBare(_ run: NameRun, in text: TokenizedDocument) -> Bool {
    if run.words > 2, text[run.second].shape == .initial { return true }
    guard !text.profile.isClinical, text.profile.medicalDensity < 20, !text[run.first].flags.contains(.startsSentence)
    else { return false }
    return !text.isWord(run.first - 1, in: Self.placeWords) && !text.isWord(run.first - 1, in: Self.determiners)
      && !text[run.first - 1].isCapital && text[run.first].gap == .space
  }

  private mutating func judgeAlone(_ i: Int, in text: TokenizedDocument) {
    let word = text.name(i)
    guard word.isListed, word.ambiguity < 2, !word.isHead, !isThing(i, in: text) else { return }
    if word.token.shape == .upper, word.token.length < 6 || text[i].flags.contains(.onCapitalLine) { return }
    if text.isDash(i + 1) && text[i + 1].gap == .none || text.isDash(i - 1) && text[i].gap == .none { return }
    if text.isMark(i + 1, "/") || text.isMark(i - 1, "/") || text.isMark(i - 1, "@") { return }
    let isPlace = !text[i].marks.isDisjoint(with: [.place, .region, .country, .hospitalName, .demonym])
    if text[i].gap == .none, text[i - 1].shape == .mark, !text.isMark(i - 1, "("), !text.isMark(i - 1, "\"") { return }
    if isPlace, text[i].weights.population >= 20 || text[i].marks.contains(.demonym) { return }
    if isPlace, word.given < 45 || text.isWord(i - 1, in: Self.placeWords) { return }
    if text[i + 1].shape == .capitalised, text[i + 1].gap == .space, !word.isGiven || word.ambiguity > 0 { return }
    if text[i - 1].isCapital, text[i].gap == .space, !text[i - 1].flags.contains(.startsSentence) { return }
    let isSubject = isSubject(i, in: text)
    let isFirst = text[i].flags.contains(.startsSentence) || text.isMark(i - 1, ":")
    if word.isGiven, word.ambiguity == 0, word.given >= (isSubject ? 20 : isFirst ? 40 : 35) {
      confidence = .likely
    } else if word.isGiven, word.ambiguity == 1, word.given >= 45, !isFirst || isSubject {
      confidence = .likely
    } else if word.isSurname, word.ambiguity == 0, word.surname >= 35, isSubject, !text[i].marks.contains(.medical),
      !text[i].marks.contains(.eponym)
    {
      confidence = .likely
    } else {
      return
    }
    reasons = word.isGiven ? .givenName : .surname
    if isSubject { reasons.insert(.frame) }
  }

  /// Whether a lone capital is rather a thing called after someone, a month or a day: `a 16-French Foley`, `the Bruce protocol`.
  private func isThing(_ i: Int, in text: TokenizedDocument) -> Bool {
    if !text[i].marks.isDisjoint(with: [.month, .weekday]) { return true }
    let before = text[i - 1]
    if text.isWord(i - 1, in: Self.determiners) || before.hasDigit && text[i].gap == .space
      || before.marks.contains(.demonym)
    {
      return true
    }
    if text.isNameLikeThing(i) { return true }
    guard !text[i].marks.isDisjoint(with: [.eponym, .eponymAlone]), text.profile.isClinical else { return false }
    let next = text[i + 1]
    return next.shape == .lower && next.marks.isDisjoint(with: [.functionWord, .personVerb]) || text.isDash(i + 1)
  }

  /// Whether a verb of people follows: `said`, `was`, `has`.
  private func isSubject(_ last: Int, in text: TokenizedDocument) -> Bool {
    text[last + 1].gap == .space && text[last + 1].shape == .lower && text[last + 1].marks.contains(.personVerb)
  }

  private static let determiners = WordSet("the", "a", "an", "this", "our", "my", "their", "its", "using", "called")
  private static let articles = WordSet("a", "i")
  private static let lettered = WordSet(
    "hepatitis", "vitamin", "group", "type", "grade", "class", "stage", "level", "appendix", "figure", "fig",
    "influenza", "plan", "option", "factor")
  private static let placeWords = WordSet("in", "near", "to", "from", "at", "of", "outside", "around", "across")
}
