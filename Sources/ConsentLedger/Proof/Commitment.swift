/// A keyed digest that stands in a record for a personal value; without the salt it can be neither opened nor guessed.
public enum Commitment {
  private static let label = Array("caseveil.commit.v1\n".utf8)

  /// The commitment to a value of a field of a record. Record and field are inside, so that it cannot be moved.
  public static func digest(of value: String, field: String, record: RandomID, salt: Salt) -> Digest {
    let message = CanonicalJSON.array([.text(record.hex), .text(field), .text(value)])
    return HMAC.digest(of: label + message.bytes, key: salt.bytes)
  }
}

/// Thirty-two random bytes that keep one commitment from being guessed.
public struct Salt: Hashable, Sendable {
  private let digest: Digest

  /// Reads thirty-two bytes; nil for any other number.
  public init?(bytes: some Collection<UInt8>) {
    guard let digest = Digest(bytes: bytes) else { return nil }
    self.digest = digest
  }

  /// Takes thirty-two bytes from the source.
  public init(from random: RandomBytes) {
    guard let salt = Salt(bytes: random(32)) else {
      preconditionFailure("the source gives as many bytes as it is asked for")
    }
    self = salt
  }

  init?(hex: String) {
    guard let digest = Digest(hex: hex) else { return nil }
    self.digest = digest
  }

  public var bytes: [UInt8] { digest.bytes }
  var hex: String { digest.hex }
}
