import CaseLexicons

/// Two or more tokens that the tables know as one term.
public struct Phrase: Sendable {
  /// First token and the one after the last.
  public let first: Int
  public let end: Int
  public let marks: WordMarks
  public let weights: WordWeights
}

extension Phrase {
  /// All phrases of the tables in a text, by first token.
  static func all(
    in tokens: [Token], of bytes: [UInt8], index: PackedIndex, recalling memory: inout LookupMemory
  ) -> [Phrase] {
    var phrases: [Phrase] = []
    for first in starts(in: tokens, of: bytes, index: index, recalling: &memory) {
      let possessive = append(
        to: &phrases, from: first, in: tokens, of: bytes, index: index, without: nil, recalling: &memory)
      guard let possessive else { continue }
      // `Huntington's disease` is `Huntington disease` too.
      _ = append(
        to: &phrases, from: first, in: tokens, of: bytes, index: index, without: possessive, recalling: &memory)
    }
    return phrases
  }

  /// The tokens from which the tables know two words of a phrase, in order.
  private static func starts(
    in tokens: [Token], of bytes: [UInt8], index: PackedIndex, recalling memory: inout LookupMemory
  ) -> [Int] {
    var pairs = WordPairs()
    for first in tokens.indices.dropLast() where tokens[first].marks.contains(.startsPhrase) {
      // A mark may stand between two words of a phrase.
      guard tokens[first + 1].shape == .mark || mayGoOn(with: tokens[first + 1]),
        let next = nextWord(from: first + 1, in: tokens, of: bytes), mayGoOn(with: tokens[next])
      else { continue }
      let isPossessive = tokens[first + 1].shape == .possessive
      pairs.add(first, tokens[first].hash.followed(by: tokens[next].hash), isTaken: isPossessive, recalling: memory)
    }
    pairs.look(up: index, recalling: &memory)
    return pairs.taken
  }

  /// Whether a word can be the second of some phrase.
  @inline(__always)
  private static func mayGoOn(with token: Token) -> Bool {
    token.flags.contains(.continuesPhrase) || token.shape == .possessive
  }

  /// Adds the phrases that start at a token, shorter ones first; with a possessive left out, those that go beyond it.
  /// Returns the first possessive that was met.
  private static func append(
    to phrases: inout [Phrase], from first: Int, in tokens: [Token], of bytes: [UInt8], index: PackedIndex,
    without leftOut: Int?, recalling memory: inout LookupMemory
  ) -> Int? {
    var chain = tokens[first].hash
    var possessive: Int?
    var i = first + 1
    while let next = nextWord(from: i, in: tokens, of: bytes) {
      i = next + 1
      if next == leftOut { continue }
      if tokens[next].shape == .possessive, possessive == nil { possessive = next }
      // Nearly all words that follow the first word of some phrase go on none: the tables need not be asked.
      if chain == tokens[first].hash, !tokens[next].flags.contains(.continuesPhrase) { break }
      chain = chain.followed(by: tokens[next].hash)
      let value = memory.value(for: chain, from: index)
      if value.marks.isEmpty { break }
      let marks = value.marks.subtracting(.startsPhrase)
      if !marks.isEmpty, next > leftOut ?? first {
        phrases.append(Phrase(first: first, end: next + 1, marks: marks, weights: value.weights))
      }
      if !value.marks.contains(.startsPhrase) { break }
    }
    return possessive
  }

  /// The next word of a phrase: hyphens, full stops of short forms and apostrophes between words do not count.
  private static func nextWord(from start: Int, in tokens: [Token], of bytes: [UInt8]) -> Int? {
    var i = start
    while i < tokens.count, i < start + 2, tokens[i].gap < .line {
      if tokens[i].shape != .mark { return i }
      switch bytes[tokens[i].lower] {
      case 0x2D, 0x27, 0xE2, 0x26, 0x2F: break
      case 0x2E where tokens[i - 1].length <= 3: break
      default: return nil
      }
      i += 1
    }
    guard i < tokens.count, i > start, tokens[i].gap < .line, tokens[i].shape != .mark else { return nil }
    return i
  }
}
