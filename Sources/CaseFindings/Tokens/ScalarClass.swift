import CaseLexicons

/// What a scalar is to the tokeniser.
enum ScalarClass: UInt8 {
  case mark, lower, upper, digit, space, line, apostrophe, invisible, otherScript

  /// The class of a scalar above ASCII.
  static func of(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x85, 0x2028, 0x2029: return .line
    case 0x2010...0x2017, 0x201A...0x2027: return .mark
    case 0x2018, 0x2019, 0x2BC, 0x2BB, 0xB4: return .apostrophe
    case 0xAD: return .invisible
    case 0xAA, 0xBA: return .lower
    case 0x80...0xBF, 0xD7, 0xF7: return .mark
    case 0xC0...0xDE: return .upper
    case 0xDF...0xFF: return .lower
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1 ? .upper : .lower
    case 0x100...0x177, 0x1DE...0x24F, 0x1E00...0x1EFF, 0x1A0...0x1A5: return scalar & 1 == 0 ? .upper : .lower
    case 0x178, 0x18F, 0x1AF: return .upper
    case 0x17F...0x1DD: return .lower
    case 0xFB00...0xFB06: return .lower
    default: return ofRare(scalar)
    }
  }

  /// The class of a scalar that is seldom met in English text.
  private static func ofRare(_ scalar: UInt32) -> ScalarClass {
    if Folding.isCombining(scalar) || Folding.isInvisible(scalar) { return .invisible }
    if let plain = LetterForms.plain(scalar) {
      return plain &- 0x30 < 10 ? .digit : plain &- 0x41 < 26 ? .upper : plain &- 0x61 < 26 ? .lower : .mark
    }
    switch scalar {
    case 0x30FB, 0x30A0: return .mark
    case 0x250...0x2BA, 0x2BD...0x2FF: return .otherScript
    case 0x370...0x1DFF, 0x1F00...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFAFF: return .otherScript
    // Pictures are marks: a face after a sentence is no word.
    case 0x1F000...0x1FAFF: return .mark
    case 0xFB07...0xFDFF, 0xFE70...0xFEFE, 0xFF65...0xFFDC: return .otherScript
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
