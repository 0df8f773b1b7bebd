/// Base64 with padding (RFC 4648 section 4), as checkpoints write roots. Stray bits are refused.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text for some bytes.
  public static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= 8 * UInt32(3 - group.count)
      for i in 0..<4 {
        let sextet = Int(bits >> UInt32(18 - 6 * i) & 63)
        text.append(i <= group.count ? alphabet[sextet] : 0x3D)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that the text stands for; nil when this is not the one text for them.
  static func bytes(of text: String) -> [UInt8]? {
    let letters = Array(text.utf8)
    guard letters.count % 4 == 0 else { return nil }
    let padding = letters.reversed().prefix { $0 == 0x3D }.count
    guard padding <= 2 else { return nil }
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    for (i, letter) in letters.dropLast(padding).enumerated() {
      guard let value = alphabet.firstIndex(of: letter) else { return nil }
      bits = (bits << 6 | UInt32(value)) & 0xFFF
      switch i % 4 {
      case 1: bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
      case 2: bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
      case 3: bytes.append(UInt8(truncatingIfNeeded: bits))
      default: break
      }
    }
    return self.text(of: bytes).utf8.elementsEqual(letters) ? bytes : nil
  }
}
