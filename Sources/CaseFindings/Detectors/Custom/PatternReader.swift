/// Reads a pattern from its first byte to its last.
struct PatternReader {
  let source: [UInt8]
  private var i = 0
  private var done: [[TokenPattern.Piece]] = [[]]
  private var options = 0

  init(source: [UInt8]) { self.source = source }

  /// The pieces in every way to leave out optional parts.
  mutating func forms() throws(PatternProblem) -> [[TokenPattern.Piece]] {
    while i < source.count {
      if source[i] == 0x5B { try readOption() } else { append(try pieces()) }
    }
    return done
  }

  private mutating func append(_ pieces: [TokenPattern.Piece]) {
    for form in done.indices { done[form] += pieces }
  }

  private mutating func readOption() throws(PatternProblem) {
    let open = i
    options += 1
    if options > 4 { throw problem(open, .fewerOptions) }
    i += 1
    var inside: [TokenPattern.Piece] = []
    while i < source.count, source[i] != 0x5D {
      if source[i] == 0x5B { throw problem(i, .fewerOptions) }
      inside += try pieces()
    }
    if i == source.count { throw problem(open, .closing) }
    i += 1
    done += done.map { $0 + inside }
  }

  /// One piece with its count, or the letters in a pair of quotes.
  private mutating func pieces() throws(PatternProblem) -> [TokenPattern.Piece] {
    let byte = source[i]
    if byte == 0x22 { return try quoted() }
    let bytes: TokenPattern.Piece.Class
    switch byte {
    case 0x4C: bytes = .letter
    case 0x44: bytes = .digit
    case 0x41: bytes = .either
    case 0x2D, 0x2F, 0x2E, 0x5F, 0x3A, 0x23, 0x2B, 0x28, 0x29, 0x20: bytes = .literal(byte)
    default: throw problem(i, .piece)
    }
    i += 1
    var piece = TokenPattern.Piece(bytes: bytes)
    if i < source.count, source[i] == 0x7B { try readCount(into: &piece) }
    return [piece]
  }

  private mutating func quoted() throws(PatternProblem) -> [TokenPattern.Piece] {
    let open = i
    i += 1
    var pieces: [TokenPattern.Piece] = []
    while i < source.count, source[i] != 0x22 {
      pieces.append(TokenPattern.Piece(bytes: .literal(source[i])))
      i += 1
    }
    if i == source.count { throw problem(open, .closing) }
    i += 1
    return pieces
  }

  private mutating func readCount(into piece: inout TokenPattern.Piece) throws(PatternProblem) {
    let open = i
    guard let close = source[i...].firstIndex(of: 0x7D) else { throw problem(open, .closing) }
    let numbers = source[open + 1..<close].split(separator: 0x2C, omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    guard (1...2).contains(numbers.count), let least = numbers.first, let most = numbers.last,
      (1...64).contains(least), (least...64).contains(most)
    else { throw PatternProblem(offset: open, length: close + 1 - open, expected: .count) }
    piece.least = least
    piece.most = most
    i = close + 1
  }

  private func problem(_ offset: Int, _ expected: PatternProblem.Expected) -> PatternProblem {
    PatternProblem(offset: offset, length: 1, expected: expected)
  }
}
