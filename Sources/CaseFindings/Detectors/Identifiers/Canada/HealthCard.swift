extension Detector {
  /// The number of a health card of a province of Canada.
  ///
  /// - Looks like: `9876 543 217 AB` (Ontario), `TREM 7001 0101` (Québec), `9698 658 215` (British Columbia), nine digits.
  /// - Confirmed by: a label; the Luhn check with version letters; the birth date in Québec's; the check digit in B.C.'s.
  /// - Confused with: phone numbers, other numbers of ten digits.
  /// - Source: Ontario Ministry of Health, *Health card validation*; RAMQ; B.C. Ministry of Health.
  static let healthCard = Detector(
    "health-card", finds: .healthNumber, summary: "Provincial health number: OHIP, RAMQ, PHN, ULI.", regions: [.canada],
    examples: [
      "OHIP {{healthNumber|9876 543 217 AB}}", "the card {{healthNumber|9876-543-217-AB}} expired",
      "born, {{healthNumber|TREM 7001 0101}} on file", "RAMQ: {{healthNumber|TREM70010101}}",
      "PHN {{healthNumber|9698 658 215}}", "Alberta ULI {{healthNumber|12045-0331}}",
      "health card number {{healthNumber|9876543218}}",
    ],
    counterexamples: [
      "the code TREM 7099 0101", "9876 543 218 AB is none", "values 9698 658 215 in a row", "PHN visited in 2019",
    ]
  ) { text, findings in
    for rule in provincialRules { rule.addFindings(in: text, to: &findings) }
  }

  private static let provincialRules: [NumberRule] = [
    NumberRule(
      .healthNumber, "9999999999AA", labels: ohipLabels, bare: .high,
      check: { CheckDigit.isLuhn(CheckDigit.digits(of: $0)) }),
    NumberRule(
      .healthNumber, "9999999999", labels: ohipLabels, check: { CheckDigit.isLuhn(CheckDigit.digits(of: $0)) }),
    NumberRule(
      .healthNumber, "9999999999", labels: WordSet("phn"),
      check: { CheckDigit.isBritishColumbiaPHN(CheckDigit.digits(of: $0)) }),
    NumberRule(.healthNumber, "999999999", "9999999999", labels: WordSet("phn", "uli", "ahcip", "phin", "msp")),
    NumberRule(.healthNumber, "AAAA99999999", labels: WordSet("ramq", "nam"), bare: .high, check: nil) {
      text, first, _ in
      CheckDigit.isBirthDate(CheckDigit.digits(of: text.signs(12, from: first).code)[..<6])
    },
  ]

  private static let ohipLabels = WordSet("ohip", "card")
}
