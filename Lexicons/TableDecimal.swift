/// Numbers in tables.
public enum TableDecimal {
  /// A number with or without a point, without sign or exponent.
  public static func value(_ text: String) -> Double {
    var value = 0.0
    var scale = 0.0
    for byte in text.utf8 {
      if byte == 0x2E {
        scale = 1
      } else if byte &- 0x30 < 10 {
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      }
    }
    return scale > 1 ? value / scale : value
  }
}
