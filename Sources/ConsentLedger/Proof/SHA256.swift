/// SHA-256 (FIPS 180-4), taken in piece by piece.
public struct SHA256: Sendable {
  /// The eight working words, at first those of FIPS 180-4 section 5.3.3.
  struct State: Sendable {
    var a: UInt32 = 0x6a09_e667
    var b: UInt32 = 0xbb67_ae85
    var c: UInt32 = 0x3c6e_f372
    var d: UInt32 = 0xa54f_f53a
    var e: UInt32 = 0x510e_527f
    var f: UInt32 = 0x9b05_688c
    var g: UInt32 = 0x1f83_d9ab
    var h: UInt32 = 0x5be0_cd19
  }

  private var state = State()
  /// Bytes that do not fill a block yet: fewer than 64.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  public init() {}

  /// The digest of these bytes; for callers in other modules, which Embedded Swift gives no generic code.
  public static func digest(of bytes: [UInt8]) -> Digest { digest(of: bytes[...]) }

  /// The digest of these bytes.
  public static func digest(of bytes: some Collection<UInt8>) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.digest()
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: some Collection<UInt8>) {
    let taken: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
    if taken == nil { Array(bytes).withUnsafeBytes { update($0) } }
  }

  private mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length &+= UInt64(bytes.count)
    var place = 0
    if !rest.isEmpty {
      place = min(64 - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<place])
      if rest.count < 64 { return }
      rest.withUnsafeBytes { state.compress($0, from: 0) }
      rest.removeAll(keepingCapacity: true)
    }
    while place + 64 <= bytes.count {
      state.compress(bytes, from: place)
      place += 64
    }
    rest.append(contentsOf: bytes[place...])
  }

  /// The digest of all bytes so far.
  public func digest() -> Digest {
    var state = state
    var last = rest
    last.append(0x80)
    while last.count % 64 != 56 { last.append(0) }
    let bits = length &* 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) { last.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    last.withUnsafeBytes { block in
      for start in stride(from: 0, to: block.count, by: 64) { state.compress(block, from: start) }
    }
    return Digest(state)
  }
}
