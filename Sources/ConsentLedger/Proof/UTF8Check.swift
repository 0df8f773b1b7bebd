/// Whether bytes are UTF-8, and where not.
enum UTF8Check {
  /// The offset of the first byte that begins no well-formed character (RFC 3629); nil when all do.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var place = 0
    while place < bytes.count {
      let lead = bytes[place]
      if lead < 0x80 {
        place += 1
        continue
      }
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      guard (0xC2...0xF4).contains(lead), place + length <= bytes.count else { return place }
      for i in 1..<length where bytes[place + i] & 0xC0 != 0x80 { return place }
      // Too long forms, surrogates and what lies beyond U+10FFFF show in the second byte.
      let second = bytes[place + 1]
      if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F { return place }
      if lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F { return place }
      place += length
    }
    return nil
  }
}
