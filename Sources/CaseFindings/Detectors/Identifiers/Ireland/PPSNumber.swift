extension Detector {
  /// Ireland's personal public service number.
  ///
  /// - Looks like: seven digits and one or two letters: `1234567T`, `1234567 FA`.
  /// - Confirmed by: the check letter, or a label (PPS, PPSN).
  /// - Confused with: hospital numbers that end in a letter.
  /// - Source: Revenue, Tax and Duty Manual, Appendix on PPSN format.
  static let ppsNumber = Detector(
    "pps-number", finds: .socialSecurityNumber,
    summary: "PPS number: seven digits, a modulus-23 check letter, at times one more.", regions: [.ireland],
    examples: [
      "PPS No: {{socialSecurityNumber|1234567T}}", "her PPSN is {{socialSecurityNumber|1234567 FA}}, thanks",
      "the card shows {{socialSecurityNumber|1234567T}} clearly", "PPSN {{socialSecurityNumber|1234567A}} was mistyped",
    ],
    counterexamples: ["the code 1234567Q shows", "Dose 1234567 units", "Called 1234567 today"]
  ) { text, findings in ppsRule.addFindings(in: text, to: &findings) }

  private static let ppsRule = NumberRule(
    .socialSecurityNumber, "9999999AA", "9999999A", labels: WordSet("pps", "ppsn"), bare: .high,
    check: { CheckDigit.isPPSN($0) }
  ) { text, first, last in first == last }
}
