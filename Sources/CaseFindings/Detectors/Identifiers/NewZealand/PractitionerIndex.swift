extension Detector {
  /// A New Zealand clinician's number, and the claim number of an accident.
  ///
  /// - Looks like: `99ZAAA` (common person number), `A120450`, five or six digits (medical council).
  /// - Confirmed by: a label: HPI, CPN, MCNZ, ACC.
  /// - Confused with: other short codes.
  /// - Source: Health New Zealand, HISO 10005; Accident Compensation Corporation.
  static let practitionerIndex = Detector(
    "practitioner-index", finds: .professionalNumber, .caseReference,
    summary: "HPI or council number of a clinician, ACC claim number, by its label.", regions: [.newZealand],
    examples: [
      "HPI {{professionalNumber|99ZAAA}}", "CPN: {{professionalNumber|19ZBCD}} noted",
      "MCNZ {{professionalNumber|12045}}",
      "ACC45 no. {{caseReference|AB12045}}", "ACC claim {{caseReference|10012045033}}",
    ],
    counterexamples: ["ACC 2024 report", "the code 99ZAAA alone", "HPI: a 47-year-old man"]
  ) { text, findings in
    personNumber.addFindings(in: text, to: &findings)
    councilNumber.addFindings(in: text, to: &findings)
    accidentClaim.addFindings(in: text, to: &findings)
  }

  private static let personNumber = NumberRule(.professionalNumber, "99AAAA", labels: WordSet("hpi", "cpn"))
  private static let councilNumber = NumberRule(
    .professionalNumber, "99999", "999999", labels: WordSet("mcnz", "ncnz", "pcnz"))
  private static let accidentClaim = NumberRule(
    .caseReference, "99999999999", "AA99999", "A9999999999", labels: WordSet("acc", "acc45"))
}
