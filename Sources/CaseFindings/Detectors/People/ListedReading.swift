import CaseLexicons

/// How a run of capitals reads by its words alone.
struct ListedReading {
  private(set) var last: Int
  private(set) var confidence: Confidence?
  private(set) var reasons: Reasons = []

  init(at i: Int, in text: borrowing TokenizedDocument) {
    let run = NameRun(at: i, in: text)
    last = run.end
    let first = text.name(i)
    if first.isProtected, first.ambiguity > 0 || run.words == 1 || text.isDash(i - 1) && text[i - 2].isProtected {
      return
    }
    if run.isHeaded(in: text) || run.isPlace(in: text) || text.isOneTerm(run.first, run.last) { return }
    if run.words > 1 { judge(run, in: text) } else { judgeAlone(i, in: text) }
  }

  private mutating func judgeAlone(_ i: Int, in text: borrowing TokenizedDocument) {
    guard let lone = LoneName(at: i, in: text) else { return }
    confidence = .likely
    reasons = lone.reasons
  }

  private mutating func judge(_ run: NameRun, in text: borrowing TokenizedDocument) {
    let first = text.name(run.first)
    let second = text.name(run.second)
    let end = text.name(run.last)
    let inCapitals = text[run.first].flags.contains(.onCapitalLine) && first.token.shape == .upper
    if first.token.shape == .upper, end.token.shape == .upper, end.token.marks.contains(.eponymHead) { return }
    if run.words == 2, text.isNameLikeThing(run.first) { return }
    if inCapitals, first.ambiguity > 1 || second.ambiguity > 1 && !second.isFree { return }
    if text.isDash(run.second - 1), run.words == 2, !text.isSubject(run.last),
      first.given < 40 || end.given < 30 || end.isProtected || end.token.shape == .initial
    {
      return
    }
    let isInitial = end.token.shape == .initial && first.ambiguity < 2 && first.given >= 40
    let isSurname =
      isInitial || end.isFree || end.surname >= (end.token.shape == .upper ? 30 : 25)
      || end.isSurname && end.token.marks.contains(.eponym)
      || end.isSurname && end.ambiguity == 0
      || end.isGiven && end.ambiguity < 2
    if first.token.shape == .initial {
      judgeInitials(run, end, in: text)
    } else if first.isGiven, isSurname {
      if end.isFree, first.surname > first.given + 8, first.surname >= 40 { return }
      judgeGiven(first, end, in: text, startsSentence: first.token.flags.contains(.startsSentence))
    } else if first.isSurname, first.ambiguity < 2, !text.isDash(run.second - 1), end.isListed, end.ambiguity < 2,
      !end.isProtected,
      !first.token.marks.contains(.place) || end.isGiven && end.given >= 40
    {
      confidence = .likely
      reasons = .surname
    } else if first.isUnknown, end.isSurname, end.ambiguity < 2 || end.token.shape == .upper,
      end.surname >= (end.ambiguity == 0 ? 30 : 38), !end.isProtected,
      first.token.shape == .capitalised || end.token.shape == .upper,
      !first.token.flags.contains(.startsSentence) || end.ambiguity == 0
    {
      confidence = .likely
      reasons = [.surname, .capital]
    } else if first.isUnknown, end.isUnknown, first.token.shape == .capitalised, end.token.shape == .capitalised,
      text.isSubject(run.last) || isBare(run, in: text)
    {
      confidence = .likely
      reasons = [.capital, .frame]
    }
  }

  private mutating func judgeGiven(
    _ first: NameWord, _ end: NameWord, in text: borrowing TokenizedDocument, startsSentence: Bool
  ) {
    let isClear = end.isFree || end.ambiguity < 2 || end.token.shape == .initial
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
  private mutating func judgeInitials(_ run: NameRun, _ end: NameWord, in text: borrowing TokenizedDocument) {
    guard end.token.shape != .initial, end.ambiguity < 2 || end.isUnknown, !end.isProtected else { return }
    let hasStop = text.isMark(run.first + 1, ".")
    guard hasStop || end.surname >= 45 && end.token.shape == .capitalised && !text.isWord(run.first, in: Self.articles)
    else { return }
    guard end.isListed || hasStop && end.isUnknown && end.token.shape == .capitalised else { return }
    guard !text.isMark(run.first - 1, "-"), text[run.first - 1].shape != .digits || text.isInBed(run.first),
      hasStop || !text.isWord(run.first - 1, in: Self.lettered)
    else { return }
    confidence = end.surname >= 38 ? .high : .likely
    reasons = [.surname, .shape]
  }

  /// Unknown capitals in the middle of a sentence that is not medicine, and not after an article or a preposition of place.
  private func isBare(_ run: NameRun, in text: borrowing TokenizedDocument) -> Bool {
    if run.words > 2, text[run.second].shape == .initial { return true }
    guard !text.profile.isClinical, text.profile.medicalDensity < 20, !text[run.first].flags.contains(.startsSentence)
    else { return false }
    return !text.isWord(run.first - 1, in: Self.placeWords) && !text.isWord(run.first - 1, in: Self.determiners)
      && !text[run.first - 1].isCapital && text[run.first].gap == .space
  }

  private static let determiners = WordSet("the", "a", "an", "this", "our", "my", "their", "its", "using", "called")
  private static let articles = WordSet("a", "i")
  private static let lettered = WordSet(
    "hepatitis", "vitamin", "group", "type", "grade", "class", "stage", "level", "appendix", "figure", "fig",
    "influenza", "plan", "option", "factor")
  private static let placeWords = WordSet("in", "near", "to", "from", "at", "of", "outside", "around", "across")
}
