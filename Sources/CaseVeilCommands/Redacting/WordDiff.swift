import CaseFindings

/// The difference word by word, for a terminal: `[-███-]{+in his forties+}`, in colour where there is colour.
struct WordDiff {
  let comparison: TextComparison
  let isColoured: Bool
  /// No marks but words, for screen readers.
  let isPlain: Bool

  var text: String {
    var text = ""
    for piece in comparison.pieces {
      switch piece {
      case .same(let span): text += Self.shown(comparison.old[span.lower..<span.upper])
      case .changed(let old, let new):
        let gone = comparison.gone(old)
        let come = comparison.new[new.lower..<new.upper]
        // A space before the words stands outside the marks.
        let isSpaced = gone.first == 0x20 || come.first == 0x20
        text += isSpaced ? " " : ""
        text += marked(Self.shown(gone.drop { $0 == 0x20 }), Self.shown(come.drop { $0 == 0x20 }))
      }
    }
    return text.hasSuffix("\n") ? text : text + "\n"
  }

  private func marked(_ gone: String, _ come: String) -> String {
    if isPlain {
      if gone.isEmpty { return "[now: \(come)]" }
      return come.isEmpty ? "[was: \(gone); now nothing]" : "[was: \(gone); now: \(come)]"
    }
    return (gone.isEmpty ? "" : inked("[-\(gone)-]", 31)) + (come.isEmpty ? "" : inked("{+\(come)+}", 32))
  }

  private func inked(_ text: String, _ colour: Int) -> String {
    isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    VisibleText.of(String(decoding: bytes, as: UTF8.self))
  }
}
