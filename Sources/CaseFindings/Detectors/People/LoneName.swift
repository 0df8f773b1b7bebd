import CaseLexicons

/// A listed name that stands alone, and why it is taken for a person's.
struct LoneName {
  let reasons: Reasons

  /// The reading of a lone capital; nil when it may as well be a place, a thing or a word.
  init?(at i: Int, in text: borrowing TokenizedDocument) {
    let word = text.name(i)
    let isCued = LoneCue.stands(around: i, in: text) && LoneCue.isLikely(word)
    guard word.isListed, word.ambiguity < 2 || isCued, !word.isHead || isCued, !Self.isThing(i, in: text),
      Self.standsAlone(i, in: text), isCued && word.given >= 30 || !Self.isPlace(i, in: text)
    else { return nil }
    if isCued {
      reasons = [.givenName, .frame]
      return
    }
    let isSubject = text.isSubject(i) || text.actsAsPerson(after: i)
    guard Self.isSure(i, isSubject: isSubject, in: text) else { return nil }
    reasons = (word.isGiven ? Reasons.givenName : .surname).union(isSubject ? .frame : [])
  }

  /// Whether the word's weight is enough where it stands.
  private static func isSure(_ i: Int, isSubject: Bool, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    let isFirst = text[i].flags.contains(.startsSentence) || text.isMark(i - 1, ":")
    if word.isGiven, word.ambiguity == 0 {
      let isOwner = text[i + 1].shape == .possessive && NameRole.presents(after: i, in: text)
      if word.given >= 10, isFirst, isCalledOut(i, in: text) { return true }
      if word.given >= (isSubject || isOwner ? 10 : isFirst ? 40 : 35) { return true }
    }
    if word.isGiven, word.ambiguity == 1, word.given >= 45, !isFirst || isSubject { return true }
    return word.isSurname && word.ambiguity == 0 && word.surname >= (text.actsAsPerson(after: i) ? 20 : 35) && isSubject
      && text[i].marks.isDisjoint(with: [.medical, .eponym])
  }

  /// `Bartosz?`, `Ottoline, thank you`: alone in its sentence, or before a comma and what is said to someone.
  private static func isCalledOut(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    if text.isMark(i + 1, "?") || text.isMark(i + 1, "!") { return true }
    return text.isMark(i + 1, ",") && (text.isQuote(i + 2) || text.isWord(i + 2, in: addresses))
  }

  /// No part of a longer run of capitals, of a compound or of a web address.
  private static func standsAlone(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let token = text[i]
    if token.shape == .upper, token.flags.contains(.onCapitalLine) {
      return LoneCue.stands(around: i, in: text) && text.name(i).ambiguity < 2
    }
    if token.shape == .upper, token.length < 6 { return false }
    if text.isDash(i + 1) && text[i + 1].gap == .none || text.isDash(i - 1) && token.gap == .none { return false }
    if text.isMark(i + 1, "/") || text.isMark(i - 1, "/") || text.isMark(i - 1, "@") { return false }
    if token.gap == .none, text[i - 1].shape == .mark, !text.isMark(i - 1, "("), !text.isQuote(i - 1) { return false }
    let word = text.name(i)
    if text[i + 1].shape == .capitalised, text[i + 1].gap == .space, !word.isGiven || word.ambiguity > 0 {
      return false
    }
    if text.isWord(i - 1, in: epithets) { return true }
    return !(text[i - 1].isCapital && token.gap == .space && !text[i - 1].flags.contains(.startsSentence))
  }

  private static func isPlace(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let marks = text[i].marks
    guard !marks.isDisjoint(with: [.place, .region, .country, .hospitalName, .demonym]) else { return false }
    return text[i].weights.population >= 20 || marks.contains(.demonym) || text.name(i).given < 45
      || text.isWord(i - 1, in: placeWords)
  }

  /// Whether a lone capital is rather a thing called after someone, a month or a day: `a 16-French Foley`.
  private static func isThing(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    if !text[i].marks.isDisjoint(with: [.month, .weekday]) { return true }
    let before = text[i - 1]
    if text.isWord(i - 1, in: determiners) || before.hasDigit && text[i].gap == .space
      || before.marks.contains(.demonym)
    {
      return true
    }
    if text.isCalledAfter(i) || text.isWord(i, in: measures) && text[i + 1].shape == .lower && !text.isSubject(i) {
      return true
    }
    if text.isNameLikeThing(i) || isImmunoglobulin(i, in: text) { return true }
    if text[i + 1].shape == .digits, text[i + 1].gap == .space, text.name(i).given < 40 { return true }
    guard !text[i].marks.isDisjoint(with: [.eponym, .eponymAlone]), text.profile.isClinical else { return false }
    let next = text[i + 1]
    return next.shape == .lower && next.marks.isDisjoint(with: [.functionWord, .personVerb]) || text.isDash(i + 1)
  }

  /// `IgA`, with its capital at the end.
  private static func isImmunoglobulin(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let token = text[i]
    return token.length == 3 && text.document.bytes[token.upper - 1] == 0x41 && text.isWord(i, in: immunoglobulins)
  }

  private static let immunoglobulins = WordSet("iga")
  private static let epithets = WordSet("big", "old", "young", "little", "poor", "dear", "lovely", "wee")
  private static let addresses = WordSet(
    "thank", "thanks", "please", "how", "what", "can", "could", "are", "you", "i", "we", "do", "did", "come", "take",
    "have",
    "would", "when", "where", "tell", "let", "sorry", "rest", "sleep", "your", "my", "hello", "hi", "don't")
  private static let measures = WordSet("max", "art", "mag")
  private static let determiners = WordSet("the", "a", "an", "this", "our", "my", "their", "its", "using", "called")
  private static let placeWords = WordSet("in", "near", "to", "from", "at", "of", "outside", "around", "across")
}
