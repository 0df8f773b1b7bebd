/// Keyed digests: HMAC-SHA-256 (RFC 2104).
public enum HMAC {
  /// The keyed digest of a message.
  public static func digest(of message: some Collection<UInt8>, key: some Collection<UInt8>) -> Digest {
    var block = key.count > 64 ? SHA256.digest(of: key).bytes : Array(key)
    block.append(contentsOf: [UInt8](repeating: 0, count: 64 - block.count))
    var inner = SHA256()
    inner.update(block.map { $0 ^ 0x36 })
    inner.update(message)
    var outer = SHA256()
    outer.update(block.map { $0 ^ 0x5C })
    outer.update(inner.digest().bytes)
    return outer.digest()
  }
}
