extension Detector {
  /// Canada's social insurance number.
  ///
  /// - Looks like: nine digits, often 3-3-3: `046 454 286`.
  /// - Confirmed by: a label (SIN, social insurance number); the Luhn check is evidence.
  /// - Confused with: other numbers of nine digits.
  /// - Source: Service Canada, *Social Insurance Number Code of Practice*.
  static let socialInsuranceNumber = Detector(
    "social-insurance-number", finds: .socialSecurityNumber,
    summary: "Social insurance number: nine digits with a Luhn check digit, by its label.", regions: [.canada],
    examples: [
      "SIN {{socialSecurityNumber|046 454 286}}", "social insurance number {{socialSecurityNumber|046-454-286}}",
      "SIN: {{socialSecurityNumber|046454287}} mistyped",
    ],
    counterexamples: ["046 454 286 in a row", "a sin of 2019", "insurance 120 per month"]
  ) { text, findings in insuranceRule.addFindings(in: text, to: &findings) }

  private static let insuranceRule = NumberRule(
    .socialSecurityNumber, "999999999", labels: WordSet("sin", "social"),
    check: { CheckDigit.isLuhn(CheckDigit.digits(of: $0)) })
}
