extension Detector {
  /// The National Insurance number of the United Kingdom.
  ///
  /// - Looks like: two letters, six digits and a letter A to D: `QQ 12 34 56 C`.
  /// - Confirmed by: its shape with letters that are issued, or a label.
  /// - Confused with: codes of nine signs.
  /// - Source: HM Revenue & Customs, National Insurance Manual NIM39110.
  static let nationalInsuranceNumber = Detector(
    "national-insurance-number", finds: .nationalInsuranceNumber,
    summary: "National Insurance number: two letters, six digits, one letter.",
    regions: [.england, .wales, .scotland, .northernIreland],
    examples: [
      "NI number {{nationalInsuranceNumber|QQ 12 34 56 C}}", "Her NINO: {{nationalInsuranceNumber|QQ123456C}}",
      "National Insurance: {{nationalInsuranceNumber|QQ 123456 C}} | GP",
      "quoting {{nationalInsuranceNumber|QQ 12 34 56 C}} today",
    ],
    counterexamples: ["QQ 123 45 6 C on the wall", "AB 12 mg", "Given at 12 34 56"]
  ) { text, findings in
    for i in text.capitals where text[i].shape == .upper && text[i].length == 2 && text[i + 1].hasDigit {
      addNumber(at: i, in: text, to: &findings)
    }
    for i in text.numbers where text[i].shape == .mixed { addNumber(at: i, in: text, to: &findings) }
  }

  private static func addNumber(at first: Int, in text: TokenizedDocument, to findings: inout Findings) {
    guard let last = text.endOfInsuranceNumber(at: first) else { return }
    let isLabelled =
      text.hasWord(in: labels, before: first, within: 4)
      || NumberCue.before(first, in: text)?.kind == .nationalInsuranceNumber
    guard isLabelled || text.hasIssuedPrefix(first) || text.isInPairs(first, last) else { return }
    findings.add(
      .nationalInsuranceNumber, first, through: last, in: text, isLabelled ? .certain : .high,
      isLabelled ? [.label, .shape] : .shape)
  }

  private static let labels = WordSet("ni", "nino")
}

extension TokenizedDocument {
  /// `QQ 12 34 56 C`: five groups, which nothing else has, in capitals.
  fileprivate func isInPairs(_ first: Int, _ last: Int) -> Bool {
    last == first + 4 && self[first + 1].length == 2 && self[first + 2].length == 2 && self[last].shape == .initial
  }

  /// The last token of two letters, six digits and a letter A to D, spaced or not; nil when it is something else.
  fileprivate func endOfInsuranceNumber(at first: Int) -> Int? {
    var place = 0
    var i = first
    while place < 9 {
      if i > first, self[i].gap > .space || self[i].shape == .mark && !isDash(i) { return nil }
      if self[i].shape == .boundary { return nil }
      if !isDash(i) {
        for j in self[i].lower..<self[i].upper {
          guard place < 9, Self.mayStand(document.bytes[j], at: place) else { return nil }
          place += 1
        }
      }
      i += 1
    }
    return i - 1
  }

  private static func mayStand(_ byte: UInt8, at place: Int) -> Bool {
    switch place {
    case 0, 1: (0x61...0x7A).contains(byte | 0x20) && byte > 0x40
    case 8: (0x61...0x64).contains(byte | 0x20) && byte > 0x40
    default: (0x30...0x39).contains(byte)
    }
  }

  /// D, F, I, Q, U and V are not issued, nor O in second place, nor some pairs.
  fileprivate func hasIssuedPrefix(_ i: Int) -> Bool {
    let one = document.bytes[self[i].lower]
    let two = document.bytes[self[i].lower + 1]
    guard one < 0x5B, two < 0x5B else { return false }
    for letter in "DFIQUV".utf8 where letter == one || letter == two { return false }
    switch (one, two) {
    case (_, 0x4F), (0x42, 0x47), (0x47, 0x42), (0x4E, 0x4B), (0x4B, 0x4E), (0x54, 0x4E), (0x4E, 0x54), (0x5A, 0x5A):
      return false
    default: return true
    }
  }
}
