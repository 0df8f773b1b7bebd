/// The written form of a number or code, as a user describes it: `LLDDDDDD`, `D{7,8}`, `"RVI"[-]DDDD`.
///
/// `L` is a letter, `D` a digit, `A` either; `{7}` and `{7,8}` say how often the one before stands; what is in square
/// brackets may be left out; words in quotes stand for themselves in any case, and so do `- / . _ : # + ( )` and a blank.
public struct TokenPattern: Sendable {
  /// One piece: which bytes, and how often.
  struct Piece: Hashable, Sendable {
    enum Class: Hashable, Sendable {
      case letter, digit, either
      /// A byte, in either case when it is a letter.
      case literal(UInt8)
    }
    let bytes: Class
    var least = 1
    var most = 1
  }

  /// One list of pieces for each way to leave out optional parts.
  let forms: [[Piece]]

  /// Reads a pattern. Throws a `PatternProblem` with the offset of the byte that cannot be read.
  public init(_ source: [UInt8]) throws(PatternProblem) {
    var reader = PatternReader(source: source)
    forms = try reader.forms()
    for form in forms {
      let count = form.reduce(0) { $0 + $1.least }
      guard count >= 3, form.contains(where: { $0.isTelling }) else {
        throw PatternProblem(offset: 0, length: source.count, expected: .narrower)
      }
    }
  }

  /// The byte after the longest match that starts at a byte; nil without one. A letter or digit may not go on.
  func end(from start: Int, in bytes: [UInt8]) -> Int? {
    var longest: Int?
    for form in forms {
      if let end = Self.end(of: form[...], from: start, in: bytes), end > longest ?? 0 { longest = end }
    }
    return longest
  }

  private static func end(of pieces: ArraySlice<Piece>, from start: Int, in bytes: [UInt8]) -> Int? {
    guard let piece = pieces.first else {
      return start < bytes.count && isWord(bytes[start]) ? nil : start
    }
    var count = 0
    while count < piece.most, start + count < bytes.count, piece.holds(bytes[start + count]) { count += 1 }
    while count >= piece.least {
      if let end = end(of: pieces.dropFirst(), from: start + count, in: bytes) { return end }
      count -= 1
    }
    return nil
  }

  static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }
}

extension TokenPattern.Piece {
  func holds(_ byte: UInt8) -> Bool {
    switch bytes {
    case .letter: (byte | 0x20) &- 0x61 < 26
    case .digit: byte &- 0x30 < 10
    case .either: (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    case .literal(let wanted): byte == wanted || (wanted | 0x20) &- 0x61 < 26 && byte | 0x20 == wanted | 0x20
    }
  }

  /// Whether it tells codes from words: a digit, or a letter or digit that stands for itself.
  var isTelling: Bool {
    switch bytes {
    case .digit: least > 0
    case .literal(let byte): TokenPattern.isWord(byte)
    default: false
    }
  }
}

/// Why a pattern cannot be read: which bytes of it, and what was expected there.
public struct PatternProblem: Error, Hashable, Sendable {
  public let offset: Int
  public let length: Int
  public let expected: Expected

  /// What should have been there.
  public enum Expected: Hashable, Sendable {
    /// `L`, `D`, `A`, a bracket, a quote or one of the marks that stand for themselves.
    case piece
    /// A count or two, from 1 to 64, the smaller first.
    case count
    /// The `]`, `}` or `"` that closes what was opened here.
    case closing
    /// No more than four optional parts, and none inside another.
    case fewerOptions
    /// Three characters or more, one of them a digit or in quotes.
    case narrower
  }
}
