import CaseLexicons

/// Characters written as HTML entities or escapes: `&#74;ohn`, `Jos&eacute;`, `Jos\u00e9`, `%4Aohn`.
enum Entities {
  /// The character at an ampersand, a backslash or a per cent sign; nil when none is written there.
  static func undoing(at start: Int, in bytes: [UInt8]) -> Undoing? {
    switch bytes[start] {
    case 0x5C: escape(at: start, in: bytes)
    case 0x25: percent(at: start, in: bytes)
    default: entity(at: start, in: bytes)
    }
  }

  /// `%4A`, where it stands for a letter and touches one.
  private static func percent(at start: Int, in bytes: [UInt8]) -> Undoing? {
    guard start + 3 < bytes.count, start == 0 || !isDigit(bytes[start - 1]), (bytes[start + 3] | 0x20) &- 0x61 < 26,
      let scalar = number(bytes[(start + 1)..<(start + 3)], radix: 16), (scalar | 0x20) &- 0x61 < 26
    else { return nil }
    return undoing(scalar, TextSpan(start, start + 3))
  }

  private static func escape(at start: Int, in bytes: [UInt8]) -> Undoing? {
    guard start + 6 <= bytes.count, bytes[start + 1] == 0x75,
      let scalar = number(bytes[(start + 2)..<(start + 6)], radix: 16)
    else { return nil }
    return undoing(scalar, TextSpan(start, start + 6))
  }

  private static func entity(at start: Int, in bytes: [UInt8]) -> Undoing? {
    guard start + 2 < bytes.count else { return nil }
    if bytes[start + 1] == 0x23 { return numbered(at: start, in: bytes) }
    let name = bytes[(start + 1)...].prefix(8).prefix { ($0 | 0x20) &- 0x61 < 26 }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == 0x3B, let plain = named(name) else { return nil }
    return Undoing(TextSpan(start, name.endIndex + 1), plain, hides: false)
  }

  /// `&#74;` or `&#x4a;`; browsers take it without its semicolon.
  private static func numbered(at start: Int, in bytes: [UInt8]) -> Undoing? {
    let isHex = bytes[start + 2] | 0x20 == 0x78
    let digits = bytes[(start + (isHex ? 3 : 2))...].prefix(7).prefix {
      isDigit($0) || isHex && ($0 | 0x20) &- 0x61 < 6
    }
    guard let scalar = number(digits, radix: isHex ? 16 : 10) else { return nil }
    let isClosed = digits.endIndex < bytes.count && bytes[digits.endIndex] == 0x3B
    return undoing(scalar, TextSpan(start, digits.endIndex + (isClosed ? 1 : 0)))
  }

  /// Only who hides a letter writes a plain one by its number.
  private static func undoing(_ scalar: UInt32, _ span: TextSpan) -> Undoing? {
    guard scalar >= 0x20, let unicode = Unicode.Scalar(scalar) else { return nil }
    let isLetter = (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10
    return Undoing(span, Array(String(unicode).utf8), hides: isLetter)
  }

  private static func number(_ digits: ArraySlice<UInt8>, radix: UInt32) -> UInt32? {
    guard !digits.isEmpty, digits.count <= 7 else { return nil }
    var number: UInt32 = 0
    for byte in digits {
      let digit = isDigit(byte) ? UInt32(byte - 0x30) : (byte | 0x20) &- 0x61 < 6 ? UInt32(byte | 0x20) - 0x57 : 99
      if digit >= radix { return nil }
      number = number * radix + digit
    }
    return number
  }

  /// `eacute` is an e: the letter without its accent is enough to find a name by.
  private static func named(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    for (known, plain) in marks where name.elementsEqual(known.utf8) { return Array(plain.utf8) }
    guard let letter = name.first, (letter | 0x20) &- 0x61 < 26 else { return nil }
    let accent = name.dropFirst()
    return accents.contains { accent.elementsEqual($0.utf8) } ? [letter] : nil
  }

  private static let accents = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron"]
  private static let marks = [
    ("amp", "&"), ("nbsp", " "), ("apos", "'"), ("quot", "\""), ("rsquo", "'"), ("lsquo", "'"), ("ndash", "-"),
    ("hyphen", "-"), ("commat", "@"), ("period", "."), ("lt", "<"), ("gt", ">"), ("shy", ""), ("zwnj", ""), ("zwj", ""),
    ("szlig", "ss"), ("aelig", "ae"), ("oelig", "oe"), ("thorn", "th"), ("eth", "d"),
  ]

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
