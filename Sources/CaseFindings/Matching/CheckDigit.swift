/// Check digits of identifiers: digits are 0...9, codes with letters are ASCII capitals and digits.
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

  /// The check of article and service numbers: weights 3 and 1 from the right, modulus 10.
  ///
  /// Source: GS1 General Specifications, section 7.9.
  public static func isGS1(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (i, digit) in digits.reversed().enumerated() { sum += Int(digit) * (i & 1 == 1 ? 3 : 1) }
    return digits.count > 1 && sum % 10 == 0
  }

  /// The check of bank account numbers: the first four signs go to the end, letters count 10 to 35, modulus 97 is 1.
  ///
  /// Source: ISO 13616-1, section 6; ISO/IEC 7064 MOD 97-10.
  public static func isIBAN(_ code: [UInt8]) -> Bool {
    guard (15...34).contains(code.count), isLetter(code[0]), isLetter(code[1]), !isLetter(code[2]) else { return false }
    var rest = 0
    for byte in code[4...] + code[..<4] {
      rest = (isLetter(byte) ? rest * 100 + Int(byte) - 55 : rest * 10 + digit(byte)) % 97
    }
    return rest == 1
  }

  /// The sum of digits times weights, as far as there are weights.
  public static func weighted(_ digits: [UInt8], by weights: [Int]) -> Int {
    var sum = 0
    for (digit, weight) in zip(digits, weights) { sum += Int(digit) * weight }
    return sum
  }

  /// The digits of a code, letters left out.
  public static func digits(of code: [UInt8]) -> [UInt8] { code.filter { !isLetter($0) }.map { $0 &- 0x30 } }

  static func isLetter(_ byte: UInt8) -> Bool { byte > 0x40 }

  static func digit(_ byte: UInt8) -> Int { Int(byte &- 0x30) }

  /// Whether six digits in a row are year, month and day, where 50 may be added to the month for women.
  static func isBirthDate(_ digits: ArraySlice<UInt8>) -> Bool {
    let part = Array(digits)
    let month = (part[2] * 10 + part[3]) % 50
    let day = part[4] * 10 + part[5]
    return (1...12).contains(month) && part[2] < 7 && (1...31).contains(day)
  }
}
