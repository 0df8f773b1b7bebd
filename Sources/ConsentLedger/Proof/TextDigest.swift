/// What ties a record to a text without holding it (`caseveil.text.v1`): an exact and a loose digest.
public struct TextDigest: Hashable, Sendable {
  /// The name of the way texts are made alike before they are hashed.
  public static let normalisation = "caseveil.text.v1"

  /// Of the text after line ends, composition and trailing space are made alike.
  public let exact: Digest
  /// Of its letters, marks and numbers alone, A to Z lowered: the same for other quotes, dashes, emoji and spacing.
  public let loose: Digest

  public init(exact: Digest, loose: Digest) {
    self.exact = exact
    self.loose = loose
  }

  /// The digests of a text; nil when the bytes are not UTF-8.
  public init?(of bytes: some Collection<UInt8>) { self.init(of: Array(bytes)) }

  /// The digests of a text; nil when the bytes are not UTF-8. For callers in other modules, which Embedded Swift gives no
  /// generic code.
  public init?(of bytes: [UInt8]) {
    guard let text = NormalisedText(bytes) else { return nil }
    exact = SHA256.digest(of: text.bytes)
    loose = SHA256.digest(of: text.looseBytes)
  }

  /// How a digest is written as the value of a commitment: `sha256:` and sixty-four digits.
  public static func written(_ digest: Digest) -> String { "sha256:" + digest.hex }

  /// Reads a digest written so; nil for everything else.
  public static func digest(in text: String) -> Digest? {
    let bytes = Array(text.utf8)
    guard bytes.starts(with: Array("sha256:".utf8)) else { return nil }
    return Digest(hex: bytes.dropFirst(7))
  }

  /// How this text compares with another.
  public func match(_ other: TextDigest) -> TextMatch {
    if exact == other.exact { return .exact }
    return loose == other.loose ? .typography : .different
  }
}
