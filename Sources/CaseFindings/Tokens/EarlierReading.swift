/// The tokens of a text of which another one is an edited form: where nothing changed they need not be read again.
public struct EarlierReading: Sendable {
  /// A stretch that stands in both texts.
  public struct Stretch: Sendable {
    /// Where it stands in the earlier text.
    public let old: TextSpan
    /// Where it starts in the edited text.
    public let start: Int

    public init(_ old: TextSpan, at start: Int) {
      self.old = old
      self.start = start
    }

    var upper: Int { start + old.upper - old.lower }
  }

  let tokens: [Token]
  let stretches: [Stretch]

  /// The stretches are in order and do not overlap.
  public init(_ text: TokenizedDocument, kept stretches: [Stretch]) {
    tokens = text.tokens
    self.stretches = stretches
  }

  /// How far a change reaches, in bytes: what stands further off was judged with the same words around it before.
  private static let reach = 240

  /// The stretches of the edited text, of so many bytes, that a change may have put in another light; in order.
  func changed(of count: Int) -> [TextSpan] {
    var changed: [TextSpan] = []
    for (before, after) in zip(stretches, stretches.dropFirst()) {
      let lower = max(before.upper - Self.reach, 0)
      let upper = min(after.start + Self.reach, count)
      if let last = changed.last, last.upper >= lower {
        changed[changed.count - 1] = TextSpan(last.lower, upper)
      } else {
        changed.append(TextSpan(lower, upper))
      }
    }
    return changed
  }
}

/// Walks along an earlier reading as the edited text is read from first byte to last.
struct EarlierTokens {
  private let reading: EarlierReading
  private var stretch = 0
  private var token = 0

  /// Reading a token looks at most this many bytes past its end: an apostrophe, a letter and one more scalar.
  private static let lookAhead = 8

  init(_ reading: EarlierReading) { self.reading = reading }

  /// The earlier tokens from a byte of the edited text on, and how far they have moved; nil when none starts there.
  ///
  /// The first is a word or a number: what it is does not depend on what stands before it. The last ends so far
  /// before the next change that the change cannot have touched it.
  mutating func next(at place: Int) -> (tokens: Range<Int>, moved: Int)? {
    let stretches = reading.stretches
    while stretch < stretches.count, stretches[stretch].upper <= place { stretch += 1 }
    guard stretch < stretches.count, stretches[stretch].start <= place else { return nil }
    let kept = stretches[stretch]
    let moved = kept.start - kept.old.lower
    let tokens = reading.tokens
    while token < tokens.count, tokens[token].lower + moved < place { token += 1 }
    guard token < tokens.count, tokens[token].lower + moved == place, tokens[token].isWord || tokens[token].hasDigit
    else { return nil }
    let first = token
    while token < tokens.count, tokens[token].upper + Self.lookAhead <= kept.old.upper { token += 1 }
    return token > first ? (first..<token, moved) : nil
  }
}
