extension Detector {
  /// The number of an Australian Medicare card.
  ///
  /// - Looks like: ten digits, often 4-5-1, and at times the person's place on the card: `2123 45670 1-1`.
  /// - Confirmed by: a label, or the grouping together with the check digit.
  /// - Confused with: phone numbers, the Medicare number of the United States.
  /// - Source: Australian Institute of Health and Welfare, METEOR 270101.
  static let medicareCard = Detector(
    "medicare-card", finds: .healthNumber, summary: "Medicare card number: ten or eleven digits with a check digit.",
    regions: [.australia],
    examples: [
      "Medicare {{healthNumber|2123 45670 1}}", "the card reads {{healthNumber|2123 45670 1}} there",
      "Medicare no: {{healthNumber|2123456701/1}}.", "Medicare: {{healthNumber|21234567011}} noted",
    ],
    counterexamples: ["the card reads 2123 45671 1 there", "2123456701 cells", "Medicare covers 85 % of 2123"]
  ) { text, findings in medicareRule.addFindings(in: text, to: &findings) }

  private static let medicareRule = NumberRule(
    .healthNumber, "99999999999", "9999999999", labels: WordSet("medicare"), bare: .high,
    check: { CheckDigit.isAustralianMedicare(CheckDigit.digits(of: $0)) }
  ) { text, first, _ in text[first].length == 4 && text[first + 1].length == 5 }
}
