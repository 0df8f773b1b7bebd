/// The form of a number, RFC 8259 section 6: no plus sign, no leading zero, no bare point, no hexadecimal, no infinity.
enum JSONNumber {
  static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    if rest.first == 0x2D { rest.removeFirst() }
    let whole = digits(of: &rest)
    guard whole.count == 1 || whole.count > 1 && whole.first != 0x30 else { return false }
    if rest.first == 0x2E {
      rest.removeFirst()
      if digits(of: &rest).isEmpty { return false }
    }
    if rest.first == 0x65 || rest.first == 0x45 {
      rest.removeFirst()
      if rest.first == 0x2B || rest.first == 0x2D { rest.removeFirst() }
      if digits(of: &rest).isEmpty { return false }
    }
    return rest.isEmpty
  }

  private static func digits(of rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    return digits
  }
}
