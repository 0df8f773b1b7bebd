/// What a scalar is to the tokeniser.
enum ScalarClass: UInt8 {
  case mark, lower, upper, digit, space, line, apostrophe, invisible, otherScript

  /// The class of a scalar above ASCII.
  static func of(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x85, 0x2028, 0x2029: return .line
    case 0x2018, 0x2019, 0x2BC, 0x2BB, 0xB4: return .apostrophe
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F:
      return .invisible
    case 0xAA, 0xBA: return .lower
    case 0x80...0xBF, 0xD7, 0xF7: return .mark
    case 0xC0...0xDE: return .upper
    case 0xDF...0xFF: return .lower
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? .upper : .lower
    case 0x100...0x177, 0x1DE...0x24F, 0x1E00...0x1EFF, 0x1A0...0x1A5: return scalar & 1 == 0 ? .upper : .lower
    case 0x178, 0x18F, 0x1AF: return .upper
    case 0x17F...0x1DD, 0x250...0x2AF: return .lower
    case 0xFF10...0xFF19: return .digit
    case 0xFF21...0xFF3A: return .upper
    case 0xFF41...0xFF5A: return .lower
    case 0x370...0x1DFF, 0x1F00...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFAFF: return .otherScript
    case 0x10000...0x1EFFF, 0x20000...0x3FFFF: return .otherScript
    default: return .mark
    }
  }

  /// The classes of the ASCII scalars, to be read without a check for each byte.
  typealias Table = UnsafeBufferPointer<ScalarClass>

  /// The classes of the 128 ASCII scalars.
  static let ascii: [ScalarClass] = (0..<128).map { byte in
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x0A...0x0D: .line
    case 0x00...0x20, 0x7F: .space
    case 0x27, 0x60: .apostrophe
    default: .mark
    }
  }
}
