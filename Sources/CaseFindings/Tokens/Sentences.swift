import CaseLexicons

/// Marks the words that start a sentence, and the lines that are all in capitals.
enum Sentences {
  static func mark(_ tokens: inout [Token], of bytes: [UInt8]) {
    var starts = true
    var lineStart = 0
    for i in tokens.indices {
      if tokens[i].gap >= .line {
        markCapitalLine(&tokens, lineStart..<i, bytes)
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
    markCapitalLine(&tokens, lineStart..<tokens.count, bytes)
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

  /// `McPHAIL`
  private static func isMcInCapitals(_ token: Token, _ bytes: [UInt8]) -> Bool {
    guard token.length > 4, bytes[token.lower] == 0x4D else { return false }
    var small = 0
    for k in (token.lower + 1)..<token.upper where bytes[k] >= 0x61 { small += 1 }
    return small == 1 && bytes[token.lower + 1] == 0x63
  }

  /// Three words or more, or a lone heading, with no small letter among them but that of a `Mc`.
  private static func markCapitalLine(_ tokens: inout [Token], _ line: Range<Int>, _ bytes: [UInt8]) {
    var capitals = 0
    for i in line where tokens[i].isWord {
      if tokens[i].shape != .upper, tokens[i].shape != .initial, !isMcInCapitals(tokens[i], bytes) { return }
      capitals += 1
    }
    guard capitals >= 3 || capitals > 0 && capitals == line.count else { return }
    for i in line { tokens[i].flags.insert(.onCapitalLine) }
  }
}
