/// The tokens at which detectors start to look, by kind and in order.
struct TokenStarts {
  private(set) var capitals: [Int] = []
  private(set) var numbers: [Int] = []
  private(set) var marks: [Int] = []
  private(set) var lineStarts: [Int] = []
  private(set) var cued: [Int] = []

  /// Those of a whole text, or, but for the starts of lines, those in some stretches of it. O(tokens).
  init(in tokens: [Token], near stretches: [TextSpan]?) {
    var stretch = 0
    let filter = CueFilter.all
    cued.reserveCapacity(tokens.count / 2)
    marks.reserveCapacity(tokens.count / 6)
    capitals.reserveCapacity(tokens.count / 6)
    for i in tokens.indices {
      let token = tokens[i]
      if token.gap >= .line { lineStarts.append(i) }
      if let stretches {
        while stretch < stretches.count, stretches[stretch].upper <= token.lower { stretch += 1 }
        if stretch == stretches.count || token.lower < stretches[stretch].lower { continue }
      }
      switch token.shape {
      case .mark:
        marks.append(i)
        continue
      case .capitalised, .upper, .initial: capitals.append(i)
      case .digits, .mixed: numbers.append(i)
      default: break
      }
      if mayStart(token, filter) { cued.append(i) }
    }
  }

  /// Whether some detector starts at a word: a figure, a single letter, a word of a table or of a set.
  @inline(__always)
  private func mayStart(_ token: Token, _ filter: CueFilter) -> Bool {
    token.hasDigit || token.length == 1 || token.shape == .camel
      || !token.marks.isDisjoint(with: CueFilter.marks) || filter.mayHold(token.hash)
  }
}
