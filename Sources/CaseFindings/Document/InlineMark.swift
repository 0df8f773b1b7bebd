/// What a writer asks for inside a text: `<!-- caseveil: keep age, town -->`.
///
/// From the mark on findings of these kinds stay, but never what identifies a person alone: who wrote the text, and so
/// the mark, need not be who posts it. Words after the kinds are a note for readers.
public struct InlineMark: Hashable, Sendable {
  /// The mark itself.
  public let span: TextSpan
  /// What goes with the mark from a redacted text: its whole line where nothing else stands there.
  public let line: TextSpan
  /// The kinds that stay.
  public let kept: [IdentifierKind]
  /// The kinds that were named and yet do not stay, as they identify a person alone.
  public let refused: [IdentifierKind]
  /// Whether it says something that marks cannot say.
  public let isUnknown: Bool
}

extension Document {
  /// The same text with its marks read; every offset stays. O(bytes).
  public func readingMarks() -> Document {
    let marks = MarkReader(bytes: bytes).marks()
    if marks.isEmpty { return self }
    var blank = bytes
    for mark in marks { for i in mark.span.lower..<mark.span.upper { blank[i] = 0x20 } }
    var document = Document(valid: blank)
    document.marks = marks
    return document
  }
}

/// Looks for marks in a text.
private struct MarkReader {
  let bytes: [UInt8]

  private static let opening = Array("<!--".utf8)
  private static let name = Array("caseveil".utf8)
  private static let closing = Array("-->".utf8)

  func marks() -> [InlineMark] {
    var marks: [InlineMark] = []
    var i = 0
    while i + Self.opening.count < bytes.count {
      guard bytes[i] == 0x3C, starts(Self.opening, at: i), let mark = mark(at: i) else {
        i += 1
        continue
      }
      marks.append(mark)
      i = mark.span.upper
    }
    return marks
  }

  /// The mark that begins here; nil for other comments and for what does not end on its line.
  private func mark(at start: Int) -> InlineMark? {
    var i = skippingBlanks(start + Self.opening.count)
    guard starts(Self.name, at: i) else { return nil }
    i += Self.name.count
    // Without its colon it is a mark that somebody has mistyped, and so one that does nothing.
    let hasColon = i < bytes.count && bytes[i] == 0x3A
    guard hasColon || i < bytes.count && !Self.goesOn(bytes[i]) else { return nil }
    if hasColon { i += 1 }
    let words = i
    while i < bytes.count, bytes[i] != 0x0A, !starts(Self.closing, at: i) { i += 1 }
    guard i < bytes.count, bytes[i] != 0x0A else { return nil }
    let span = TextSpan(start, i + Self.closing.count)
    let (kinds, isUnknown) = hasColon ? kinds(in: words..<i) : ([], true)
    return InlineMark(
      span: span, line: wholeLine(around: span), kept: kinds.filter { !$0.isDirect },
      refused: kinds.filter { $0.isDirect }, isUnknown: isUnknown)
  }

  /// Whether a word goes on with a byte.
  private static func goesOn(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2E || byte >= 0x80
  }

  /// `keep`, then kinds between commas; a part that starts with no kind is the note.
  private func kinds(in range: Range<Int>) -> (kinds: [IdentifierKind], isUnknown: Bool) {
    var parts: [[String]] = [[]]
    for word in words(in: range) {
      if word == "," { parts.append([]) } else { parts[parts.count - 1].append(word) }
    }
    guard parts[0].first == "keep" else { return ([], true) }
    parts[0].removeFirst()
    var kinds: [IdentifierKind] = []
    for part in parts {
      guard let first = part.first, let kind = IdentifierKind(named: first) else { break }
      if !kinds.contains(kind) { kinds.append(kind) }
      if part.count > 1 { break }
    }
    return (kinds, kinds.isEmpty)
  }

  private func words(in range: Range<Int>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    for byte in bytes[range] {
      switch byte {
      case 0x20, 0x09, 0x0D: end()
      case 0x2C:
        end()
        words.append(",")
      default: word.append(byte)
      }
    }
    end()
    return words
  }

  /// The mark with its line end where it stands alone, and with the empty line after it where one stands before.
  private func wholeLine(around span: TextSpan) -> TextSpan {
    var start = span.lower
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    let end = skippingBlanks(span.upper)
    guard start == 0 || bytes[start - 1] == 0x0A, let next = lineEnd(at: end) else {
      // Inside a line one of the two blanks around it goes too.
      let follows = span.upper < bytes.count && bytes[span.upper] == 0x20
      return follows && (start < span.lower || start == 0) ? TextSpan(span.lower, span.upper + 1) : span
    }
    let isAfterEmpty = start == 0 || start >= 2 && (bytes[start - 2] == 0x0A || bytes[start - 2] == 0x0D)
    if isAfterEmpty, next < bytes.count, let after = lineEnd(at: skippingBlanks(next)) { return TextSpan(start, after) }
    return TextSpan(start, next)
  }

  /// Where the next line starts, if a line ends here.
  private func lineEnd(at i: Int) -> Int? {
    if i >= bytes.count { return bytes.count }
    if bytes[i] == 0x0A { return i + 1 }
    return bytes[i] == 0x0D && i + 1 < bytes.count && bytes[i + 1] == 0x0A ? i + 2 : nil
  }

  private func skippingBlanks(_ start: Int) -> Int {
    var i = start
    while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x09 { i += 1 }
    return i
  }

  private func starts(_ words: [UInt8], at i: Int) -> Bool {
    guard i + words.count <= bytes.count else { return false }
    for j in words.indices where bytes[i + j] != words[j] { return false }
    return true
  }
}
