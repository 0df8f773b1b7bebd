import CaseLexicons

extension Detector {
  /// The number of a bank account.
  ///
  /// - Looks like: `GB82 WEST 1234 5698 7654 32` (IBAN); `12-34-56 12345678` (sort code and account).
  /// - Confirmed by: the IBAN's check digits; the label *sort code*.
  /// - Confused with: dates, other long codes.
  /// - Source: ISO 13616-1; UK Payments, *Sorting codes*.
  static let bankAccount = Detector(
    "bank-account", finds: .accountNumber, summary: "IBAN, or sort code with account number.",
    examples: [
      "paid to {{accountNumber|GB82 WEST 1234 5698 7654 32}} today", "IBAN {{accountNumber|IE64IRCE92050112345678}}",
      "Sort code {{accountNumber|12-34-56}}, seen", "sort code: {{accountNumber|12 34 56 12345678}}",
      "Sort code {{accountNumber|123456}} / account {{accountNumber|12345678}}",
    ],
    counterexamples: ["GB83 WEST 1234 5698 7654 32", "on 12-03-24 and 12 34 56", "account of 2019"]
  ) { text, findings in
    for code in text.codes {
      if let last = code.endOfIBAN(in: text) {
        findings.add(.accountNumber, code.form.first, through: last, in: text, .certain, [.shape, .checkDigit])
      } else if let cue = code.closeCue, cue.kind == .accountNumber, code.run.isCodeLike(in: text, after: cue) {
        code.run.addLabelled(as: .accountNumber, cue, in: text, to: &findings)
      }
    }
    for i in text.numbers where text[i].length == 2 || text[i].length == 6 {
      guard let last = text.endOfSortCode(i) else { continue }
      findings.add(.accountNumber, i, through: last, in: text, .certain, .label)
    }
  }
}

extension NumberCode {
  /// The last token of 15 to 34 signs that start with two letters and two digits and pass the check.
  fileprivate func endOfIBAN(in text: TokenizedDocument) -> Int? {
    guard form.letters & 0b1111 == 0b0011, form.ends >> 15 != 0 else { return nil }
    for length in stride(from: min(34, form.length), through: 15, by: -1) where form.ends >> UInt64(length) & 1 == 1 {
      let (code, last) = text.signs(length, from: form.first)
      if CheckDigit.isIBAN(code) { return last }
    }
    return nil
  }
}

extension TokenizedDocument {
  /// The last token of a sort code and the account number that may follow, right after the label.
  fileprivate func endOfSortCode(_ i: Int) -> Int? {
    guard self[i].shape == .digits, let label = lastWord(in: Self.sortLabels, before: i, within: 3),
      isWord(label, in: Self.joinedSortLabel) || isWord(label + 1, in: Self.code)
    else { return nil }
    let form = CodeForm(at: i, in: self)
    for length in [14, 6] where form.ends >> UInt64(length) & 1 == 1 && form.letters == 0 {
      return signs(length, from: i).last
    }
    return nil
  }

  private static let sortLabels = WordSet("sort", "sortcode")
  private static let joinedSortLabel = WordSet("sortcode")
  private static let code = WordSet("code")
}
