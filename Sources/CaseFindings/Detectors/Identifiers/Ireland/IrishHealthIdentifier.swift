extension Detector {
  /// Ireland's individual health identifier and the number of a medical card.
  ///
  /// - Looks like: eighteen digits; seven signs and a letter: `A120450B`, `1204503C`.
  /// - Confirmed by: a label: IHI, medical card, GMS, DPS, LTI.
  /// - Confused with: bank cards, PPS numbers.
  /// - Source: Health Information and Quality Authority, *Individual health identifiers*; Health Service Executive.
  static let irishHealthIdentifier = Detector(
    "irish-health-identifier", finds: .healthNumber,
    summary: "Individual health identifier, medical card or GMS number, by its label.", regions: [.ireland],
    examples: [
      "IHI {{healthNumber|539000000000000012}}", "Medical card no. {{healthNumber|A120450B}}, GP visit",
      "GMS {{healthNumber|1204503C}} valid", "GMS number {{healthNumber|120450}} given",
    ],
    counterexamples: ["GMS of 2024", "a card from A120450B street", "medical notes 1204 pages"]
  ) { text, findings in
    identifier.addFindings(in: text, to: &findings)
    for code in text.codes {
      guard let cue = code.closeCue, cue.kind == .healthNumber, text.isWord(cue.token, in: cards),
        code.run.isCodeLike(in: text, after: cue)
      else { continue }
      code.run.addLabelled(as: .healthNumber, cue, in: text, to: &findings)
    }
  }

  private static let identifier = NumberRule(
    .healthNumber, "999999999999999999", labels: WordSet("ihi"), check: { CheckDigit.isGS1(CheckDigit.digits(of: $0)) })
  private static let cards = WordSet("card", "gms", "dps", "lti")
}
