extension Detector {
  /// Australia's individual healthcare identifier, and those of its providers.
  ///
  /// - Looks like: sixteen digits that start with 80036: `8003 6088 3335 7361`.
  /// - Confirmed by: that start together with the Luhn check, or a label.
  /// - Confused with: bank cards, none of which starts with 80.
  /// - Source: Healthcare Identifiers Act 2010; ISO/IEC 7812-1.
  static let australianHealthIdentifier = Detector(
    "australian-health-identifier", finds: .healthNumber,
    summary: "Individual healthcare identifier: sixteen digits from 80036.", regions: [.australia],
    examples: [
      "IHI {{healthNumber|8003 6088 3335 7361}}", "linked to {{healthNumber|8003608833357361}} today",
      "IHI: {{healthNumber|8003608833357360}} mistyped",
    ],
    counterexamples: ["Card 4111 1111 1111 1111", "8003 patients, 6088 visits", "IHI of 2024"]
  ) { text, findings in healthIdentifierRule.addFindings(in: text, to: &findings) }

  private static let healthIdentifierRule = NumberRule(
    .healthNumber, "9999999999999999", labels: WordSet("ihi", "hpii", "hpio"), bare: .certain,
    check: { CheckDigit.isLuhn(CheckDigit.digits(of: $0)) }
  ) { text, first, _ in text.signs(16, from: first).code.starts(with: "80036".utf8) }
}
