extension Detector {
  /// An Australian clinician's registration or provider number.
  ///
  /// - Looks like: `MED0001204503` (registration), `2426621B` (provider).
  /// - Confirmed by: the letters of the profession; a label; for providers the check letter is evidence.
  /// - Confused with: catalogue numbers.
  /// - Source: Australian Health Practitioner Regulation Agency, public register; Services Australia.
  static let practitionerNumber = Detector(
    "practitioner-number", finds: .professionalNumber, summary: "AHPRA registration or Medicare provider number.",
    regions: [.australia],
    examples: [
      "AHPRA {{professionalNumber|MED0001204503}}", "signed {{professionalNumber|NMW0001204503}}, night shift",
      "Provider no. {{professionalNumber|2426621B}}", "provider number: {{professionalNumber|242662 1A}} mistyped",
    ],
    counterexamples: ["code ABC0001204503 there", "Provider 2426621B2", "the provider saw 24 people"]
  ) { text, findings in
    registration.addFindings(in: text, to: &findings)
    providerNumber.addFindings(in: text, to: &findings)
  }

  private static let registration = NumberRule(
    .professionalNumber, "AAA9999999999", labels: WordSet("ahpra", "registration"), bare: .high, check: nil
  ) { text, first, last in
    guard first == last else { return false }
    return professions.contains { text.signs(13, from: first).code.starts(with: $0) }
  }

  private static let professions: [[UInt8]] = [
    "MED", "NMW", "PHA", "PSY", "PHY", "OCC", "DEN", "PAR", "OPT", "POD", "MRP", "CHI", "OST", "CMR", "ATS",
  ].map { Array($0.utf8) }

  private static let providerNumber = NumberRule(
    .professionalNumber, "9999999A", "999999AA", labels: WordSet("provider", "prescriber"),
    check: { CheckDigit.isProviderNumber($0) })
}
