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
  /// All phrases of the tables in a text, by first token, shorter ones first.
  static func all(in tokens: [Token], of bytes: [UInt8], index: PackedIndex) -> [Phrase] {
    var phrases: [Phrase] = []
    for first in tokens.indices where tokens[first].marks.contains(.startsPhrase) {
      var chain = tokens[first].hash
      var i = first + 1
      while let next = nextWord(from: i, in: tokens, of: bytes) {
        chain = chain.followed(by: tokens[next].hash)
        let value = index.value(for: chain)
        if value.marks.isEmpty { break }
        let marks = value.marks.subtracting(.startsPhrase)
        if !marks.isEmpty { phrases.append(Phrase(first: first, end: next + 1, marks: marks, weights: value.weights)) }
        if !value.marks.contains(.startsPhrase) { break }
        i = next + 1
      }
    }
    return phrases
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
