extension Detector {
  /// The number of a passport.
  ///
  /// - Looks like: nine digits (UK, US), one or two letters and six to eight digits (elsewhere).
  /// - Confirmed by: the label.
  /// - Confused with: other codes of that length, which need their own label.
  /// - Source: ICAO Doc 9303, part 4.
  static let passportNumber = Detector(
    "passport-number", finds: .passportNumber, summary: "Passport number, by its label.",
    examples: [
      "Passport {{passportNumber|120450331}} (UK)", "passport no: {{passportNumber|PA 1204503}}",
      "Irish passport {{passportNumber|XN1204503}} shown", "passport number {{passportNumber|120 450 331}}",
    ],
    counterexamples: ["passport of 2019", "120450331 in a row", "passport renewed on 12/03/2024"]
  ) { text, findings in passportRule.addFindings(in: text, to: &findings) }

  private static let passportRule = NumberRule(
    .passportNumber, "999999999", "AA9999999", "A99999999", "AA999999", "A9999999", "A999999AA",
    labels: WordSet("passport", "passports"))
}
