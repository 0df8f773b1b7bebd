/// The check digits of single countries' numbers, each over the code without blanks and hyphens.
extension CheckDigit {
  /// Ireland's PPS number: weights 8 to 2 and 9 for a second letter, modulus 23, 0 is W.
  ///
  /// Source: Revenue, Tax and Duty Manual, Appendix on PPSN format.
  public static func isPPSN(_ code: [UInt8]) -> Bool {
    guard code.count == 8 || code.count == 9, isLetter(code[7]) else { return false }
    var sum = weighted(digits(of: Array(code[..<7])), by: [8, 7, 6, 5, 4, 3, 2])
    if code.count == 9, code[8] != 0x57 { sum += 9 * (Int(code[8]) - 0x40) }
    return sum % 23 == (code[7] == 0x57 ? 0 : Int(code[7]) - 0x40)
  }

  /// Australia's Medicare card number: weights 1, 3, 7, 9 twice, modulus 10, in the ninth place.
  ///
  /// Source: Australian Institute of Health and Welfare, METEOR 270101.
  public static func isAustralianMedicare(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 || digits.count == 11, (2...6).contains(digits[0]) else { return false }
    return weighted(digits, by: [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == Int(digits[8])
  }

  /// Australia's tax file number: nine digits, modulus 11.
  public static func isTaxFileNumber(_ digits: [UInt8]) -> Bool {
    digits.count == 9 && weighted(digits, by: [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0
  }

  /// An Australian provider number: six digits, a sign for the place of practice, a check letter.
  public static func isProviderNumber(_ code: [UInt8]) -> Bool {
    guard code.count == 8, !code[..<6].contains(where: isLetter) else { return false }
    let places = Array("0123456789ABCDEFGHJKLMNPQRTUVWXY".utf8)
    guard let place = places.firstIndex(of: code[6]) else { return false }
    let sum = weighted(digits(of: Array(code[..<6])), by: [3, 5, 8, 4, 2, 1]) + place * 6
    return Array("YXWTLKJHFBA".utf8)[sum % 11] == code[7]
  }

  /// New Zealand's NHI number: AAANNNC with modulus 11, or AAANNAX with modulus 23; I and O are not used.
  ///
  /// Source: Health New Zealand, HISO 10046, Appendix A.
  public static func isNHI(_ code: [UInt8]) -> Bool {
    guard code.count == 7 else { return false }
    var sum = 0
    for i in 0..<6 {
      guard let value = placeInAlphabet(code[i]) else { return false }
      sum += value * (7 - i)
    }
    guard isLetter(code[6]) else { return sum % 11 != 0 && (11 - sum % 11) % 10 == digit(code[6]) }
    return 23 - sum % 23 == placeInAlphabet(code[6])
  }

  /// A digit's value, or a letter's place in the alphabet without I and O.
  private static func placeInAlphabet(_ byte: UInt8) -> Int? {
    if !isLetter(byte) { return digit(byte) }
    if byte == 0x49 || byte == 0x4F { return nil }
    return Int(byte) - 0x40 - (byte > 0x49 ? 1 : 0) - (byte > 0x4F ? 1 : 0)
  }

  /// The provider identifier of the United States: Luhn, after 80840 is put before its ten digits.
  ///
  /// Source: 45 CFR 162.406.
  public static func isNPI(_ digits: [UInt8]) -> Bool { digits.count == 10 && isLuhn([8, 0, 8, 4, 0] + digits) }

  /// The DEA number: two letters, and seven digits of which the last ends the sum of the others, each second doubled.
  public static func isDEA(_ code: [UInt8]) -> Bool {
    let digits = digits(of: code)
    return digits.count == 7 && weighted(digits, by: [1, 2, 1, 2, 1, 2]) % 10 == Int(digits[6])
  }

  /// British Columbia's personal health number: a 9, then weights of powers of two modulus 11.
  public static func isBritishColumbiaPHN(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10, digits[0] == 9 else { return false }
    return 11 - weighted(Array(digits[1...]), by: [2, 4, 8, 5, 10, 9, 7, 3]) % 11 == Int(digits[9])
  }

  /// A vehicle identification number: letters have values, the ninth sign is the sum modulus 11, X for 10.
  ///
  /// Source: 49 CFR 565.15.
  public static func isVIN(_ code: [UInt8]) -> Bool {
    guard code.count == 17 else { return false }
    let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    let values = Array("12345678.12345.7.923456789".utf8)
    var sum = 0
    for (byte, weight) in zip(code, weights) {
      let value = isLetter(byte) ? values[Int(byte) - 0x41] : byte
      guard value != 0x2E else { return false }
      sum += digit(value) * weight
    }
    return code[8] == (sum % 11 == 10 ? 0x58 : UInt8(sum % 11) + 0x30)
  }
}
