import CaseFindings

/// A text after its plan was carried out.
public struct RedactedText: Sendable {
  /// UTF-8. Bytes outside the edits are those of the document.
  public let bytes: [UInt8]
  public let offsets: OffsetMap

  /// The redacted text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Carries out edits, which must be sorted and must not overlap. O(bytes).
  init(_ document: Document, edits: [Edit]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(document.bytes.count)
    var changes: [OffsetMap.Change] = []
    changes.reserveCapacity(edits.count)
    var done = 0
    for edit in edits {
      precondition(edit.span.lower >= done, "edits are sorted and do not overlap")
      bytes += document.bytes[done..<edit.span.lower]
      let start = bytes.count
      bytes += edit.text.utf8
      changes.append(OffsetMap.Change(old: edit.span, new: TextSpan(start, bytes.count)))
      done = edit.span.upper
    }
    bytes += document.bytes[done...]
    self.bytes = bytes
    offsets = OffsetMap(changes: changes)
  }
}
