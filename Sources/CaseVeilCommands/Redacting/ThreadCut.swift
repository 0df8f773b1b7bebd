import CaseFindings

/// A text in parts that a channel takes: cut between sentences, else between words, never inside what must stay whole.
struct ThreadCut {
  private let bytes: [UInt8]
  private let whole: [TextSpan]
  private let count: ChannelCount

  /// - Parameter whole: Stretches that are not cut: findings and the words in place of findings.
  init(_ bytes: [UInt8], keeping whole: [TextSpan], counting count: ChannelCount) {
    self.bytes = bytes
    self.whole = whole.sorted()
    self.count = count
  }

  /// A part, and where it stands in the text.
  struct Part {
    let span: TextSpan
    /// With its number behind it: `… (1/3)`.
    let text: String
  }

  /// The parts; a text that fits is one without a number. Nil when something that must stay whole is too long.
  func parts(atMost limit: Int) -> [Part]? {
    let all = TextSpan(0, bytes.count)
    if let trimmed = trimmed(all), length(trimmed) <= limit { return [Part(span: trimmed, text: text(trimmed))] }
    // Numbers with more digits leave less room: the count is tried until it is the one that comes out.
    var expected = 2
    while expected <= 9_999 {
      guard let spans = spans(atMost: limit, of: expected) else { return nil }
      if spans.count <= expected {
        return spans.enumerated().map { i, span in
          Part(span: span, text: text(span) + Self.number(i + 1, of: spans.count))
        }
      }
      expected = spans.count
    }
    return nil
  }

  private static func number(_ i: Int, of count: Int) -> String { " (\(i)/\(count))" }

  private func spans(atMost limit: Int, of expected: Int) -> [TextSpan]? {
    var spans: [TextSpan] = []
    var start = 0
    while let rest = trimmed(TextSpan(start, bytes.count)) {
      let room = limit - Self.number(expected, of: expected).count
      if length(rest) <= room {
        spans.append(rest)
        return spans
      }
      guard let end = end(from: rest.lower, room), let part = trimmed(TextSpan(rest.lower, end)) else { return nil }
      spans.append(part)
      start = end
      if spans.count > 9_999 { return nil }
    }
    return spans
  }

  /// The last place to cut at so that what stands before it fits: after a paragraph or a sentence, else a word.
  private func end(from start: Int, _ room: Int) -> Int? {
    var best: (sentence: Int?, word: Int?) = (nil, nil)
    var i = start + 1
    while i <= bytes.count {
      if i < bytes.count, !isSpace(bytes[i]) || isSpace(bytes[i - 1]) {
        i += 1
        continue
      }
      if whole.contains(where: { $0.lower < i && i < $0.upper }) {
        i += 1
        continue
      }
      if length(TextSpan(start, i)) > room { break }
      if i == bytes.count || bytes[i] == 0x0A || SentenceEnd.isThere(i - 1, in: bytes) { best.sentence = i }
      best.word = i
      i += 1
    }
    return best.sentence ?? best.word
  }

  private func length(_ span: TextSpan) -> Int { count.length(of: text(span)) }
  private func text(_ span: TextSpan) -> String { String(decoding: bytes[span.lower..<span.upper], as: UTF8.self) }
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// Without the spaces at its ends; nil when nothing else is there.
  private func trimmed(_ span: TextSpan) -> TextSpan? {
    var (lower, upper) = (span.lower, span.upper)
    if lower == 0, bytes.starts(with: FileForm.byteOrderMark) { lower = 3 }
    while lower < upper, isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower < upper ? TextSpan(lower, upper) : nil
  }
}
