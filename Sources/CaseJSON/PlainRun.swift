/// Finds where a JSON text stops being plain: at a quote, a backslash or a control character.
enum PlainRun {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// The first byte from a place on that is not plain; the count when there is none. Eight bytes at a time.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var i = start
    while i + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: i, as: UInt64.self))
      let special = controls(word) | zeros(word ^ 0x22 &* ones) | zeros(word ^ 0x5C &* ones)
      if special != 0 { return i + special.trailingZeroBitCount / 8 }
      i += 8
    }
    while i < bytes.count, bytes[i] >= 0x20, bytes[i] != 0x22, bytes[i] != 0x5C { i += 1 }
    return i
  }

  /// The highest bit of the first byte below 0x20, and perhaps of later ones.
  @inline(__always)
  private static func controls(_ word: UInt64) -> UInt64 { (word &- 0x20 &* ones) & ~word & high }

  /// The highest bit of the first byte that is 0, and perhaps of later ones.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & high }
}
