import CaseLexicons

/// A stretch between quotation marks, the marks included.
struct Quotation {
  /// The mark that opens it.
  let open: Int
  /// The mark that closes it.
  let close: Int
  /// Words between them.
  let words: Int

  var inside: Range<Int> { (open + 1)..<close }
}

extension TokenizedDocument {
  /// The stretches between quotation marks, in order: curly, straight, single. None spans a paragraph.
  ///
  /// A single mark opens only after a space or a mark and before a word, and closes only after a word or a stop:
  /// the apostrophe of `patients' pain` does neither.
  func quotations() -> [Quotation] {
    var found: [Quotation] = []
    var i = 0
    while i < count {
      if self[i].shape == .mark, let kind = openingQuote(i), let quotation = quotation(from: i, kind) {
        found.append(quotation)
        i = quotation.close
      }
      i += 1
    }
    return found
  }

  private enum QuoteKind { case double, curly, single, angled, low }

  private func openingQuote(_ i: Int) -> QuoteKind? {
    guard self[i + 1].gap <= .space, i + 1 < count else { return nil }
    if byte(i) == 0x22 { return self[i + 1].gap == .none ? .double : nil }
    if isCurly(i, 0x9C) { return .curly }
    if isCurly(i, 0x9E) { return .low }
    if isAngle(i, 0xAB) { return .angled }
    let isSingle = self[i].hash.value == 0x27 && !isCurly(i, 0x99)
    let isAfterGap = self[i].gap > .none || self[i - 1].shape == .mark || self[i - 1].shape == .boundary
    return isSingle && isAfterGap && self[i + 1].gap == .none && self[i + 1].shape != .mark ? .single : nil
  }

  private func closes(_ i: Int, _ kind: QuoteKind) -> Bool {
    switch kind {
    case .double: return byte(i) == 0x22
    case .curly: return isCurly(i, 0x9D)
    case .low: return isCurly(i, 0x9C) || isCurly(i, 0x9D)
    case .angled: return isAngle(i, 0xBB)
    case .single:
      guard self[i].shape == .mark, self[i].hash.value == 0x27, self[i].gap == .none, !isCurly(i, 0x98) else {
        return false
      }
      return self[i + 1].gap > .none || !self[i + 1].isWord && !self[i + 1].hasDigit
    }
  }

  private func quotation(from open: Int, _ kind: QuoteKind) -> Quotation? {
    var words = 0
    var i = open + 1
    while i < count, i - open < 160, self[i].gap < .paragraph {
      if closes(i, kind), i > open + 1 { return Quotation(open: open, close: i, words: words) }
      if self[i].isWord { words += 1 }
      i += 1
    }
    return nil
  }

  /// Whether the token is the mark U+00xx with this last byte: `«`, `»`.
  private func isAngle(_ i: Int, _ last: UInt8) -> Bool {
    guard i >= 0, i < count, self[i].length == 2 else { return false }
    let start = self[i].lower
    return document.bytes[start] == 0xC2 && document.bytes[start + 1] == last
  }

  /// Whether the token is the mark U+20xx with this last byte.
  private func isCurly(_ i: Int, _ last: UInt8) -> Bool {
    guard i >= 0, i < count, self[i].length == 3 else { return false }
    let start = self[i].lower
    return document.bytes[start] == 0xE2 && document.bytes[start + 1] == 0x80 && document.bytes[start + 2] == last
  }
}
