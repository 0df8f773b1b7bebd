extension Detector {
  /// The social security number of the United States.
  ///
  /// - Looks like: nine digits grouped 3-2-4.
  /// - Confirmed by: the hyphens of that grouping, or a label.
  /// - Confused with: other numbers of nine digits.
  /// - Source: Social Security Administration, POMS RM 10201.
  static let socialSecurityNumber = Detector(
    "social-security-number", finds: .socialSecurityNumber,
    summary: "Social security number: nine digits grouped 3-2-4.", regions: [.unitedStates],
    examples: [
      "SSN: {{socialSecurityNumber|000-12-3456}}?", "social security number {{socialSecurityNumber|000123456}}",
      "the number {{socialSecurityNumber|987-65-4320}} was used",
    ],
    counterexamples: ["2024-03-12 and 12-03-2024", "Values 100 20 3000", "000 123 456"]
  ) { text, findings in
    for first in text.numbers where text[first].shape == .digits && !text.continuesNumber(first) {
      guard text[first].length == 3 || text[first].length == 9 else { continue }
      let number = DigitGroups(at: first, in: text)
      guard number.digits.count == 9 else { continue }
      let isShaped = number.groups == [3, 2, 4] && text.isDash(first + 1)
      let isLabelled = NumberCue.before(first, in: text)?.kind == .socialSecurityNumber
      guard isShaped || isLabelled else { continue }
      findings.add(
        .socialSecurityNumber, first, through: number.last, in: text, isLabelled ? .certain : .high,
        isLabelled ? .label : .shape)
    }
  }
}
