/// Text as it may be shown on a terminal: what would steer it, or would not be seen, is written out.
///
/// Escape sequences could hide or forge findings; `‹U+202E›` shows that the line runs backwards.
enum VisibleText {
  /// `isStart`: whether a byte-order mark at the front is one, and not a sign in the middle of a text.
  static func of(_ text: String, isStart: Bool = true) -> String {
    if !text.unicodeScalars.contains(where: { isHidden($0) || $0.value == 0x0D }) { return text }
    var visible = ""
    let scalars = Array(text.unicodeScalars)
    for (i, scalar) in scalars.enumerated() where i > 0 || !isStart || scalar.value != 0xFEFF {
      // A lone carriage return would let what follows cover what stands before.
      let returns = scalar.value == 0x0D && (i + 1 == scalars.count || scalars[i + 1].value != 0x0A)
      if returns || isHidden(scalar) {
        let number = String(scalar.value, radix: 16, uppercase: true)
        visible += "‹U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number + "›"
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// A name of a file in one line: line ends and tabs are written out, too.
  static func name(_ name: String) -> String {
    var visible = ""
    for scalar in of(name).unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: visible += "‹U+000\(String(scalar.value, radix: 16, uppercase: true))›"
      case 0x2028, 0x2029: visible += "‹U+\(String(scalar.value, radix: 16))›"
      default: visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// Control characters but tab and line ends, signs of direction, characters without width.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200B...0x200C, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}
