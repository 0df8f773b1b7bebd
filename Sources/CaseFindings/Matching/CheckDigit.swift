/// Check digits of identifiers, over digits 0...9.
public enum CheckDigit {
  /// The NHS number's: weights 10 to 2, modulus 11, where 11 counts as 0 and 10 is never issued.
  ///
  /// Source: NHS Data Model and Dictionary, NHS NUMBER.
  public static func isNHSNumber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 else { return false }
    var sum = 0
    for i in 0..<9 { sum += Int(digits[i]) * (10 - i) }
    let check = 11 - sum % 11
    return check != 10 && check % 11 == Int(digits[9])
  }

  /// The Luhn check of bank cards and some health numbers (ISO/IEC 7812-1, annex B).
  public static func isLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (i, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * (i & 1 + 1)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return digits.count > 1 && sum % 10 == 0
  }
}
