import CaseVeil

extension AskPage {
  private static let reach = 160

  /// The sentence in which a finding stands, as it now reads, the finding between marks.
  func sentence(around step: Plan.Step) -> String {
    let redacted = state.chosen.redacted
    let bytes = redacted.bytes
    let start = redacted.offsets.redactedOffset(step.finding.span.lower)
    let end = min(bytes.count, start + step.finding.span.upper - step.finding.span.lower)
    let first = Self.sentenceStart(before: start, in: bytes)
    let last = Self.sentenceEnd(after: end, in: bytes)
    let (open, close) = isPlain ? ("", "") : ("«", "»")
    let isCut = (first.isCut ? "… " : "", last.isCut ? " …" : "")
    let text =
      String(decoding: bytes[first.place..<start], as: UTF8.self) + open
      + String(decoding: bytes[start..<end], as: UTF8.self) + close
      + String(decoding: bytes[end..<last.place], as: UTF8.self)
    return isCut.0 + VisibleText.of(text).split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
      + isCut.1
  }

  /// Where the sentence before a place starts; cut at a space where it is long.
  private static func sentenceStart(before place: Int, in bytes: [UInt8]) -> (place: Int, isCut: Bool) {
    var i = place
    var space: Int?
    while i > 0 {
      if bytes[i - 1] == 0x0A { return (i, false) }
      if i >= 2, bytes[i - 1] == 0x20, SentenceEnd.isThere(i - 2, in: bytes) { return (i, false) }
      if bytes[i - 1] == 0x20 { space = i }
      if place - i > reach, let space { return (space, true) }
      i -= 1
    }
    return (0, false)
  }

  private static func sentenceEnd(after place: Int, in bytes: [UInt8]) -> (place: Int, isCut: Bool) {
    var i = place
    while i < bytes.count {
      if bytes[i] == 0x0A { return (i, false) }
      if bytes[i] == 0x20, i > place, SentenceEnd.isThere(i - 1, in: bytes) { return (i, false) }
      if bytes[i] == 0x20, i - place > reach { return (i, true) }
      i += 1
    }
    return (bytes.count, false)
  }
}
