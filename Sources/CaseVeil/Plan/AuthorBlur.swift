import CaseFindings
import CaseLexicons

/// What the author says of the author, left out or in plain words: `in our small hospital last night` goes without a trace.
struct AuthorBlur {
  let passage: Passage
  private var text: TokenizedDocument { passage.text }

  /// Nil where the sentence would not read on: then a mark stands there.
  func replacement() -> Replacement? {
    let first = passage.first
    let last = lastBeforeDay
    if text.isWord(passage.end - 1, in: Self.open) { return nil }
    if text.isWord(first, in: Self.adverbial) {
      let hasComma = text.isMark(passage.end, ",") && passage.isFree(passage.end)
      let opens = text[first].flags.contains(.startsSentence) && hasComma
      return Replacement("", over: first..<(opens ? passage.end + 1 : passage.end))
    }
    guard last >= first else { return nil }
    let noun = passage.words(last..<last + 1)
    if text.isWord(first, in: Self.mine), text.isWord(last, in: Self.patient) {
      return Replacement("the \(noun)", over: passage.finding.tokens)
    }
    if text.isWord(first, in: Self.mine) {
      return Replacement("\(Article.indefinite(before: noun)) \(noun)", over: passage.finding.tokens)
    }
    guard text.isWord(first, in: Self.i), last + 1 < passage.end else { return nil }
    return Replacement(passage.words(first..<last + 1), over: passage.finding.tokens)
  }

  /// The last token that is no part of `today`, `last night`, `this morning`.
  private var lastBeforeDay: Int {
    var last = passage.end - 1
    while last > passage.first, text.isWord(last, in: Self.days) || text[last].marks.contains(.weekday) { last -= 1 }
    return last
  }

  private static let adverbial = WordSet("on", "in", "at", "during", "this", "last", "as", "where", "from", "today")
  private static let open = WordSet("as", "of", "on", "in", "at", "the", "a", "was")
  private static let mine = WordSet("my", "our")
  private static let patient = WordSet("patient", "patients", "pt")
  private static let i = WordSet("i", "we")
  private static let days = WordSet(
    "today", "yesterday", "tonight", "last", "this", "night", "morning", "afternoon", "evening", "week", "weekend")
}
