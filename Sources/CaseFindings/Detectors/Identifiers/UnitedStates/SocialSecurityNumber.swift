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
      "SSN {{socialSecurityNumber|000.12.3456}}",
      "SSN ending {{socialSecurityNumber|3456}}, last 4 of SSN: {{socialSecurityNumber|3456}}",
      "SSN {{socialSecurityNumber|xxx-xx-3456}} and {{socialSecurityNumber|***-**-3456}}",
    ],
    counterexamples: [
      "2024-03-12 and 12-03-2024", "Values 100 20 3000", "000 123 456", "SSN since 2019", "105-10.1186",
    ]
  ) { text, findings in
    for code in text.codes {
      let last = code.run.last
      if text[last].length == 4, text[last].shape == .digits, let start = text.startOfLastFour(last) {
        findings.add(.socialSecurityNumber, start, through: last, in: text, .high, .label)
      }
      guard code.isDigits(9, in: text) else { continue }
      let first = code.form.first
      let number = DigitGroups(at: first, in: text)
      guard number.digits.count == 9 else { continue }
      let isShaped = number.groups == [3, 2, 4] && text.isDash(first + 1) && text.isDash(first + 3)
      let isLabelled = code.cue?.kind == .socialSecurityNumber
      guard isShaped || isLabelled else { continue }
      findings.add(
        .socialSecurityNumber, first, through: number.last, in: text, isLabelled ? .certain : .high,
        isLabelled ? .label : .shape)
    }
  }
}

extension TokenizedDocument {
  /// Where the last four digits of such a number start, with what hides the others; nil for other numbers.
  fileprivate func startOfLastFour(_ i: Int) -> Int? {
    if self[i].gap == .none, isDash(i - 1) {
      var start = i - 1
      while self[start].gap == .none, isDash(start - 1) || isMark(start - 1, "*") || isWord(start - 1, in: Self.hidden)
      {
        start -= 1
      }
      return i - start >= 4 ? start : nil
    }
    guard let label = lastWord(in: Self.labels, before: i, within: 5) else { return nil }
    return (max(0, label - 5)..<i).contains { isWord($0, in: Self.endings) } ? i : nil
  }

  private static let hidden = WordSet("x", "xx", "xxx", "xxxx")
  private static let labels = WordSet("ssn", "social", "ss")
  private static let endings = WordSet("ending", "ends", "last", "final", "l4", "last4")
}
