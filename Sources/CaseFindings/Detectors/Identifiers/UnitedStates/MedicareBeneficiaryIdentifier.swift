extension Detector {
  /// The Medicare beneficiary identifier of the United States.
  ///
  /// - Looks like: eleven signs, often 4-3-4: `1EG4-TE5-MK73`.
  /// - Confirmed by: where its letters and digits stand and which letters are used, or a label.
  /// - Confused with: serial numbers.
  /// - Source: Centers for Medicare & Medicaid Services, *Understanding the MBI format*.
  static let medicareBeneficiaryIdentifier = Detector(
    "medicare-beneficiary-identifier", finds: .healthNumber,
    summary: "Medicare beneficiary identifier: eleven signs in a fixed order.", regions: [.unitedStates],
    examples: [
      "MBI: {{healthNumber|1EG4-TE5-MK73}}", "covered as {{healthNumber|1EG4TE5MK73}} since May",
      "Medicare no. {{healthNumber|1eg4-te5-mk73}}.",
    ],
    counterexamples: ["the code 1SG4-TE5-MK73 failed", "1EG4-TE5 alone", "Medicare pays 80 %"]
  ) { text, findings in beneficiaryRule.addFindings(in: text, to: &findings) }

  private static let beneficiaryRule = NumberRule(
    .healthNumber, "9A?9A?9AA99", labels: WordSet("mbi", "medicare"), bare: .high, check: nil
  ) { text, first, _ in
    let code = text.signs(11, from: first).code
    for letter in "SLOIBZ".utf8 where code.contains(letter) { return false }
    return code[0] != 0x30
  }
}
