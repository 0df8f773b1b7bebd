extension Detector {
  /// Australia's tax file number and the file number of its veterans.
  ///
  /// - Looks like: nine digits, often 3-3-3: `123 456 782`; `NX120450` (veterans).
  /// - Confirmed by: a label: TFN, tax file number, DVA.
  /// - Confused with: other numbers of nine digits.
  /// - Source: Australian Taxation Office; Department of Veterans' Affairs.
  static let taxFileNumber = Detector(
    "tax-file-number", finds: .otherNumber, .healthNumber,
    summary: "Tax file number, or DVA file number, by its label.",
    regions: [.australia],
    examples: [
      "TFN {{otherNumber|123 456 782}}", "TFN: {{otherNumber|123456789}} mistyped",
      "DVA {{healthNumber|NX120450}} gold",
      "DVA file no {{healthNumber|QSM12045}}",
    ],
    counterexamples: ["123 456 782 in a row", "the tax of 2024", "DVA gold card"]
  ) { text, findings in
    taxRule.addFindings(in: text, to: &findings)
    veteranRule.addFindings(in: text, to: &findings)
  }

  private static let taxRule = NumberRule(
    .otherNumber, "999999999", labels: WordSet("tfn"), check: { CheckDigit.isTaxFileNumber(CheckDigit.digits(of: $0)) })

  private static let veteranRule = NumberRule(
    .healthNumber, "AA999999", "AAA99999", "AA99999", "AAAA9999", "A999999", "A99999", labels: WordSet("dva"))
}
