import CaseFindings
import CaseLexicons

/// Fits a replacement into its sentence: articles, capitals, spaces, brackets and commas.
struct Wording {
  let passage: Passage
  private var text: TokenizedDocument { passage.text }

  /// The edits that put the replacement in: none when the words stay.
  func edits(for replacement: Replacement) -> [Edit] {
    if replacement.isUnchanged { return [] }
    var fitted = withoutDoubleArticle(replacement)
    if fitted.text.isEmpty { return insertions(of: replacement, after: closed(fitted.tokens)) }
    if startsSentence(fitted.tokens.lowerBound) { fitted.text = Self.capitalised(fitted.text) }
    return insertions(of: replacement, after: Edit(span(fitted.tokens), fitted.text))
  }

  private func insertions(of replacement: Replacement, after edit: Edit) -> [Edit] {
    guard let insertion = replacement.insertion else { return [edit] }
    let place = text[insertion.after].upper
    return [edit, Edit(TextSpan(place, place), insertion.text)]
  }

  /// `the a hospital` and `our a hospital` lose one of the two.
  private func withoutDoubleArticle(_ replacement: Replacement) -> Replacement {
    var fitted = replacement
    let before = fitted.tokens.lowerBound - 1
    guard let article = Article.leading(fitted.text), before >= 0, passage.isSameLine(before) else { return fitted }
    if text.isWord(before, in: .indefiniteArticles) || text.isWord(before, in: .definiteArticle), passage.isFree(before)
    {
      fitted.tokens = before..<fitted.tokens.upperBound
    } else if isDeterminer(before) || isAdjective(before) && isDeterminer(before - 1) {
      fitted.text = String(decoding: fitted.text.utf8.dropFirst(article), as: UTF8.self)
    }
    return fitted
  }

  /// `said that the patient` keeps its article: *that* seldom points at a name.
  private func isDeterminer(_ i: Int) -> Bool {
    text.isWord(i, in: .determiners) && !text.isWord(i, in: Self.that) || text.isWord(i, in: .definiteArticle)
      || text.isWord(i, in: .indefiniteArticles)
      || text[i].shape == .possessive
  }

  private func isAdjective(_ i: Int) -> Bool { text[i].shape == .lower && !text[i].marks.contains(.functionWord) }

  /// Words that go without a trace take a space, a pair of brackets or one of two commas with them.
  private func closed(_ tokens: Range<Int>) -> Edit {
    let before = tokens.lowerBound - 1
    let after = tokens.upperBound
    if text.isMark(before, "("), text.isMark(after, ")"), passage.isFree(before), passage.isFree(after) {
      return closed(before..<after + 1)
    }
    if text.isMark(before, ","), text.isMark(after, ","), passage.isFree(before) { return closed(before..<after) }
    let span = span(tokens)
    if startsSentence(tokens.lowerBound), text[after].shape == .lower, passage.isFree(after), text[after].gap < .line {
      return Edit(TextSpan(span.lower, text[after].upper), Self.capitalised(passage.words(after..<after + 1)))
    }
    if before >= 0, text[tokens.lowerBound].gap < .line { return Edit(TextSpan(text[before].upper, span.upper), "") }
    let takesNext = after < text.count && text[after].gap < .line
    return Edit(TextSpan(span.lower, takesNext ? text[after].lower : span.upper), "")
  }

  /// The bytes of some tokens; never less than the finding's own.
  private func span(_ tokens: Range<Int>) -> TextSpan {
    text.span(tokens.lowerBound, tokens.upperBound - 1).union(passage.finding.span)
  }

  /// Whether a capital belongs here; notes without capitals get none.
  private func startsSentence(_ i: Int) -> Bool {
    text[i].flags.contains(.startsSentence) && (text[i].isCapital || text[i].hasDigit)
  }

  private static let that = WordSet("that", "which")

  static func capitalised(_ words: String) -> String {
    var bytes = Array(words.utf8)
    if let first = bytes.first, first &- 0x61 < 26 { bytes[0] = first & 0xDF }
    return String(decoding: bytes, as: UTF8.self)
  }
}
