import CaseFindings
import CaseLexicons

/// Makes `a` and `an` fit what follows them after the edits: `an 82-year-old` becomes `a man in his eighties`.
struct ArticleRepair {
  let text: TokenizedDocument
  /// Sorted.
  let edits: [Edit]

  /// One edit for each article that no longer fits. O(edits × articles before them).
  func repairs() -> [Edit] {
    var repairs: [Edit] = []
    var next = 0
    for i in text.tokens.indices where text.isWord(i, in: .indefiniteArticles) {
      let span = text.span(i, i)
      while next < edits.count, edits[next].span.upper <= span.lower { next += 1 }
      guard next < edits.count, edits[next].span.lower >= span.upper, touches(edits[next], i) else { continue }
      let article = Article.indefinite(before: words(from: span.upper, edit: next))
      if article.utf8.count != text[i].length {
        repairs.append(Edit(span, text[i].shape == .lower ? article : Wording.capitalised(article)))
      }
    }
    return repairs
  }

  private func touches(_ edit: Edit, _ i: Int) -> Bool {
    i + 1 < text.count && edit.span.lower <= text[i + 1].lower && edit.span.upper > text[i].upper
      && !edit.text.utf8.starts(with: "[".utf8)
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
