import CaseLexicons

/// HTML tags and comments at a word: `Jo<b>hn</b>`, `<p>Ivy Moss</p>`.
enum Tags {
  /// The run of tags that starts at a byte and touches a word; nil when none does.
  ///
  /// Tags of style and comments say nothing; every other one ends a line.
  static func undoing(at start: Int, in bytes: [UInt8]) -> Undoing? {
    var end = start
    var endsLine = false
    while let tag = tag(at: end, in: bytes) {
      end = tag.end
      endsLine = endsLine || !tag.isStyle
    }
    guard end > start, start > 0 && isLetter(bytes[start - 1]) || end < bytes.count && isLetter(bytes[end]) else {
      return nil
    }
    return Undoing(TextSpan(start, end), endsLine ? [0x0A] : [], hides: false)
  }

  private static func tag(at start: Int, in bytes: [UInt8]) -> (end: Int, isStyle: Bool)? {
    guard start + 2 < bytes.count, bytes[start] == 0x3C else { return nil }
    var i = start + 1
    let isComment = bytes[i] == 0x21
    if bytes[i] == 0x2F { i += 1 }
    guard isComment || isLetter(bytes[i]), let close = bytes[i..<min(bytes.count, i + 200)].firstIndex(of: 0x3E) else {
      return nil
    }
    let name = bytes[i..<close].prefix { isLetter($0) }.map { $0 | 0x20 }
    return (close + 1, isComment || styles.contains { name.elementsEqual($0.utf8) })
  }

  private static let styles = ["b", "i", "u", "s", "a", "em", "strong", "span", "font", "mark", "small", "sub", "sup"]

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
