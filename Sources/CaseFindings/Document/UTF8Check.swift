/// Strict validation of UTF-8 after RFC 3629, section 4: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
  /// The first place that is not UTF-8 text, or nil. A NUL byte means that the file is not text. O(bytes).
  static func firstProblem(in bytes: [UInt8]) -> DecodingProblem? {
    bytes.withUnsafeBufferPointer { firstProblem(in: $0) }
  }

  private static func firstProblem(in bytes: UnsafeBufferPointer<UInt8>) -> DecodingProblem? {
    var i = 0
    let end = bytes.count
    while i < end {
      if i + 8 <= end, isPlain(UnsafeRawPointer(bytes.baseAddress! + i).loadUnaligned(as: UInt64.self)) {
        i += 8
        continue
      }
      let byte = bytes[i]
      if byte < 0x80 {
        if byte == 0 { return .binary(offset: i) }
        i += 1
        continue
      }
      let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard byte >= 0xC2, byte <= 0xF4, i + width <= end, isContinued(bytes, at: i, width: width) else {
        return .invalidUTF8(offset: i)
      }
      i += width
    }
    return nil
  }

  /// Whether eight bytes are all ASCII and none is NUL: adding 0x7F to a byte sets its high bit unless it is NUL.
  @inline(__always)
  private static func isPlain(_ eight: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    return eight & high == 0 && (eight &+ 0x7F7F_7F7F_7F7F_7F7F) & high == high
  }

  private static func isContinued(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, width: Int) -> Bool {
    let second = bytes[start + 1]
    let allowed: ClosedRange<UInt8> =
      switch bytes[start] {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard allowed.contains(second) else { return false }
    for i in (start + 2)..<max(start + 2, start + width) where bytes[i] & 0xC0 != 0x80 { return false }
    return true
  }
}
