import CaseLexicons

/// Splits a text into words, numbers and marks in one pass over its bytes.
///
/// A word is a run of letters and digits with apostrophes inside it (`O'Brien`, `don't`); a hyphen, a full
/// stop and every other mark is a token of its own; a possessive `'s` is one too. Invisible characters
/// inside a word are part of it and do not count.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var tokens: TokenBlock
  private var gap = Gap.paragraph
  /// What the next token takes over from characters that show nothing before it.
  private var pending: TokenFlags = []
  private var earlier: EarlierTokens?

  /// The tokens of a text; those of an earlier reading with what the tables say of each. O(bytes).
  static func tokens(of bytes: [UInt8], earlier: EarlierReading? = nil) -> [Token] {
    bytes.withUnsafeBufferPointer { buffer in
      withUnsafeTemporaryAllocation(of: Token.self, capacity: TokenBlock.size) { block in
        var tokenizer = Tokenizer(buffer, TokenBlock(block, reserving: buffer.count / 4 + 8), earlier)
        tokenizer.run(earlier?.tokens ?? [])
        tokenizer.tokens.flush()
        return tokenizer.tokens.done
      }
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: TokenBlock, _ earlier: EarlierReading?) {
    self.bytes = bytes
    self.tokens = tokens
    self.earlier = earlier.map { EarlierTokens($0) }
  }

  private mutating func run(_ earlierTokens: [Token]) {
    ScalarClass.ascii.withUnsafeBufferPointer { classes in
      earlierTokens.withUnsafeBufferPointer { run(classes, $0) }
    }
  }

  private mutating func run(_ classes: ScalarClass.Table, _ earlierTokens: UnsafeBufferPointer<Token>) {
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x20, gap == .none {
        gap = .space
        i += 1
        continue
      }
      let (kind, width) = scalarClass(at: i, classes)
      switch kind {
      case .space:
        gap = max(gap, gap == .space || bytes[i] == 0x09 ? .wide : .space)
        i += width
      case .line:
        noteLineEnd(at: i)
        i += width
      case .invisible:
        if ForeignLetters.turnsDirection(bytes, at: i) { pending = [.disguised, .altered] }
        i += width
      case .mark:
        append(from: i, to: i + width, shape: .mark, flags: [], hash: WordHash(value: UInt64(bytes[i])))
        i += width
      case .apostrophe:
        i = possessive(at: i, width: width, classes)
      case .lower, .upper, .digit, .otherScript:
        if let kept = earlier?.next(at: i) {
          i = take(earlierTokens[kept.tokens], moved: kept.moved)
        } else {
          i = word(at: i, classes)
        }
      }
    }
  }

  /// Takes over tokens of an earlier reading, without what their surroundings said, and returns the byte after them.
  private mutating func take(_ kept: Slice<UnsafeBufferPointer<Token>>, moved: Int) -> Int {
    let own: TokenFlags = [
      .startsLine, .accented, .contraction, .disguised, .foreignScript, .altered, .looked, .continuesPhrase,
    ]
    for i in kept.indices {
      var token = kept[i]
      token.start = UInt32(token.lower + moved)
      token.flags.formIntersection(own)
      if i == kept.startIndex {
        token.gap = gap
        if gap >= .line { token.flags.insert(.startsLine) } else { token.flags.remove(.startsLine) }
      }
      tokens.append(token)
    }
    gap = .none
    pending = []
    return kept[kept.endIndex - 1].upper + moved
  }

  private mutating func noteLineEnd(at i: Int) {
    if bytes[i] == 0x0A, i > 0, bytes[i - 1] == 0x0D { return }
    gap = gap >= .line ? .paragraph : .line
  }

  @inline(__always)
  private func scalarClass(at i: Int, _ classes: ScalarClass.Table) -> (ScalarClass, Int) {
    let byte = bytes[i]
    if byte < 0x80 { return (classes[Int(byte)], 1) }
    let (scalar, width) = decodedScalar(in: bytes, at: i)
    return (ScalarClass.of(scalar), width)
  }

  /// A `'s` that belongs to the word before it, or a lone apostrophe.
  private mutating func possessive(at start: Int, width: Int, _ classes: ScalarClass.Table) -> Int {
    let next = start + width
    if gap == .none, next < bytes.count, bytes[next] | 0x20 == 0x73, !isWord(at: next + 1, classes),
      let last = tokens.last, last.isWord || last.hasDigit
    {
      append(from: start, to: next + 1, shape: .possessive, flags: [], hash: Self.s)
      return next + 1
    }
    append(from: start, to: next, shape: .mark, flags: [], hash: WordHash(value: 0x27))
    return next
  }

  private static let s = WordHash("s")

  private func isWord(at i: Int, _ classes: ScalarClass.Table) -> Bool {
    guard i < bytes.count else { return false }
    switch scalarClass(at: i, classes).0 {
    case .lower, .upper, .digit, .otherScript: return true
    default: return false
    }
  }

  /// Reads one word from its first byte and returns the byte after it.
  @inline(__always)
  private mutating func word(at start: Int, _ classes: ScalarClass.Table) -> Int {
    plainWord(at: start, classes) ?? anyWord(at: start, classes)
  }

  /// Most words: small letters, the first perhaps a capital, and no letter, digit or apostrophe after them.
  @inline(__always)
  private mutating func plainWord(at start: Int, _ classes: ScalarClass.Table) -> Int? {
    let bytes = bytes
    var state = WordHash.seed
    let isCapital = bytes[start] &- 0x41 < 26
    WordHash.mix(ascii: isCapital ? bytes[start] | 0x20 : bytes[start], into: &state)
    guard isCapital || bytes[start] &- 0x61 < 26 else { return nil }
    var i = start + 1
    while i < bytes.count, bytes[i] &- 0x61 < 26 {
      WordHash.mix(ascii: bytes[i], into: &state)
      i += 1
    }
    if i < bytes.count {
      guard bytes[i] < 0x80 else { return nil }
      switch classes[Int(bytes[i])] {
      case .space, .line, .mark: break
      default: return nil
      }
    }
    let shape: WordShape = !isCapital ? .lower : i == start + 1 ? .initial : .capitalised
    append(from: start, to: i, shape: shape, flags: [], hash: WordHash(finishing: state))
    return i
  }

  private mutating func anyWord(at start: Int, _ classes: ScalarClass.Table) -> Int {
    let bytes = bytes
    var i = start
    var lower = 0
    var upper = 0
    var digits = 0
    var startsUpper = false
    var flags: TokenFlags = []
    var state = WordHash.seed
    loop: while i < bytes.count {
      let run = i
      while i < bytes.count, bytes[i] &- 0x61 < 26 {
        WordHash.mix(ascii: bytes[i], into: &state)
        i += 1
      }
      lower += i - run
      guard i < bytes.count else { break }
      let (kind, width) = scalarClass(at: i, classes)
      switch kind {
      case .lower: lower += 1
      case .upper:
        if i == start { startsUpper = true }
        upper += 1
      case .digit: digits += 1
      case .otherScript:
        flags.insert(.foreignScript)
        lower += 1
      case .invisible: flags.insert(.altered)
      case .apostrophe:
        guard let suffix = apostrophe(at: i, width: width, classes) else { break loop }
        if suffix { flags.insert(.contraction) }
      default: break loop
      }
      if width > 1 {
        flags.insert(.accented)
      } else if kind != .apostrophe {
        WordHash.mix(ascii: kind == .upper ? bytes[i] | 0x20 : bytes[i], into: &state)
      }
      i += width
    }
    if flags.contains(.accented) { flags = ForeignLetters.flags(flags, of: bytes, from: start, to: i) }
    let shape = Self.shape(lower: lower, upper: upper, digits: digits, startsUpper: startsUpper)
    let hash: WordHash =
      flags.contains(.accented)
      ? WordHash(folding: UnsafeBufferPointer(rebasing: bytes[start..<i])) : WordHash(finishing: state)
    append(from: start, to: i, shape: shape, flags: flags, hash: hash)
    return i
  }

  /// Whether an apostrophe goes on a word: nil when it ends it, true when it makes a contraction.
  private func apostrophe(at i: Int, width: Int, _ classes: ScalarClass.Table) -> Bool? {
    let next = i + width
    guard isWord(at: next, classes) else { return nil }
    var end = next
    while end < bytes.count, bytes[end] < 0x80, classes[Int(bytes[end])] == .lower || classes[Int(bytes[end])] == .upper
    { end += 1 }
    let first = bytes[next] | 0x20
    if end == next + 1 {
      if first == 0x73 { return nil }
      return first == 0x64 || first == 0x6D || first == 0x74
    }
    if end == next + 2 {
      let second = bytes[next + 1] | 0x20
      return (first == 0x6C && second == 0x6C) || ((first == 0x72 || first == 0x76) && second == 0x65)
    }
    return false
  }

  private static func shape(lower: Int, upper: Int, digits: Int, startsUpper: Bool) -> WordShape {
    if digits > 0 { return lower + upper == 0 ? .digits : .mixed }
    if upper == 0 { return .lower }
    if lower == 0 { return upper == 1 ? .initial : .upper }
    return startsUpper ? .capitalised : .camel
  }

  private mutating func append(from start: Int, to end: Int, shape: WordShape, flags: TokenFlags, hash: WordHash) {
    tokens.append(
      Token(
        start: UInt32(start), length: UInt32(end - start), hash: hash, marks: [], weights: WordWeights(rawValue: 0),
        shape: shape, gap: gap, flags: (gap >= .line ? flags.union(.startsLine) : flags).union(pending)))
    gap = .none
    pending = []
  }
}
