import CaseLexicons

extension Detector {
  /// A number or code that no word names but that only an office would write.
  ///
  /// - Looks like: seven digits and more, `AB-120450`, `H2893314`, a bank card, an IBAN.
  /// - Confirmed by: its length; the check digits of cards.
  /// - Confused with: doses, counts with units, genes, drug codes, trial registers, article numbers.
  /// - Source: ISO/IEC 7812-1 (cards), ISO 13616 (IBAN).
  static let bareNumber = Detector(
    "bare-number", finds: .otherNumber, .accountNumber,
    summary: "A long number or a code of letters and digits without a label.",
    examples: [
      "Identity confirmed with {{otherNumber|1204503}} today",
      "The band said {{otherNumber|K-120-450}} on it",
      "The screen showed {{otherNumber|QX-12045033}} again",
      "Paid with {{accountNumber|4111 1111 1111 1111}} then",
      "Wristband {{otherNumber|H1204503}} was cut",
    ],
    counterexamples: [
      "CYP2C19, HLA-B27, SARS-CoV-2, B12 and ICD-10 C34.1",
      "Platelets 1500000 cells and 2000000 overall",
      "From 2019-2021, on 12-03-2024 at 08:30:15",
      "See PMID 12045033 and trial NCT01204503",
    ]
  ) { text, findings in
    for code in text.codes {
      let run = code.run
      guard run.digits >= 4, run.digits + run.letters >= 7 else { continue }
      if let card = run.cardEnd(in: text) {
        findings.add(.accountNumber, run.first, through: card, in: text, .high, [.shape, .checkDigit])
      } else if run.isIBAN(in: text) {
        findings.add(.accountNumber, run.first, through: run.last, in: text, .high, .shape)
      } else if run.isCodeByItself(in: text) {
        findings.add(.otherNumber, run.first, through: run.last, in: text, .likely, .shape)
      }
    }
    addSpacedCards(in: text, to: &findings)
  }

  private static func addSpacedCards(in text: TokenizedDocument, to findings: inout Findings) {
    for first in text.numbers
    where text[first].shape == .digits && text[first].length == 4 && text[first + 1].shape == .digits
      && !text.continuesNumber(first)
    {
      let number = DigitGroups(at: first, in: text)
      guard (15...19).contains(number.digits.count), CheckDigit.isLuhn(number.digits) else { continue }
      findings.add(.accountNumber, first, through: number.last, in: text, .high, [.shape, .checkDigit])
    }
  }
}

extension CompactRun {
  /// The last token when it is one number of 13 to 19 digits that passes the Luhn check.
  fileprivate func cardEnd(in text: TokenizedDocument) -> Int? {
    guard (13...19).contains(digits), letters == 0, !hasDot, !hasSlash else { return nil }
    return CheckDigit.isLuhn(DigitGroups(at: first, in: text).digits) ? last : nil
  }

  /// Two letters, two digits, then 11 to 30 letters and digits.
  fileprivate func isIBAN(in text: TokenizedDocument) -> Bool {
    guard first == last, (15...34).contains(text[first].length) else { return false }
    let start = text[first].lower
    let bytes = text.document.bytes
    return bytes[start] > 0x40 && bytes[start + 1] > 0x40 && bytes[start + 2] < 0x3A && bytes[start + 3] < 0x3A
  }

  fileprivate func isCodeByItself(in text: TokenizedDocument) -> Bool {
    if isDateOrQuantity(in: text) || hasDot { return false }
    if text.isMark(first - 1, "+") || text.isMark(first - 1, "*") || text.isMark(first - 1, "@")
      || text.isMark(last + 1, "@")
    {
      return false
    }
    if words == 0 {
      if groups == 1 { return longest >= 7 && !endsInThousands(text) }
      if hasHyphen, !hasSlash, groups == 2, longest >= 7, shortest <= 2 { return !endsInThousands(text) }
      return hasHyphen && !hasSlash && groups >= 3 && digits >= 7 || hasSlash && longest >= 6 && groups == 2
    }
    if first == last { return isMixedCode(first, in: text) }
    return isJoinedCode(in: text)
  }

  /// Letters and digits joined by hyphens or slashes: one long group of digits, or two of three and more.
  private func isJoinedCode(in text: TokenizedDocument) -> Bool {
    guard letters <= 10, text[first].gap != .none || text[first - 1].shape == .mark else { return false }
    return longest >= 5 || groups >= 2 && digits >= 6 && shortest >= 3
  }

  private func isMixedCode(_ i: Int, in text: TokenizedDocument) -> Bool {
    guard text[i].marks.isEmpty, letters <= 12 else { return false }
    let bytes = text.document.bytes
    var changes = 0
    for j in (text[i].lower + 1)..<text[i].upper where (bytes[j] > 0x39) != (bytes[j - 1] > 0x39) { changes += 1 }
    if bytes[text[i].upper - 1] | 0x20 > 0x60, changes == 1 { return digits >= 7 && letters <= 2 }
    return letters == 1 && digits >= 6 || digits >= 7 || changes >= 3 && digits >= 4 && digits + letters >= 9
  }

  private func endsInThousands(_ text: TokenizedDocument) -> Bool {
    let end = text[last].upper
    return longest < 9 && text.document.bytes[(end - 3)..<end].allSatisfy { $0 == 0x30 }
  }
}
