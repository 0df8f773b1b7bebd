extension Detector {
  /// New Zealand's national health index number.
  ///
  /// - Looks like: `ZZZ0016` (three letters, four digits), since 2026 also `ZBN77VL`.
  /// - Confirmed by: the check sign, or a label.
  /// - Confused with: laboratory values after short forms (`CRP 1204`), which have a blank.
  /// - Source: Health New Zealand, HISO 10046.
  static let nhiNumber = Detector(
    "nhi-number", finds: .healthNumber, summary: "NHI number: three letters, digits and a check sign.",
    regions: [.newZealand],
    examples: [
      "NHI {{healthNumber|ZZZ0016}}", "Kiri Moss, {{healthNumber|ZZZ0016}}, seen", "NHI: {{healthNumber|zbn77vl}}?",
      "the new {{healthNumber|ZBN77VL}} form", "NHI {{healthNumber|ZZZ 0017}} mistyped",
    ],
    counterexamples: ["CRP 1204 and CEA 0016", "code ZZZ0018 there", "the IAC5361 part", "NHI since 2019"]
  ) { text, findings in nhiRule.addFindings(in: text, to: &findings) }

  private static let nhiRule = NumberRule(
    .healthNumber, "AAA9999", "AAA99AA", labels: WordSet("nhi"), bare: .likely, check: { CheckDigit.isNHI($0) }
  ) { text, first, last in first == last && text[first].marks.isEmpty }
}
