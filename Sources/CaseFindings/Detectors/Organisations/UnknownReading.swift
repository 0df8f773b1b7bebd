import CaseLexicons

/// How a run of capitals reads when no table explains it.
struct UnknownReading {
  let last: Int
  let kind: IdentifierKind

  init?(at i: Int, in text: borrowing TokenizedDocument, isBold: Bool) {
    let token = text[i]
    let isShort = token.shape == .upper && (token.length == 3 || token.length == 4)
    let isBody = isShort && isBold && token.marks.isEmpty && text.isWord(i - 1, in: .the)
    guard token.shape == .capitalised || token.shape == .upper && token.length > 4 || isBody,
      token.length > 3 || isBody,
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
    if text.isCalledPlace(i) { return .town }
    if text.isWord(i - 1, in: UnknownCues.towns), last == i || text.isVillage(i, last) { return .town }
    let isName = !text[i].marks.isDisjoint(with: [.givenName, .surname, .nickname]) && last == i
    return isName && !text.isWord(i - 1, in: UnknownCues.bodies) ? .personName : .organisation
  }
}

/// The words around capitals of unknown meaning.
enum UnknownCues {
  /// Words that a text about an illness has, common as they are elsewhere.
  static let clinical = WordSet(
    "examination", "underwent", "diagnosed", "prescribed", "allergic", "o", "pmh", "pmhx", "dhx", "psh", "impression",
    "tds", "bd", "chemotherapy", "surgery", "symptoms", "tablets", "vaccine", "vaccinated", "admitted", "discharged",
    "patient", "obs", "x-ray", "evidence", "trial", "criteria", "guideline", "guidelines", "cited")
  static let weekdays = WordSet(
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "weekdays", "weekends")
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
