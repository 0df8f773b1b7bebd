/// Text with its expected findings written inside it: `Seen by {{clinicianName|Dr Jones}}`.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked stretches in order.
  public let expected: [(kind: IdentifierKind, span: TextSpan)]

  /// Reads marked text; nil when a mark is not closed or names no kind. O(bytes).
  public init?(_ marked: String) {
    let source = Array(marked.utf8)
    var bytes: [UInt8] = []
    var expected: [(kind: IdentifierKind, span: TextSpan)] = []
    var i = 0
    while i < source.count {
      guard source[i] == 0x7B, i + 1 < source.count, source[i + 1] == 0x7B else {
        bytes.append(source[i])
        i += 1
        continue
      }
      guard let bar = source[i...].firstIndex(of: 0x7C),
        let close = source[bar...].firstIndex(of: 0x7D), close + 1 < source.count, source[close + 1] == 0x7D,
        let kind = IdentifierKind(named: String(decoding: source[(i + 2)..<bar], as: UTF8.self))
      else { return nil }
      let start = bytes.count
      bytes += source[(bar + 1)..<close]
      expected.append((kind, TextSpan(start, bytes.count)))
      i = close + 2
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.expected = expected
  }
}
