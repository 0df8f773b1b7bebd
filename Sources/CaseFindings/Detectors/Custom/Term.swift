import CaseLexicons

/// One word or more that a user has listed, to be found as whole words.
///
/// A term without capitals matches however the text writes it; one with capitals matches as it was typed, or in
/// capitals throughout. Between its words the text may have a line end.
public struct Term: Sendable {
  struct Part: Sendable {
    let hash: WordHash
    let bytes: [UInt8]
    let isMark: Bool
    /// Whether it touches the part before.
    let isGlued: Bool
  }

  let parts: [Part]
  let hasCapital: Bool

  /// Nil when the text holds no word and no number.
  public init?(_ words: String) {
    let text = TokenizedDocument(Document(words))
    guard text.tokens.contains(where: { $0.shape != .mark }) else { return nil }
    parts = text.tokens.map { token in
      Part(
        hash: token.hash, bytes: Array(text.document.bytes[token.lower..<token.upper]),
        isMark: token.shape == .mark, isGlued: token.gap == .none)
    }
    hasCapital =
      parts.contains { part in part.bytes.contains { $0 &- 0x41 < 26 } }
      || text.tokens.contains { $0.isCapital }
  }

  /// The tokens that the term takes when it starts at a token; nil when it does not stand there.
  func match(at first: Int, in text: TokenizedDocument) -> Range<Int>? {
    for (i, part) in parts.enumerated() {
      let token = text[first + i]
      guard token.hash == part.hash, (token.shape == .mark) == part.isMark else { return nil }
      if i > 0, token.gap >= .paragraph || (part.isGlued ? token.gap > .space : token.gap == .none) { return nil }
      if hasCapital || part.isMark, token.shape != .possessive, !isAsTyped(part, token, in: text) { return nil }
    }
    return first..<first + parts.count
  }

  private func isAsTyped(_ part: Part, _ token: Token, in text: TokenizedDocument) -> Bool {
    let bytes = text.document.bytes[token.lower..<token.upper]
    return bytes.elementsEqual(part.bytes) || !part.isMark && !bytes.contains { $0 &- 0x61 < 26 }
  }
}

/// Finds many terms in one pass.
public struct TermMatcher: Sendable {
  private let terms: [Term]
  private var byFirstWord: [WordHash: [Int]] = [:]
  /// One bit for each remainder of a first word's hash by 64: tells most other words apart without a look into the table.
  private var filter: UInt64 = 0

  public init(_ terms: [Term]) {
    self.terms = terms
    for (i, term) in terms.enumerated() {
      byFirstWord[term.parts[0].hash, default: []].append(i)
      filter |= 1 << (term.parts[0].hash.value & 63)
    }
  }

  /// Whether some term takes all of these tokens, and perhaps up to three before them.
  public func covers(_ tokens: Range<Int>, in text: TokenizedDocument) -> Bool {
    for first in max(0, tokens.lowerBound - 3)...tokens.lowerBound {
      guard filter >> (text[first].hash.value & 63) & 1 == 1, let terms = byFirstWord[text[first].hash] else {
        continue
      }
      for term in terms {
        if let match = self.terms[term].match(at: first, in: text), tokens.upperBound <= match.upperBound {
          return true
        }
      }
    }
    return false
  }

  /// Calls with the number of each term and its tokens: all terms at all places, by place. O(tokens).
  public func forEachMatch(in text: TokenizedDocument, _ body: (_ term: Int, _ tokens: Range<Int>) -> Void) {
    if terms.isEmpty { return }
    for i in text.tokens.indices where filter >> (text[i].hash.value & 63) & 1 == 1 {
      for term in byFirstWord[text[i].hash] ?? [] {
        if let tokens = terms[term].match(at: i, in: text) { body(term, tokens) }
      }
    }
  }
}
