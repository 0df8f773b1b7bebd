import CaseLexicons

/// What the words beside a lone given name say of its being a person's.
enum LoneCue {
  /// Whether one of the frames of people stands around a capital.
  static func stands(around i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text.name(i).isGiven, text.mayBeWrittenName(i) else { return false }
    if text[i].gap > .space { return owns(i, in: text) || isSeen(i, in: text) }
    return isToldTo(i, in: text) || isCalled(i, in: text) || owns(i, in: text) || isSeen(i, in: text)
      || isQuoted(i, in: text) || NameRole.isReferred(before: i, in: text)
  }

  /// Whether a given name is likely enough for a frame: the more easily it is another word, the more bearers it needs.
  static func isLikely(_ word: NameWord) -> Bool {
    guard word.isGiven, !word.isProtected,
      word.token.marks.isDisjoint(with: [.month, .weekday, .country, .demonym, .title])
    else { return false }
    switch word.ambiguity {
    case 0: return word.given >= 15
    case 1: return word.given >= 35
    case 2: return word.given >= 45
    default: return word.given >= 55 && word.token.length > 3
    }
  }

  /// `spoke to Adrian`, `thanks to Katherine`, `a call from Graham`.
  private static func isToldTo(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    if text.isWord(i - 1, in: to) { return text.isWord(i - 2, in: telling) }
    if text.isWord(i - 1, in: asking), text.isPlainLetters(i - 1) {
      return !text[i + 1].isCapital || text.isPlainLetters(i + 1)
    }
    return text.isWord(i - 1, in: from) && text.isWord(i - 2, in: calls)
  }

  /// `this lady, Iona,`, `one of our porters, Denzil,`: a noun for a person, a comma, and a mark or a verb behind.
  private static func isCalled(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text.isMark(i - 1, ","), text.isPlainLetters(i - 2),
      !text[i - 2].marks.isDisjoint(with: [.personNoun, .occupation, .clinicianRole]),
      text.hasWord(in: owners, before: i - 2, within: 4)
    else { return false }
    let next = text[i + 1]
    return next.shape == .mark && !text.isDash(i + 1) || next.gap >= .line || text.isFollowedByVerb(i)
      || text.isPlainLetters(i + 1)
      || next.shape == .boundary
  }

  /// `Robert's heart rate`: a possessive before a word that no head of an eponym is.
  private static func owns(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text[i + 1].shape == .possessive, text[i + 2].gap == .space, text.isPlainLetters(i + 2),
      text.name(i).given >= 45
    else { return false }
    return text[i + 2].marks.isDisjoint(with: [.eponymHead, .disease])
      && text[i].marks.isDisjoint(with: [.eponymAlone, .organisationHead, .knownOrganisation])
      && (!text[i].marks.contains(.region) || text.name(i).given >= 55)
  }

  /// `Mark was seen`, `Virginia was admitted`: what is done to patients.
  private static func isSeen(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text.name(i).given >= 45, text.isPlainLetters(i + 1),
      text[i].marks.isDisjoint(with: [.month, .weekday, .organisationHead])
    else { return false }
    return NameRole.presents(after: i, in: text)
  }

  /// `"Gilbert", said the nurse`: alone between quotation marks.
  private static func isQuoted(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text.isQuote(i - 1) else { return false }
    return text.isQuote(i + 1) || (text.isMark(i + 1, ",") || text.isMark(i + 1, "!")) && text.isQuote(i + 2)
  }

  private static let to = WordSet("to", "with")
  private static let asking = WordSet(
    "asked", "told", "thanked", "reassured", "phoned", "rang", "informed", "texted", "emailed", "hugged", "comforted",
    "counselled", "consoled", "warned", "bleeped", "called")
  private static let from = WordSet("from")
  private static let telling = WordSet(
    "spoke", "speak", "spoken", "speaking", "talked", "talking", "explained", "apologised", "thanks", "grateful",
    "listened", "listening", "wrote", "handed", "gave", "married", "engaged", "according", "said", "chatted", "sat",
    "message", "email", "letter", "sent", "introduced", "thank", "discussed", "agreed", "liaised", "met")
  private static let calls = WordSet(
    "call", "calls", "letter", "message", "email", "text", "note", "handover", "heard", "referral", "history", "advice",
    "help", "support", "quote", "visit", "consent")
  private static let owners = WordSet(
    "the", "our", "my", "this", "his", "her", "their", "a", "your", "called", "saw", "met", "that", "another")
}

extension TokenizedDocument {
  /// Whether a word stands in small letters, or in capitals among capitals.
  func isPlainLetters(_ i: Int) -> Bool {
    self[i].shape == .lower || self[i].shape == .upper && self[i].flags.contains(.onCapitalLine)
  }

  /// Whether a word is written as a name is, where the text tells names by their capital; any word where it does not.
  fileprivate func mayBeWrittenName(_ i: Int) -> Bool {
    switch self[i].shape {
    case .capitalised: true
    case .upper: self[i].flags.contains(.onCapitalLine) && self[i].length > 2
    case .lower: !profile.hasCapitals
    default: false
    }
  }
}
