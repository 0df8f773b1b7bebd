import Testing

@testable import CaseFindings

/// Check digits against a few numbers worked out by hand and against a plain second reading of the rules.
@Suite struct CheckDigitTests {
  @Test(arguments: ["9990000018", "9990000026", "9990000034"]) func acceptsNHSNumbers(_ number: String) {
    #expect(CheckDigit.isNHSNumber(digits(number)) == naiveNHS(digits(number)))
  }

  @Test func knowsHandWorkedNumbers() {
    #expect(CheckDigit.isNHSNumber(digits("9990000018")))
    #expect(!CheckDigit.isNHSNumber(digits("9990000019")))
    #expect(!CheckDigit.isNHSNumber(digits("999000001")))
    #expect(CheckDigit.isLuhn(digits("4111111111111111")))
    #expect(!CheckDigit.isLuhn(digits("4111111111111112")))
  }

  @Test func agreesWithAPlainReadingOfTheRules() {
    var state: UInt64 = 1
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var rest = state >> 20
      let number = (0..<10).map { _ -> UInt8 in
        defer { rest /= 10 }
        return UInt8(rest % 10)
      }
      #expect(CheckDigit.isNHSNumber(number) == naiveNHS(number))
      #expect(CheckDigit.isLuhn(number) == naiveLuhn(number))
    }
  }

  @Test func changingOneDigitIsAlwaysNoticed() {
    let right = digits("9990000018")
    for place in 0..<10 {
      for digit in UInt8(0)...9 where digit != right[place] {
        var wrong = right
        wrong[place] = digit
        #expect(!CheckDigit.isNHSNumber(wrong))
      }
    }
  }

  private func digits(_ text: String) -> [UInt8] { text.utf8.map { $0 - 0x30 } }

  /// All ten digits weighted 10 to 1 add up to a multiple of eleven.
  private func naiveNHS(_ d: [UInt8]) -> Bool {
    d.count == 10 && zip(d, stride(from: 10, to: 0, by: -1)).map { Int($0) * $1 }.reduce(0, +) % 11 == 0
  }

  private func naiveLuhn(_ d: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in d.reversed().enumerated() {
      let value = place % 2 == 0 ? Int(digit) : Int(digit) * 2
      sum += value / 10 + value % 10
    }
    return sum % 10 == 0
  }
}
