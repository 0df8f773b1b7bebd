/// Thirty-two bytes from SHA-256: of a record, a root, a commitment or a text.
public struct Digest: Hashable, Sendable {
  /// The bytes as four big-endian words.
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// What stands in `prev` of the first record.
  public static let zero = Digest(first: 0, second: 0, third: 0, fourth: 0)

  private init(first: UInt64, second: UInt64, third: UInt64, fourth: UInt64) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  init(_ state: SHA256.State) {
    func pair(_ high: UInt32, _ low: UInt32) -> UInt64 { UInt64(high) << 32 | UInt64(low) }
    self.init(
      first: pair(state.a, state.b), second: pair(state.c, state.d), third: pair(state.e, state.f),
      fourth: pair(state.g, state.h))
  }

  /// Reads thirty-two bytes; nil for any other number of them.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (i, byte) in bytes.enumerated() { words[i / 8] = words[i / 8] << 8 | UInt64(byte) }
    self.init(first: words[0], second: words[1], third: words[2], fourth: words[3])
  }

  /// Reads sixty-four lower-case hexadecimal digits; nil for everything else.
  public init?(hex: some Collection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var words = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    var place = 0
    for digit in hex {
      guard let value = Hexadecimal.value(of: digit) else { return nil }
      switch place >> 4 {
      case 0: words.0 = words.0 << 4 | UInt64(value)
      case 1: words.1 = words.1 << 4 | UInt64(value)
      case 2: words.2 = words.2 << 4 | UInt64(value)
      default: words.3 = words.3 << 4 | UInt64(value)
      }
      place += 1
    }
    self.init(first: words.0, second: words.1, third: words.2, fourth: words.3)
  }

  /// Reads sixty-four lower-case hexadecimal digits; nil for everything else.
  public init?(hex: String) { self.init(hex: hex.utf8) }

  /// The thirty-two bytes.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for word in [first, second, third, fourth] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return bytes
  }

  /// Sixty-four lower-case hexadecimal digits.
  public var hex: String { Hexadecimal.text(of: bytes) }

  /// Whether both are the same; takes the same time wherever they differ, as a check of a secret must.
  public func equalsInConstantTime(_ other: Digest) -> Bool {
    (first ^ other.first) | (second ^ other.second) | (third ^ other.third) | (fourth ^ other.fourth) == 0
  }
}
