/// The tokens at which detectors start to look, by kind and in order.
struct TokenStarts {
  let capitals: [Int]
  let numbers: [Int]
  let marks: [Int]
  let lineStarts: [Int]
  let cued: [Int]

  /// Those of a whole text, or, but for the starts of lines, those in some stretches of it. O(tokens).
  init(in tokens: [Token], near stretches: [TextSpan]?) {
    var (capitals, numbers, marks, lineStarts, cued): ([Int], [Int], [Int], [Int], [Int]) = ([], [], [], [], [])
    cued.reserveCapacity(tokens.count / 2)
    marks.reserveCapacity(tokens.count / 6)
    capitals.reserveCapacity(tokens.count / 6)
    numbers.reserveCapacity(tokens.count / 16)
    lineStarts.reserveCapacity(tokens.count / 16)
    var scope = Scope(stretches)
    let filter = CueFilter.all
    tokens.withUnsafeBufferPointer { tokens in
      for i in tokens.indices {
        if tokens[i].gap >= .line { lineStarts.append(i) }
        guard scope.holds(tokens[i].lower) else { continue }
        switch tokens[i].shape {
        case .mark:
          marks.append(i)
          continue
        case .capitalised, .upper, .initial: capitals.append(i)
        case .digits, .mixed: numbers.append(i)
        default: break
        }
        if Self.mayStart(tokens[i], filter) { cued.append(i) }
      }
    }
    self.capitals = capitals
    self.numbers = numbers
    self.marks = marks
    self.lineStarts = lineStarts
    self.cued = cued
  }

  /// Whether some detector starts at a word: a figure, a single letter, a word of a table or of a set.
  @inline(__always)
  private static func mayStart(_ token: Token, _ filter: CueFilter) -> Bool {
    token.hasDigit || token.length == 1 || token.shape == .camel
      || !token.marks.isDisjoint(with: CueFilter.marks) || filter.mayHold(token.hash)
  }
}

/// Stretches of a text, asked for rising places; everything when there are none.
struct Scope {
  private let stretches: [TextSpan]?
  private var next = 0
  private var lower: Int
  private var upper: Int

  init(_ stretches: [TextSpan]?) {
    self.stretches = stretches
    lower = stretches == nil ? 0 : stretches?.first?.lower ?? .max
    upper = stretches == nil ? .max : stretches?.first?.upper ?? .max
  }

  /// Whether a place lies in a stretch.
  @inline(__always)
  mutating func holds(_ place: Int) -> Bool {
    if place >= upper { advance(to: place) }
    return place >= lower
  }

  private mutating func advance(to place: Int) {
    guard let stretches else { return }
    while next < stretches.count, stretches[next].upper <= place { next += 1 }
    lower = next < stretches.count ? stretches[next].lower : .max
    upper = next < stretches.count ? stretches[next].upper : .max
  }
}
