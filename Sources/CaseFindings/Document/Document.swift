/// A text to be read: valid UTF-8, byte for byte as it came, byte-order mark and line ends included.
public struct Document: Sendable {
  /// The text as UTF-8.
  public let bytes: [UInt8]
  /// What the writer asked for inside the text; blank in `bytes`, and gone from a redacted text.
  public internal(set) var marks: [InlineMark] = []

  /// The largest document that is read, in bytes: 16 MB.
  public static let largest = 16 << 20

  /// A document from text that is already decoded. O(bytes).
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// A document from bytes that are known to be valid UTF-8, such as a part of another document.
  public init(valid bytes: [UInt8]) { self.bytes = bytes }

  /// Reads bytes strictly: nothing is repaired, guessed or dropped. O(bytes).
  ///
  /// Throws a `DecodingProblem` with the byte offset for what is not UTF-8 text or is over `largest` bytes.
  public init(decoding bytes: [UInt8]) throws(DecodingProblem) {
    if bytes.count > Self.largest { throw .tooLarge(bytes: bytes.count) }
    switch WideText.form(of: bytes) {
    case .utf16: throw .utf16
    case .utf32: throw .utf32
    case nil: break
    }
    if let problem = UTF8Check.firstProblem(in: bytes) { throw problem }
    self.bytes = bytes
  }

  /// The text of a span, which must lie inside the document on character boundaries.
  public subscript(span: TextSpan) -> String { String(decoding: bytes[span.lower..<span.upper], as: UTF8.self) }
}

/// Why bytes are not a document. Offsets count from 0 in bytes.
public enum DecodingProblem: Error, Hashable, Sendable {
  case invalidUTF8(offset: Int)
  case utf16
  case utf32
  case binary(offset: Int)
  case tooLarge(bytes: Int)
}
