extension Detector {
  /// A clinician's national number in the United States.
  ///
  /// - Looks like: ten digits (NPI); two letters and seven digits (DEA): `AB1234563`.
  /// - Confirmed by: a label and the check digit; a DEA number by its check digit alone.
  /// - Confused with: phone numbers, passport numbers.
  /// - Source: 45 CFR 162.406; 21 CFR 1301.13.
  static let prescriberNumber = Detector(
    "prescriber-number", finds: .professionalNumber, summary: "National provider identifier or DEA number.",
    regions: [.unitedStates],
    examples: [
      "NPI {{professionalNumber|1234567893}}", "DEA# {{professionalNumber|AB1234563}}, signed",
      "e-signed {{professionalNumber|AB1234563}} on file", "NPI: {{professionalNumber|123-456-7890}} mistyped",
    ],
    counterexamples: ["the code AB1234560 on file", "1234567893 cells", "DEA schedule 2"]
  ) { text, findings in
    providerIdentifier.addFindings(in: text, to: &findings)
    drugNumber.addFindings(in: text, to: &findings)
  }

  private static let providerIdentifier = NumberRule(
    .professionalNumber, "9999999999", labels: WordSet("npi"), check: { CheckDigit.isNPI(CheckDigit.digits(of: $0)) })

  private static let drugNumber = NumberRule(
    .professionalNumber, "AA9999999", labels: WordSet("dea"), bare: .likely, check: { CheckDigit.isDEA($0) }
  ) { text, first, last in
    guard first == last else { return false }
    switch text.byte(first) {
    case 0x41...0x48, 0x4A...0x4D, 0x50, 0x52...0x55, 0x58: return true
    default: return false
    }
  }
}
