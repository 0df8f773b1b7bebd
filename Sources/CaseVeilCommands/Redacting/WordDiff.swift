import CaseFindings

/// The difference word by word, for a terminal: `[-███-]{+in his forties+}`, in colour where there is colour.
struct WordDiff {
  let comparison: TextComparison
  let ink: Ink
  /// No marks but words, for screen readers.
  let isPlain: Bool
  /// How wide a line may be; nil where lines are not broken.
  var width: Int?

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
    if !text.hasSuffix("\n") { text += "\n" }
    guard let width else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.broken($0, at: width) }
      .joined(separator: "\n")
  }

  /// The line broken between words; what colours it takes no room.
  private static func broken(_ line: Substring, at width: Int) -> String {
    var broken = ""
    var column = 0
    for (i, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let size = room(of: word)
      if i > 0 {
        broken += column + 1 + size > width ? "\n" : " "
        column = column + 1 + size > width ? 0 : column + 1
      }
      broken += word
      column += size
    }
    return broken
  }

  private static func room(of word: Substring) -> Int {
    var count = 0
    var isCode = false
    for character in word {
      if character == "\u{1B}" { isCode = true }
      if !isCode { count += 1 }
      if isCode, character == "m" { isCode = false }
    }
    return count
  }

  private func marked(_ gone: String, _ come: String) -> String {
    if isPlain {
      if gone.isEmpty { return "[now: \(come)]" }
      return come.isEmpty ? "[was: \(gone); now nothing]" : "[was: \(gone); now: \(come)]"
    }
    return (gone.isEmpty ? "" : ink("[-\(gone)-]", .gone)) + (come.isEmpty ? "" : ink("{+\(come)+}", .come))
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    VisibleText.of(String(decoding: bytes, as: UTF8.self))
  }
}
