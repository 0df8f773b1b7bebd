import CaseLexicons

/// The longer words of found names, so that one of them with a wrong letter is known again.
struct Spellings {
  private var words: [(hash: WordHash, span: TextSpan)] = []

  /// Words of six bytes or more of sure names.
  init(_ findings: [Finding], in text: borrowing TokenizedDocument) {
    var seen: Set<WordHash> = []
    for finding in findings where finding.kind.identifierClass == .name && finding.confidence >= .high {
      for i in finding.tokens where text[i].isCapital && text[i].length >= 6 && text[i].marks.isDisjoint(with: .title) {
        if words.count < 64, seen.insert(text[i].hash).inserted { words.append((text[i].hash, text.span(i, i))) }
      }
    }
  }

  /// Whether a sure name holds just this word.
  func holds(_ word: WordHash) -> Bool { words.contains { $0.hash == word } }

  /// The known word that a token writes with one letter wrong, missing or too many, or two letters turned round.
  func right(for i: Int, in text: borrowing TokenizedDocument) -> WordHash? {
    if words.isEmpty { return nil }
    let span = text.span(i, i)
    for word in words where word.hash != text[i].hash {
      if Self.isNear(span, word.span, text.document.bytes) { return word.hash }
    }
    return nil
  }

  private static func isNear(_ a: TextSpan, _ b: TextSpan, _ bytes: [UInt8]) -> Bool {
    let lengths = (a.upper - a.lower, b.upper - b.lower)
    guard abs(lengths.0 - lengths.1) <= 1, bytes[a.lower] | 0x20 == bytes[b.lower] | 0x20 else { return false }
    var start = 0
    while start < min(lengths.0, lengths.1), same(bytes[a.lower + start], bytes[b.lower + start]) { start += 1 }
    var end = 0
    while end < min(lengths.0, lengths.1) - start, same(bytes[a.upper - 1 - end], bytes[b.upper - 1 - end]) { end += 1 }
    let left = (lengths.0 - start - end, lengths.1 - start - end)
    if left.0 <= 1, left.1 <= 1 { return true }
    return left == (2, 2) && same(bytes[a.lower + start], bytes[b.lower + start + 1])
      && same(bytes[a.lower + start + 1], bytes[b.lower + start])
  }

  private static func same(_ a: UInt8, _ b: UInt8) -> Bool { a == b || a < 0x80 && b < 0x80 && a | 0x20 == b | 0x20 }
}
