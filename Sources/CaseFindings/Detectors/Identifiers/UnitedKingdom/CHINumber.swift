extension Detector {
  /// Scotland's Community Health Index number.
  ///
  /// - Looks like: ten digits of which the first six are the date of birth, DDMMYY.
  /// - Confirmed by: the label CHI, or a possible date together with the check digit.
  /// - Confused with: NHS numbers, phone numbers.
  /// - Source: Public Health Scotland, National Data Catalogue, CHI Number.
  static let chiNumber = Detector(
    "chi-number", finds: .chiNumber,
    summary: "CHI number: date of birth and four digits, the last a modulus-11 check digit.", regions: [.scotland],
    examples: [
      "CHI {{chiNumber|3112990001}} on the label", "CHI number: {{chiNumber|311299 0002}}",
      "Known as {{chiNumber|0101990006}} there",
    ],
    counterexamples: ["Called 01632 960001", "The number 9912990001 is none", "Seen 31/12/1999 at 10:20"]
  ) { text, findings in
    for code in text.codes where code.isDigits(10, in: text) {
      let first = code.form.first
      let number = DigitGroups(at: first, in: text)
      guard number.digits.count == 10, number.groups == [10] || number.groups == [6, 4] else { continue }
      let passes = CheckDigit.isNHSNumber(number.digits) && CheckDigit.startsWithDate(number.digits)
      let isLabelled = code.cue?.kind == .chiNumber
      guard isLabelled || passes else { continue }
      var reasons: Reasons = isLabelled ? .label : .shape
      reasons.insert(passes ? .checkDigit : .failedCheckDigit)
      findings.add(.chiNumber, first, through: number.last, in: text, isLabelled ? .certain : .high, reasons)
    }
  }
}

extension CheckDigit {
  /// Whether the first four digits are a day and a month.
  static func startsWithDate(_ digits: [UInt8]) -> Bool {
    let day = Int(digits[0]) * 10 + Int(digits[1])
    let month = Int(digits[2]) * 10 + Int(digits[3])
    return (1...31).contains(day) && (1...12).contains(month)
  }
}
