/// Letters brought to one form, so that `Siân`, `SIAN` and `sian` are one word.
///
/// Case goes; accents, apostrophes, soft hyphens and invisible characters are dropped; full-width
/// letters and the Greek and Cyrillic look-alikes of Latin letters become Latin. What is left of a
/// word is what every table and every detector compares.
public enum Folding {
  /// What one scalar becomes: nothing, one to three ASCII letters, or itself.
  public struct Folded: Sendable {
    public var first: UInt32
    public var second: UInt32
    public var third: UInt32 = 0
  }

  /// The folded form of a scalar above ASCII. `first` is 0 when the scalar is dropped.
  public static func folded(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0xC0...0x17F: return latin(scalar)
    case 0x1E00...0x1EFF: return vietnamese(scalar)
    case 0xFB00...0xFB06: return ligature(scalar)
    case 0x1A0, 0x1A1: return one(0x6F)
    case 0x1AF, 0x1B0: return one(0x75)
    case 0x1CD...0x1DC, 0x1E6...0x1ED, 0x1F4...0x1F9, 0x200...0x21B, 0x226...0x233: return caron(scalar)
    case 0x18F, 0x259: return one(0x65)
    case 0x3B1...0x3C9, 0x391...0x3A9, 0x430...0x458, 0x400...0x42F: return lookAlike(scalar)
    default:
      if isDropped(scalar) { return Folded(first: 0, second: 0) }
      guard let plain = LetterForms.plain(scalar) else { return one(scalar) }
      return one(plain &- 0x41 < 26 ? plain | 0x20 : plain)
    }
  }

  /// Whether a scalar has no form of its own inside a word: accents, soft hyphens, zero-width marks, apostrophes.
  public static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BC, 0x2BB: true
    default: isCombining(scalar) || isInvisible(scalar)
    }
  }

  /// Whether a scalar is an accent or another sign that is drawn over the letter before it.
  public static func isCombining(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: true
    default: false
    }
  }

  /// Whether a scalar shows nothing: soft hyphens, zero-width marks, signs of direction, fillers, tags.
  public static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x3164, 0xFEFF, 0xFFA0: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  private static func one(_ scalar: UInt32) -> Folded { Folded(first: scalar, second: 0) }

  /// U+00C0 to U+017F, in order; `*` marks the letters that become two.
  private static let latinBases: StaticString =
    """
    aaaaaa*ceeeeiiiidnooooo.ouuuuy**aaaaaa*ceeeeiiiidnooooo.ouuuuy*y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll\
    lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """

  private static func latin(_ scalar: UInt32) -> Folded {
    let base = latinBases.utf8Start[Int(scalar - 0xC0)]
    guard base == 0x2A || base == 0x2E else { return one(UInt32(base)) }
    switch scalar {
    case 0xC6, 0xE6: return Folded(first: 0x61, second: 0x65)
    case 0xDF: return Folded(first: 0x73, second: 0x73)
    case 0xDE, 0xFE: return Folded(first: 0x74, second: 0x68)
    case 0x132, 0x133: return Folded(first: 0x69, second: 0x6A)
    case 0x152, 0x153: return Folded(first: 0x6F, second: 0x65)
    default: return one(scalar)
    }
  }

  /// U+1E00 to U+1EFF by ranges: the letters of Vietnamese, Welsh (ẁ ẃ ẅ ỳ) and old Irish script.
  private static func vietnamese(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0x1E00...0x1E01, 0x1EA0...0x1EB7: one(0x61)
    case 0x1E02...0x1E07: one(0x62)
    case 0x1E08...0x1E09: one(0x63)
    case 0x1E0A...0x1E13: one(0x64)
    case 0x1E14...0x1E1D, 0x1EB8...0x1EC7: one(0x65)
    case 0x1E1E...0x1E1F: one(0x66)
    case 0x1E20...0x1E21: one(0x67)
    case 0x1E22...0x1E2B: one(0x68)
    case 0x1E2C...0x1E2F, 0x1EC8...0x1ECB: one(0x69)
    case 0x1E30...0x1E35: one(0x6B)
    case 0x1E36...0x1E3D: one(0x6C)
    case 0x1E3E...0x1E43: one(0x6D)
    case 0x1E44...0x1E4B: one(0x6E)
    case 0x1E4C...0x1E53, 0x1ECC...0x1EE3: one(0x6F)
    case 0x1E54...0x1E57: one(0x70)
    case 0x1E58...0x1E5F: one(0x72)
    case 0x1E60...0x1E69: one(0x73)
    case 0x1E6A...0x1E71: one(0x74)
    case 0x1E72...0x1E7B, 0x1EE4...0x1EF1: one(0x75)
    case 0x1E7C...0x1E7F: one(0x76)
    case 0x1E80...0x1E89: one(0x77)
    case 0x1E8A...0x1E8D: one(0x78)
    case 0x1E8E...0x1E8F, 0x1EF2...0x1EF9: one(0x79)
    case 0x1E90...0x1E95: one(0x7A)
    default: one(scalar)
    }
  }

  /// `ﬁ` and its like, as printed pages give them.
  private static func ligature(_ scalar: UInt32) -> Folded {
    let (f, i, l, s, t): (UInt32, UInt32, UInt32, UInt32, UInt32) = (0x66, 0x69, 0x6C, 0x73, 0x74)
    switch scalar {
    case 0xFB00: return Folded(first: f, second: f)
    case 0xFB01: return Folded(first: f, second: i)
    case 0xFB02: return Folded(first: f, second: l)
    case 0xFB03: return Folded(first: f, second: f, third: i)
    case 0xFB04: return Folded(first: f, second: f, third: l)
    default: return Folded(first: s, second: t)
    }
  }

  /// U+01CD to U+0233 by ranges: letters of Pinyin, Romanian and others.
  private static func caron(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0x1CD...0x1CE, 0x200...0x203, 0x226...0x227: one(0x61)
    case 0x204...0x207, 0x228...0x229: one(0x65)
    case 0x1E6...0x1E7, 0x1F4...0x1F5: one(0x67)
    case 0x1CF...0x1D0, 0x208...0x20B: one(0x69)
    case 0x1E8...0x1E9: one(0x6B)
    case 0x1F8...0x1F9: one(0x6E)
    case 0x1D1...0x1D2, 0x1EA...0x1ED, 0x20C...0x20F, 0x22A...0x231: one(0x6F)
    case 0x210...0x213: one(0x72)
    case 0x218...0x219: one(0x73)
    case 0x21A...0x21B: one(0x74)
    case 0x1D3...0x1DC, 0x214...0x217: one(0x75)
    case 0x232...0x233: one(0x79)
    default: one(scalar)
    }
  }

  /// Greek and Cyrillic letters that look like Latin ones; others stay themselves.
  private static func lookAlike(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0x391, 0x3B1, 0x410, 0x430: one(0x61)
    case 0x392, 0x412, 0x432: one(0x62)
    case 0x421, 0x441: one(0x63)
    case 0x395, 0x415, 0x435, 0x401, 0x451: one(0x65)
    case 0x397, 0x41D: one(0x68)
    case 0x399, 0x3B9, 0x406, 0x456: one(0x69)
    case 0x408, 0x458: one(0x6A)
    case 0x39A, 0x3BA, 0x41A, 0x43A: one(0x6B)
    case 0x39C, 0x41C: one(0x6D)
    case 0x39D: one(0x6E)
    case 0x39F, 0x3BF, 0x41E, 0x43E: one(0x6F)
    case 0x3A1, 0x3C1, 0x420, 0x440: one(0x70)
    case 0x405, 0x455: one(0x73)
    case 0x3A4, 0x422, 0x442: one(0x74)
    case 0x3A7, 0x425, 0x445: one(0x78)
    case 0x3A5, 0x423, 0x443: one(0x79)
    case 0x396: one(0x7A)
    default: one(scalar)
    }
  }
}
