extension Detector {
  /// The NHS number of England, Wales and the Isle of Man.
  ///
  /// - Looks like: ten digits, often grouped 3-3-4.
  /// - Confirmed by: a label before it, or the check digit together with the grouping.
  /// - Confused with: phone numbers and hospital numbers of ten digits; 9.2 % of random numbers pass the check.
  /// - Source: NHS Data Model and Dictionary, NHS NUMBER.
  static let nhsNumber = Detector(
    "nhs-number", finds: .nhsNumber,
    summary: "NHS number: ten digits, the last a modulus-11 check digit.",
    regions: [.england, .wales, .isleOfMan],
    examples: [
      "NHS No {{nhsNumber|999 000 0018}} on the form",
      "NHS number: {{nhsNumber|9990000018}}.",
      "Her NHS no. is {{nhsNumber|999-000-0019}}, mistyped.",
    ],
    counterexamples: [
      "Platelets 999 and white cells 12.4 today",
      "Call the ward on 01632 960 001",
    ]
  ) { text, findings in
    for code in text.codes where code.isDigits(10, in: text) {
      let first = code.form.first
      let number = DigitGroups(at: first, in: text)
      guard number.digits.count == 10, number.digits[0] != 0 || number.groups == [3, 3, 4] || number.groups == [10]
      else { continue }
      let passes = CheckDigit.isNHSNumber(number.digits)
      let isLabelled =
        text.hasWord(in: nhsLabels, before: first, within: 5)
        || code.cue?.kind == .nhsNumber
      guard isLabelled || passes && number.groups == [3, 3, 4] else { continue }
      var reasons: Reasons = isLabelled ? .label : .shape
      reasons.insert(passes ? .checkDigit : .failedCheckDigit)
      if number.digits.starts(with: [9, 9, 9]) { reasons.insert(.reservedRange) }
      findings.add(.nhsNumber, first, through: number.last, in: text, isLabelled ? .certain : .high, reasons)
    }
  }

  private static let nhsLabels = WordSet("nhs")
}

extension TokenizedDocument {
  /// Whether digits go on a number that starts before them.
  func continuesNumber(_ i: Int) -> Bool {
    if self[i].gap == .space, self[i - 1].shape == .digits { return true }
    guard self[i].gap == .none, self[i - 1].shape == .mark, self[i - 1].gap == .none else { return false }
    return self[i - 2].hasDigit && (isDash(i - 1) || isMark(i - 1, "."))
  }
}
