/// The tokens at which detectors start to look, by kind and in order.
struct TokenStarts {
  private(set) var capitals: [Int] = []
  private(set) var numbers: [Int] = []
  private(set) var marks: [Int] = []
  private(set) var lineStarts: [Int] = []

  /// Those of a whole text, or, but for the starts of lines, those in some stretches of it. O(tokens).
  init(in tokens: [Token], near stretches: [TextSpan]?) {
    var stretch = 0
    for i in tokens.indices {
      if tokens[i].gap >= .line { lineStarts.append(i) }
      if let stretches {
        while stretch < stretches.count, stretches[stretch].upper <= tokens[i].lower { stretch += 1 }
        if stretch == stretches.count || tokens[i].lower < stretches[stretch].lower { continue }
      }
      switch tokens[i].shape {
      case .mark: marks.append(i)
      case .capitalised, .upper, .initial: capitals.append(i)
      case .digits, .mixed: numbers.append(i)
      default: break
      }
    }
  }
}
