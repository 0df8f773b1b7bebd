/// Strict validation of UTF-8 after RFC 3629, section 4: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
  /// The first place that is not UTF-8 text, or nil. A NUL byte means that the file is not text. O(bytes).
  static func firstProblem(in bytes: [UInt8]) -> DecodingProblem? {
    var i = 0
    let end = bytes.count
    while i < end {
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

  private static func isContinued(_ bytes: [UInt8], at start: Int, width: Int) -> Bool {
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
