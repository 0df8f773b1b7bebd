@testable import ConsentLedger

/// Numbers that look random and are the same in every run (SplitMix64).
struct Seeded {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

/// A source of bytes that gives the same bytes in every run.
final class FixedBytes {
  private var numbers: Seeded

  init(_ seed: UInt64 = 1) { numbers = Seeded(seed) }

  func callAsFunction(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: numbers.next()) } }
}
