import CaseLexicons

/// Marks the words that start a sentence, and the lines that are all in capitals.
enum Sentences {
  static func mark(_ tokens: inout [Token], of bytes: [UInt8]) {
    var starts = true
    var lineStart = 0
    for i in tokens.indices {
      if tokens[i].gap >= .line {
        markCapitalLine(&tokens, lineStart..<i)
        lineStart = i
        starts = true
      }
      if tokens[i].shape == .mark {
        if endsSentence(i, tokens, bytes) { starts = true }
      } else if starts {
        tokens[i].flags.insert(.startsSentence)
        starts = false
      }
    }
    markCapitalLine(&tokens, lineStart..<tokens.count)
  }

  private static func endsSentence(_ i: Int, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    switch bytes[tokens[i].lower] {
    case 0x21, 0x3F, 0x22, 0xE2: return true
    case 0x2E:
      guard i > 0, i + 1 < tokens.count, tokens[i + 1].gap != .none else { return true }
      let before = tokens[i - 1]
      if before.gap == .none, before.shape == .initial { return false }
      let isShortTitle = before.marks.contains(.title) && (before.shape != .lower || before.length < 4)
      return before.shape != .initial && !isShortTitle && !shortForms.contains(before.hash)
    default: return false
    }
  }

  private static let shortForms = WordSet(
    "st", "mt", "no", "nos", "approx", "e", "g", "i", "vs", "tel", "ext", "dept", "hosp", "fig", "ref")

  /// Three words or more, or a lone heading, with no small letter among them.
  private static func markCapitalLine(_ tokens: inout [Token], _ line: Range<Int>) {
    var capitals = 0
    for i in line where tokens[i].isWord {
      if tokens[i].shape != .upper && tokens[i].shape != .initial { return }
      capitals += 1
    }
    guard capitals >= 3 || capitals > 0 && capitals == line.count else { return }
    for i in line { tokens[i].flags.insert(.onCapitalLine) }
  }
}
