extension Detector {
  /// The number of a driving licence of Great Britain.
  ///
  /// - Looks like: `MORGA657054SM9IJ`: five letters of the surname, six digits of the birth date, initials, check signs.
  /// - Confirmed by: its sixteen signs with a possible month and day, or a label.
  /// - Confused with: other long codes; Northern Ireland's eight digits and other countries' need a label.
  /// - Source: Driver and Vehicle Licensing Agency, form INF45.
  static let drivingLicence = Detector(
    "driving-licence", finds: .drivingLicenceNumber,
    summary: "Driving licence number of sixteen signs, built from surname and birth date.",
    regions: [.england, .wales, .scotland],
    examples: [
      "Licence {{drivingLicenceNumber|MORGA657054SM9IJ}}", "He carried {{drivingLicenceNumber|MOSS9612319I99AA}} only",
      "driver no {{drivingLicenceNumber|MORGA 657054 SM9IJ}}.",
    ],
    counterexamples: ["The code MORGA699954SM9IJ was wrong", "Driving for 16 years", "MORGA657054 is short"]
  ) { text, findings in drivingLicenceRule.addFindings(in: text, to: &findings) }

  private static let drivingLicenceRule = NumberRule(
    .drivingLicenceNumber, "A????999999??9AA", labels: WordSet("licence", "license", "driver", "driving", "dvla"),
    bare: .high, check: nil
  ) { text, first, last in
    let code = text.signs(16, from: first).code
    let birth = CheckDigit.digits(of: Array(code[5..<11]))
    return (1...12).contains((birth[1] * 10 + birth[2]) % 50) && (1...31).contains(birth[3] * 10 + birth[4])
  }
}
