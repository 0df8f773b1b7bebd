extension Detector {
  /// Northern Ireland's Health and Care number.
  ///
  /// - Looks like: ten digits, often grouped 3-3-4, in the range 320 to 399.
  /// - Confirmed by: a label (H&C, HCN, health and care number), or the range with the check digit.
  /// - Confused with: NHS numbers, phone numbers.
  /// - Source: NHS Data Model and Dictionary, HEALTH AND CARE NUMBER.
  static let healthAndCareNumber = Detector(
    "health-and-care-number", finds: .hcNumber,
    summary: "Health and Care number of Northern Ireland: ten digits with a modulus-11 check digit.",
    regions: [.northernIreland],
    examples: [
      "H&C No: {{hcNumber|999 000 0018}}", "Health and Care number {{hcNumber|9990000018}} given",
      "HCN {{hcNumber|999 000 0019}} was mistyped",
    ],
    counterexamples: ["Health and care in 2024", "Call 01632 960 001", "NHS No 999 000 0018"]
  ) { text, findings in
    for code in text.codes where code.isDigits(10, in: text) {
      let first = code.form.first
      let number = DigitGroups(at: first, in: text)
      guard number.digits.count == 10, number.groups == [10] || number.groups == [3, 3, 4] else { continue }
      let passes = CheckDigit.isNHSNumber(number.digits)
      let isInRange = number.digits[0] == 3 && number.digits[1] >= 2
      let isLabelled = text.hasHealthAndCareLabel(before: first)
      guard isLabelled || passes && isInRange else { continue }
      var reasons: Reasons = isLabelled ? .label : .shape
      reasons.insert(passes ? .checkDigit : .failedCheckDigit)
      findings.add(.hcNumber, first, through: number.last, in: text, isLabelled ? .certain : .high, reasons)
    }
  }
}

extension TokenizedDocument {
  /// `H&C`, `HCN` or `health and care` up to four words before.
  fileprivate func hasHealthAndCareLabel(before i: Int) -> Bool {
    if hasWord(in: Self.shortLabels, before: i, within: 4) { return true }
    if let c = lastWord(in: Self.c, before: i, within: 4), isMark(c - 1, "&") || isMark(c - 1, "+") { return true }
    guard let care = lastWord(in: Self.care, before: i, within: 4) else { return false }
    return isWord(care - 2, in: Self.health)
  }

  private static let shortLabels = WordSet("hcn", "hscn")
  private static let c = WordSet("c")
  private static let care = WordSet("care")
  private static let health = WordSet("health")
}
