import CaseLexicons

/// How a word is written.
public enum WordShape: UInt8, Sendable {
  /// `fever`
  case lower
  /// `Fever`, `McDonald`, `O'Brien`
  case capitalised
  /// `FEVER`, two letters or more
  case upper
  /// A single capital letter.
  case initial
  /// `eGFR`, `iPhone`
  case camel
  /// `2026`
  case digits
  /// `T2DM`, `47yo`
  case mixed
  /// The `'s` of a possessive.
  case possessive
  /// One mark of punctuation or one symbol.
  case mark
  /// What lies outside the text.
  case boundary
}

/// The white space before a token.
public enum Gap: UInt8, Comparable, Sendable {
  case none, space, wide, line, paragraph
  public static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
}

/// What reading a token's surroundings has shown.
public struct TokenFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// First word of a sentence, a line after a full stop, or a quotation.
  public static let startsSentence = TokenFlags(rawValue: 1 << 0)
  public static let startsLine = TokenFlags(rawValue: 1 << 1)
  /// Every word of its line is in capitals, so its own capitals say nothing.
  public static let onCapitalLine = TokenFlags(rawValue: 1 << 2)
  /// Holds a letter above ASCII.
  public static let accented = TokenFlags(rawValue: 1 << 3)
  /// `I'm`, `don't`
  public static let contraction = TokenFlags(rawValue: 1 << 4)
  /// Medicine: weak evidence may not touch it.
  public static let protected = TokenFlags(rawValue: 1 << 5)
  /// Holds invisible characters, letters of two scripts or letters drawn as pictures: written not to be read.
  public static let disguised = TokenFlags(rawValue: 1 << 6)
  /// Is a word of a script other than Latin.
  public static let foreignScript = TokenFlags(rawValue: 1 << 7)
  /// A number that is a dose, a duration, a score or a measurement.
  public static let measured = TokenFlags(rawValue: 1 << 8)
  /// Is the second word of some phrase of the tables.
  public static let continuesPhrase = TokenFlags(rawValue: 1 << 9)
  /// Starts a phrase of the tables that stands here.
  public static let startsKnownPhrase = TokenFlags(rawValue: 1 << 10)
  /// The tables were asked for the word.
  public static let looked = TokenFlags(rawValue: 1 << 11)
  /// Holds characters that stand for plain letters or for nothing: full-width, ligatures, combining, invisible.
  public static let altered = TokenFlags(rawValue: 1 << 12)
}

/// One word, number or mark of a text.
public struct Token: Sendable {
  /// First byte, as a UTF-8 offset.
  public var start: UInt32
  /// Bytes.
  public var length: UInt32
  /// The folded word's hash.
  public var hash: WordHash
  /// What the tables say of the word.
  public var marks: WordMarks
  public var weights: WordWeights
  public var shape: WordShape
  /// The white space before.
  public var gap: Gap
  public var flags: TokenFlags

  public var lower: Int { Int(start) }
  public var upper: Int { Int(start + length) }

  /// Whether the word starts with a capital letter.
  public var isCapital: Bool { shape == .capitalised || shape == .upper || shape == .initial }
  /// Whether it is a word of letters.
  public var isWord: Bool { shape.rawValue <= WordShape.camel.rawValue }
  public var hasDigit: Bool { shape == .digits || shape == .mixed }
  public var isProtected: Bool { flags.contains(.protected) }

  /// Whether the word ends in these small letters, whatever their case there, with at least so many bytes before them.
  public func ends(with ending: StaticString, in bytes: [UInt8], after least: Int = 1) -> Bool {
    Int(length) >= ending.utf8CodeUnitCount + least && Self.hold(ending, bytes, from: upper - ending.utf8CodeUnitCount)
  }

  /// Whether the word starts with these small letters, whatever their case there.
  func starts(with start: StaticString, in bytes: [UInt8]) -> Bool {
    Int(length) >= start.utf8CodeUnitCount && Self.hold(start, bytes, from: lower)
  }

  private static func hold(_ letters: StaticString, _ bytes: [UInt8], from place: Int) -> Bool {
    for k in 0..<letters.utf8CodeUnitCount where bytes[place + k] | 0x20 != letters.utf8Start[k] { return false }
    return true
  }

  /// Stands before the first and after the last token.
  public static let boundary = Token(
    start: 0, length: 0, hash: WordHash(value: 0), marks: [], weights: WordWeights(rawValue: 0),
    shape: .boundary, gap: .paragraph, flags: [])
}
