import CaseFindings
import CaseLexicons

/// Makes `a` and `an` fit what follows them after the edits: `an 82-year-old` becomes `a man in his eighties`.
struct ArticleRepair {
  let text: TokenizedDocument
  /// Sorted.
  let edits: [Edit]

  /// One edit for each article that no longer fits. O(edits × log tokens).
  func repairs() -> [Edit] {
    let articles = WordSet.indefiniteArticles
    var repairs: [Edit] = []
    for next in edits.indices where !edits[next].text.utf8.starts(with: "[".utf8) {
      guard let i = article(before: edits[next], among: articles) else { continue }
      if next > 0, edits[next - 1].span.upper > text[i].lower { continue }
      let article = Article.indefinite(before: words(from: text[i].upper, edit: next))
      if article.utf8.count != text[i].length {
        repairs.append(Edit(text.span(i, i), text[i].shape == .lower ? article : Wording.capitalised(article)))
      }
    }
    return repairs
  }

  /// The article right before the words that an edit changes.
  private func article(before edit: Edit, among articles: WordSet) -> Int? {
    guard let changed = text.tokens(in: edit.span)?.lowerBound else { return nil }
    let i = changed - 1
    return text.isWord(i, in: articles) && edit.span.lower >= text[i].upper ? i : nil
  }

  /// The start of what follows in the redacted text.
  private func words(from start: Int, edit first: Int) -> [UInt8] {
    var words: [UInt8] = []
    var place = start
    var edit = first
    while place < text.document.bytes.count, words.count < 24 {
      if edit < edits.count, edits[edit].span.lower <= place {
        words += edits[edit].text.utf8
        place = max(place, edits[edit].span.upper)
        edit += 1
      } else {
        words.append(text.document.bytes[place])
        place += 1
      }
    }
    return words
  }
}
