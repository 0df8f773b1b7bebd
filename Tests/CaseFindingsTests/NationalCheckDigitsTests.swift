import Testing

@testable import CaseFindings

/// Numbers that offices publish as examples, or that were worked out by hand, and every single-digit error in them.
@Suite struct NationalCheckDigitsTests {
  /// A check, a number that passes it, and how many of its places the check protects.
  struct Vector: CustomTestStringConvertible, Sendable {
    let name: String
    let code: String
    var protected = 40
    let check: @Sendable ([UInt8]) -> Bool
    var testDescription: String { "\(name) \(code)" }
  }

  static let vectors: [Vector] = [
    Vector(name: "NHS", code: "9990000018") { CheckDigit.isNHSNumber(CheckDigit.digits(of: $0)) },
    Vector(name: "Luhn", code: "4111111111111111") { CheckDigit.isLuhn(CheckDigit.digits(of: $0)) },
    Vector(name: "Luhn", code: "8003608833357361") { CheckDigit.isLuhn(CheckDigit.digits(of: $0)) },
    Vector(name: "Luhn", code: "046454286") { CheckDigit.isLuhn(CheckDigit.digits(of: $0)) },
    Vector(name: "GS1", code: "05012345678900") { CheckDigit.isGS1(CheckDigit.digits(of: $0)) },
    Vector(name: "IBAN", code: "GB82WEST12345698765432") { CheckDigit.isIBAN($0) },
    Vector(name: "IBAN", code: "IE64IRCE92050112345678") { CheckDigit.isIBAN($0) },
    Vector(name: "PPSN", code: "1234567T") { CheckDigit.isPPSN($0) },
    Vector(name: "PPSN", code: "1234567FA") { CheckDigit.isPPSN($0) },
    Vector(name: "PPSN", code: "0000000W") { CheckDigit.isPPSN($0) },
    Vector(name: "Medicare", code: "2123456701", protected: 9) {
      CheckDigit.isAustralianMedicare(CheckDigit.digits(of: $0))
    },
    Vector(name: "TFN", code: "123456782") { CheckDigit.isTaxFileNumber(CheckDigit.digits(of: $0)) },
    Vector(name: "provider", code: "2426621B") { CheckDigit.isProviderNumber($0) },
    Vector(name: "NHI", code: "ZAC5361") { CheckDigit.isNHI($0) },
    Vector(name: "NHI", code: "ZZZ0016") { CheckDigit.isNHI($0) },
    Vector(name: "NHI", code: "ZBN77VL") { CheckDigit.isNHI($0) },
    Vector(name: "NPI", code: "1234567893") { CheckDigit.isNPI(CheckDigit.digits(of: $0)) },
    Vector(name: "PHN", code: "9698658215") { CheckDigit.isBritishColumbiaPHN(CheckDigit.digits(of: $0)) },
    Vector(name: "VIN", code: "1M8GDM9AXKP042788") { CheckDigit.isVIN($0) },
    Vector(name: "VIN", code: "11111111111111111") { CheckDigit.isVIN($0) },
  ]

  @Test(arguments: vectors) func acceptsWhatIsPublished(_ vector: Vector) {
    #expect(vector.check(Array(vector.code.utf8)))
  }

  @Test(arguments: vectors) func noticesEverySingleDigitError(_ vector: Vector) {
    let right = Array(vector.code.utf8)
    for place in right.indices where right[place] < 0x3A && place < vector.protected {
      for digit in UInt8(0x30)...0x39 where digit != right[place] {
        var wrong = right
        wrong[place] = digit
        #expect(!vector.check(wrong), "\(String(decoding: wrong, as: UTF8.self))")
      }
    }
  }

  @Test(arguments: vectors) func refusesOtherLengths(_ vector: Vector) {
    let right = Array(vector.code.utf8)
    if vector.name != "Luhn", vector.name != "GS1", vector.name != "IBAN" { #expect(!vector.check(right.dropLast())) }
    #expect(!vector.check([]))
  }

  /// Doubling hides a change by five, so this one check does not notice every error.
  @Test func knowsTheDrugEnforcementCheck() {
    #expect(CheckDigit.isDEA(Array("AB1234563".utf8)))
    for last in "012456789" { #expect(!CheckDigit.isDEA(Array("AB123456\(last)".utf8))) }
    #expect(CheckDigit.isDEA(Array("AB1734563".utf8)))
  }

  @Test func refusesLettersThatAreNotIssued() {
    #expect(!CheckDigit.isNHI(Array("IAC5361".utf8)))
    #expect(!CheckDigit.isVIN(Array("1M8GDM9AXKP04278O".utf8)))
    #expect(!CheckDigit.isPPSN(Array("12345678".utf8)))
    #expect(!CheckDigit.isAustralianMedicare([1, 1, 2, 3, 4, 5, 6, 7, 9, 1]))
  }
}
