import CaseFindings
import CaseLexicons

/// A listed trade that stands where a patient's stands, though no finding names it: `A Sikh lorry driver, 58,`.
struct UnfoundTrade {
  let text: TokenizedDocument
  let tokens: Range<Int>

  /// An article before it over a few adjectives, and no word that makes someone else of it: `seen by a nurse`.
  var isPatients: Bool {
    if ageBehind == nil,
      text.tokens[tokens.lowerBound].marks.contains(.clinicianRole) || isName || isTeller || isModifier
    {
      return false
    }
    var i = tokens.lowerBound - 1
    var left = 4
    while left > 0, i >= 0, text[i + 1].gap < .line {
      if text.isWord(i, in: Self.articles) { return !text.isWord(i - 1, in: Self.others) }
      if text[i].shape == .mark && !text.isDash(i) || text[i].marks.contains(.functionWord) { return false }
      i -= 1
      left -= 1
    }
    return false
  }

  /// `a Cook catheter`: a capital inside a sentence names a maker, not a trade.
  private var isName: Bool {
    let token = text.tokens[tokens.lowerBound]
    return token.shape == .capitalised && !token.flags.contains(.startsSentence)
  }

  /// `a general anaesthetic`: a word that goes on with a noun.
  private var isModifier: Bool {
    let next = text[tokens.upperBound]
    return next.shape == .lower && next.gap == .space && next.marks.isDisjoint(with: [.functionWord, .personVerb])
      && !text.isWord(tokens.upperBound, in: Self.goingOn)
  }

  /// `a poor historian`: what is said of the one who tells a history.
  private var isTeller: Bool { text.isWord(tokens.upperBound - 1, in: Self.tellers) }

  /// `, 58,` or `(58)` behind it.
  var ageBehind: (value: Int, tokens: Range<Int>)? {
    let i = tokens.upperBound
    guard text.isMark(i, ",") || text.isMark(i, "("), let value = text.number(i + 1), (16...110).contains(value),
      !text[i + 1].flags.contains(.measured)
    else { return nil }
    let ends = text.isMark(i + 2, ",") || text.isMark(i + 2, ")") || text.isMark(i + 2, ".")
    return ends ? (value, i + 1..<i + 2) : nil
  }

  private static let goingOn = WordSet(
    "aged", "age", "presenting", "living", "working", "based", "originally", "born", "known", "currently", "previously",
    "recently", "normally", "usually", "today", "now", "then", "also", "never", "always", "often", "already", "just")
  private static let tellers = WordSet("historian", "witness", "carrier")
  private static let articles = WordSet("a", "an", "this", "retired", "former")
  private static let others = WordSet(
    "by", "from", "with", "to", "of", "as", "like", "for", "called", "saw", "met", "or", "and")
}
