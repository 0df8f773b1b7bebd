/// A keyed seal under a checkpoint. It stops forgery by people without the key; it proves nothing to others.
public struct CheckpointSeal: Sendable {
  private let key: [UInt8]

  /// Takes a key of thirty-two bytes, which must not lie in the ledger's folder; nil for any other length.
  public init?(key: some Collection<UInt8>) {
    guard key.count == 32 else { return nil }
    self.key = Array(key)
  }

  /// The checkpoint with its seal.
  public func sealed(_ checkpoint: Checkpoint) -> String {
    let origin = Checkpoint.origin(of: checkpoint.ledger)
    let signature = Base64.text(of: keyID(for: origin) + HMAC.digest(of: checkpoint.text.utf8, key: key).bytes)
    return checkpoint.text + "\n\u{2014} \(origin) \(signature)\n"
  }

  /// Whether one of the seals under the checkpoint was made with this key. All are compared, in constant time.
  public func verifies(_ note: CheckpointNote) -> Bool {
    let wanted = sealed(note.checkpoint).utf8.dropFirst(note.checkpoint.text.utf8.count + 1).dropLast()
    let digest = SHA256.digest(of: wanted)
    var isFound = false
    for seal in note.seals where SHA256.digest(of: seal.utf8).equalsInConstantTime(digest) { isFound = true }
    return isFound
  }

  private func keyID(for origin: String) -> [UInt8] {
    var message = Array(origin.utf8)
    message += [0x0A, 0xFF]
    message += Array("caseveil.hmac-sha256.v1".utf8)
    message += SHA256.digest(of: key).bytes
    return Array(SHA256.digest(of: message).bytes.prefix(4))
  }
}
