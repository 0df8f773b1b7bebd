extension Detector {
  /// The identification number of a vehicle.
  ///
  /// - Looks like: seventeen letters and digits without I, O and Q: `1M8GDM9AXKP042788`.
  /// - Confirmed by: its check digit, or a label (VIN, chassis).
  /// - Confused with: other long codes, gene sequences.
  /// - Source: 49 CFR 565; ISO 3779.
  static let vehicleIdentification = Detector(
    "vehicle-identification", finds: .vehicleMark, summary: "Vehicle identification number of seventeen signs.",
    examples: [
      "VIN {{vehicleMark|1M8GDM9AXKP042788}}", "on the frame {{vehicleMark|1M8GDM9AXKP042788}} was",
      "chassis no. {{vehicleMark|WVWZZZ1JZ3W386752}}",
    ],
    counterexamples: ["code WVWZZZ1JZ3W386752 there", "sequence ACGTACGTACGTACGTA", "VIN grade 3"]
  ) { text, findings in identificationRule.addFindings(in: text, to: &findings) }

  private static let identificationRule = NumberRule(
    .vehicleMark, "?????????????????", labels: WordSet("vin", "chassis"), bare: .high, check: { CheckDigit.isVIN($0) }
  ) { text, first, last in first == last && text[first].shape == .mixed }
}
