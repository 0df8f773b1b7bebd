import CaseLexicons

/// A text with its tokens, phrases and what its surroundings say of each: what every detector reads.
///
/// A class only so that handing it on copies nothing; it never changes.
public final class TokenizedDocument: Sendable {
  public let document: Document
  public let tokens: [Token]
  /// Terms of two words or more, by first token.
  public let phrases: [Phrase]
  /// Tokens that start with a capital letter, in order; after an earlier reading only those near a change.
  public let capitals: [Int]
  /// Tokens that hold a digit, in order; after an earlier reading only those near a change.
  public let numbers: [Int]
  /// Tokens that are one mark of punctuation or one symbol, in order; after an earlier reading only those near a change.
  public let marks: [Int]
  /// Tokens that start a line, in order.
  public let lineStarts: [Int]
  /// Tokens at which a detector of small words or figures may start; after an earlier reading only those near a
  /// change.
  public let cued: [Int]
  public let profile: TextProfile
  /// "Label: value" pairs, in order.
  public let fields: [LabelledField]
  /// Stretches with digits that may be a number someone was given, in order.
  private(set) nonisolated(unsafe) var codes: [NumberCode] = []
  /// Those of `capitals` that may be the first word of a name, in order.
  private(set) nonisolated(unsafe) var nameStarts: [Int] = []

  /// Reads a document once, from first byte to last. O(bytes).
  ///
  /// An earlier reading spares reading again what did not change, and judging again what stands far from any change.
  public convenience init(_ document: Document, after earlier: EarlierReading? = nil) {
    var memory = LookupMemory()
    self.init(document, after: earlier, recalling: &memory)
  }

  /// Reads a document once, asking the tables only for words that no document before it had. O(bytes).
  public init(_ document: Document, after earlier: EarlierReading? = nil, recalling memory: inout LookupMemory) {
    self.document = document
    let index = PackedIndex.shared
    var tokens = Tokenizer.tokens(of: document.bytes, earlier: earlier)
    tokens.withUnsafeMutableBufferPointer { WordLookup.mark($0, from: index, recalling: &memory) }
    Sentences.mark(&tokens, of: document.bytes)
    phrases = Phrase.all(in: tokens, of: document.bytes, index: index, recalling: &memory)
    profile = TextProfile(of: tokens)
    for phrase in phrases { tokens[phrase.first].flags.insert(.startsKnownPhrase) }
    Protection.mark(&tokens, phrases: phrases, of: document.bytes)
    let starts = TokenStarts(in: tokens, near: earlier?.changed(of: document.bytes.count))
    capitals = starts.capitals
    numbers = starts.numbers
    marks = starts.marks
    lineStarts = starts.lineStarts
    cued = starts.cued
    self.tokens = tokens
    fields = LabelledField.all(in: tokens, of: document.bytes)
    // These two are read with the rest in place, and set before anyone else holds the text.
    codes = NumberCode.all(in: self)
    nameStarts = capitals.filter { mayStartName($0) }
  }

  public var count: Int { tokens.count }

  /// The token at an index; `Token.boundary` outside the text.
  public subscript(i: Int) -> Token {
    @inline(__always) get { i >= 0 && i < tokens.count ? tokens[i] : .boundary }
  }

  /// The bytes from the first token to the last, both included.
  public func span(_ first: Int, _ last: Int) -> TextSpan { TextSpan(tokens[first].lower, tokens[last].upper) }

  /// The first byte of a token; 0 outside the text.
  public func byte(_ i: Int) -> UInt8 {
    i >= 0 && i < tokens.count ? document.bytes[tokens[i].lower] : 0
  }

  /// Whether the token is this one ASCII mark.
  @inline(__always)
  public func isMark(_ i: Int, _ mark: Unicode.Scalar) -> Bool {
    i >= 0 && i < tokens.count && tokens[i].shape == .mark
      && document.bytes[tokens[i].lower] == UInt8(truncatingIfNeeded: mark.value)
  }

  /// Whether the token is a hyphen or a dash of any width.
  public func isDash(_ i: Int) -> Bool {
    guard i >= 0 && i < tokens.count, tokens[i].shape == .mark else { return false }
    let start = tokens[i].lower
    if document.bytes[start] == 0x2D { return true }
    return tokens[i].length == 3 && document.bytes[start] == 0xE2 && document.bytes[start + 1] == 0x80
      && (0x90...0x95).contains(document.bytes[start + 2])
  }

  /// Whether the token belongs to a set of words.
  @inline(__always)
  public func isWord(_ i: Int, in words: WordSet) -> Bool {
    i >= 0 && i < tokens.count && words.contains(tokens[i].hash)
  }

  /// The value of a token of up to nine digits; nil for every other token.
  public func number(_ i: Int) -> Int? {
    let token = self[i]
    guard token.shape == .digits, token.length <= 9 else { return nil }
    var value = 0
    for j in token.lower..<token.upper {
      let digit = document.bytes[j] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// The tokens that touch a span; nil when none does. O(log tokens) and the tokens themselves.
  public func tokens(in span: TextSpan) -> Range<Int>? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].upper <= span.lower { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, tokens[end].lower < span.upper { end += 1 }
    return end > low ? low..<end : nil
  }

  /// Calls with each token of `cued` and of `marks`, in order.
  func forEachCuedOrMark(_ body: (Int) -> Void) {
    var mark = 0
    for i in cued {
      while mark < marks.count, marks[mark] < i {
        body(marks[mark])
        mark += 1
      }
      body(i)
    }
    for i in marks[mark...] { body(i) }
  }

  /// The longest phrase that starts at a token and has one of the marks.
  public func phrase(at first: Int, marked marks: WordMarks) -> Phrase? {
    guard self[first].flags.contains(.startsKnownPhrase) else { return nil }
    var low = 0
    var high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].first < first { low = middle + 1 } else { high = middle }
    }
    var found: Phrase?
    while low < phrases.count, phrases[low].first == first {
      if !phrases[low].marks.isDisjoint(with: marks) { found = phrases[low] }
      low += 1
    }
    return found
  }

  /// Whether a word of a set stands up to so many words before a token, in the same sentence and line.
  public func hasWord(in words: WordSet, before i: Int, within distance: Int) -> Bool {
    lastWord(in: words, before: i, within: distance) != nil
  }

  /// Where a word of a set stands, up to so many tokens before a token, in the same sentence and line; the nearest.
  public func lastWord(in words: WordSet, before i: Int, within distance: Int) -> Int? {
    var j = i - 1
    var left = distance
    var crossesLine = self[i].gap >= .line
    while j >= 0, left > 0, !crossesLine {
      if words.contains(tokens[j].hash), tokens[j].shape != .mark { return j }
      if isSentenceEnd(j) { return nil }
      if tokens[j].shape != .mark { left -= 1 }
      crossesLine = tokens[j].gap >= .line
      j -= 1
    }
    return nil
  }

  /// Whether the token is a mark after which a new sentence starts.
  public func isSentenceEnd(_ i: Int) -> Bool {
    guard isMark(i, ".") || isMark(i, "!") || isMark(i, "?") || isMark(i, ";") else { return false }
    return i + 1 >= tokens.count || tokens[i + 1].flags.contains(.startsSentence) || isMark(i, ";")
  }
}
