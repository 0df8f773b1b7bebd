import CaseLexicons

/// The frames that announce a name.
extension NameCue {
  /// `Hi Sam`, `Thanks, Jo`, `OK Declan,`, `Good morning Ira`: after a greeting, or alone between comma and end.
  static func isGreeted(_ run: NameRun, in text: borrowing TokenizedDocument) -> Bool {
    let first = text.name(run.first)
    var j = run.first - 1
    guard text[run.first].gap <= .space, !text[run.first].marks.contains(.title), !text.isRemark(run.first) else {
      return false
    }
    let isApart = text.isMark(j, ",")
    if isApart { j -= 1 }
    let isSoft =
      text.isWord(j, in: softGreetings) && text[j].isCapital && (isApart || !text[j].flags.contains(.onCapitalLine))
    guard text.isWord(j, in: greetings) || isSoft, !first.isProtected || first.given >= 40 else {
      return false
    }
    if !isApart, text.isWord(j, in: greetings) {
      return first.isListed && (first.ambiguity < 2 || first.given >= 40) || first.isFree
    }
    let next = run.end + 1
    let ends =
      text[next].gap >= .line || text[next].shape == .mark && !text.isDash(next) || text[next].shape == .boundary
    return ends && first.isGiven && (first.ambiguity < 2 || first.given >= 40)
      && first.token.marks.isDisjoint(with: [.weekday, .month])
  }

  /// `my name is`, `I am`, `I'm`, `called`, `named`, `known as`.
  static func isIntroduced(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text[i].gap <= .space else { return false }
    if text.isWord(i - 1, in: namers) { return text[i - 1].shape == .lower }
    if text.isWord(i - 1, in: copulas) {
      return text.isWord(i - 2, in: nameNouns)
        || text.isWord(i - 2, in: selves) && isClearGiven(i, in: text) && !text[i].isProtected
          && !text[i].marks.contains(.abbreviation)
    }
    if text.isWord(i - 1, in: contractedSelf) { return isClearGiven(i, in: text) }
    if text[i - 1].shape == .possessive { return text.isWord(i - 2, in: nameNouns) && text.isWord(i - 3, in: owners) }
    return (text.isMark(i - 1, "?") || text.isMark(i - 1, ":")) && text.isWord(i - 2, in: nameNouns)
  }

  private static func isClearGiven(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    return word.isGiven && word.ambiguity < 2 && (word.given >= 35 || word.ambiguity == 0)
      && (word.given >= 50 || text[i].marks.isDisjoint(with: [.demonym, .medical, .commonWord, .country]))
  }

  /// `spoke to Ira Holt`, `explained to Vandrel Slade`: two words, or one that no table knows, after who is spoken to.
  static func isSpokenTo(_ run: NameRun, in text: borrowing TokenizedDocument) -> Bool {
    let first = text.name(run.first)
    guard text[run.first].gap == .space, text.isWord(run.first - 1, in: toWhom),
      text.isWord(run.first - 2, in: speaking),
      text[run.first].shape == .capitalised || text[run.first].shape == .camel, !text.isRemark(run.first)
    else { return false }
    return run.words > 1 || first.isUnknown && text[run.first].length > 3 && !text[run.first + 1].isCapital
  }

  /// The line after `Yours sincerely`, `Kind regards`, `Best wishes`.
  static func isSignature(_ run: NameRun, in text: borrowing TokenizedDocument) -> Bool {
    let first = text.name(run.first)
    if text.isMark(run.first - 1, ","), text[run.first].gap <= .wide, text.isWord(run.first - 2, in: closings) {
      let ends = text[run.end + 1].gap >= .line || text[run.end + 1].shape == .boundary
      return ends && (first.isListed || first.isFree || text[run.first].shape == .initial)
    }
    guard text[run.first].gap >= .line, text[run.end + 1].gap >= .line || text[run.end + 1].shape == .mark else {
      return false
    }
    return isSigned(run.first, in: text)
      && (first.isListed || first.isFree || text[run.first].shape == .initial) && (run.words > 1 || !first.isHead)
  }

  /// Whether the line before ends in `Yours sincerely`, `Kind regards`.
  static func isSigned(_ first: Int, in text: borrowing TokenizedDocument) -> Bool {
    text[first].gap >= .line && text.isWord(text.isMark(first - 1, ",") ? first - 2 : first - 1, in: closings)
  }

  private static let namers = WordSet("called", "named", "nicknamed")
  private static let copulas = WordSet("is", "am", "was")
  private static let owners = WordSet("my", "her", "his", "the", "their", "whose", "your")
  private static let greetings = WordSet("hi", "hello", "dear", "hey", "hiya", "goodbye", "bye", "remember", "meet")
  private static let softGreetings = WordSet(
    "thanks", "thankyou", "morning", "afternoon", "evening", "ok", "okay", "so", "well", "right", "yes", "no", "sorry",
    "cheers", "please", "alright", "now", "welcome", "congratulations", "congrats", "regards", "wishes", "love", "x",
    "goodnight", "night", "oh", "dear", "hi", "hello", "hey")
  static let nameNouns = WordSet("name", "names", "surname")
  private static let selves = WordSet("i", "this")
  private static let contractedSelf = WordSet("i'm")
  private static let closings = WordSet(
    "sincerely", "faithfully", "regards", "wishes", "truly", "thanks", "cheers", "love", "sincerely,", "rgds", "bw",
    "kr")
  private static let toWhom = WordSet("to", "with")
  private static let speaking = WordSet(
    "spoke", "speak", "spoken", "speaking", "explained", "talked", "talking", "met", "apologised", "listened",
    "chatted", "said",
    "wrote", "sat", "gave", "disclosed", "revealed")
}
