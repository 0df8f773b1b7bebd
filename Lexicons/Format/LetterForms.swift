/// Letters and digits that are drawn in another form but are the same: full-width, bold, circled, of other digits.
public enum LetterForms {
  /// The ASCII character that a scalar stands for, its case kept; nil for every other scalar.
  public static func plain(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x1D400...0x1D6A3: alphabet((scalar - 0x1D400) % 52)
    case 0x1D7CE...0x1D7FF: 0x30 + (scalar - 0x1D7CE) % 10
    case 0x2102...0x2139: letterlike(scalar)
    case 0x2460...0x2468: scalar - 0x2460 + 0x31
    case 0x24EA: 0x30
    case 0x24B6...0x24E9: alphabet(scalar - 0x24B6)
    case 0x1F130...0x1F149: scalar - 0x1F130 + 0x41
    case 0x1F150...0x1F169: scalar - 0x1F150 + 0x41
    case 0x1F170...0x1F189: scalar - 0x1F170 + 0x41
    case 0x660...0x669: scalar - 0x660 + 0x30
    case 0x6F0...0x6F9: scalar - 0x6F0 + 0x30
    case 0x966...0x96F: scalar - 0x966 + 0x30
    default: nil
    }
  }

  /// Whether a form is common in honest text: the full-width letters of East Asian keyboards.
  public static func isFullWidth(_ scalar: UInt32) -> Bool { (0xFF01...0xFF5E).contains(scalar) }

  /// The letter of an alphabet of 26 capitals and 26 small letters.
  private static func alphabet(_ place: UInt32) -> UInt32 { place < 26 ? 0x41 + place : 0x61 + place - 26 }

  /// The letters that the mathematical alphabets leave out because they stood elsewhere before.
  private static func letterlike(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x2102, 0x212D: 0x43
    case 0x210A: 0x67
    case 0x210B...0x210D: 0x48
    case 0x210E, 0x210F: 0x68
    case 0x2110, 0x2111: 0x49
    case 0x2112: 0x4C
    case 0x2113: 0x6C
    case 0x2115: 0x4E
    case 0x2119: 0x50
    case 0x211A: 0x51
    case 0x211B...0x211D: 0x52
    case 0x2124, 0x2128: 0x5A
    case 0x212C: 0x42
    case 0x212F: 0x65
    case 0x2130: 0x45
    case 0x2131: 0x46
    case 0x2133: 0x4D
    case 0x2134: 0x6F
    case 0x2139: 0x69
    default: nil
    }
  }
}
