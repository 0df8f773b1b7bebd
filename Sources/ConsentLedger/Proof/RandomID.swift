/// Where random bytes come from: the number wanted goes in, so many come out. Never the clock, a name or a number.
public typealias RandomBytes = (_ count: Int) -> [UInt8]

/// Sixteen random bytes that name a record, a consent thread or a ledger.
public struct RandomID: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// Takes sixteen bytes from the source.
  public init(from random: RandomBytes) {
    let bytes = random(16)
    precondition(bytes.count == 16, "the source gives as many bytes as it is asked for")
    self.init(bytes)
  }

  private init(_ bytes: [UInt8]) {
    high = bytes[..<8].reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes[8...].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Reads thirty-two lower-case hexadecimal digits; nil for everything else.
  public init?(hex: String) {
    guard hex.utf8.count == 32, let bytes = Hexadecimal.bytes(of: hex.utf8) else { return nil }
    self.init(bytes)
  }

  /// Thirty-two lower-case hexadecimal digits.
  public var hex: String {
    var bytes: [UInt8] = []
    for word in [high, low] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return Hexadecimal.text(of: bytes)
  }
}
