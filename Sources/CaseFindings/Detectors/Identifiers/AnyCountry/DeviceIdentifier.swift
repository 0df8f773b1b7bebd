import CaseLexicons

extension Detector {
  /// The unique number of a device: an implant, a phone, a network card.
  ///
  /// - Looks like: `(01)05012345678900(21)A1204`, `00:00:5E:00:53:AF`, `35-209900-176148-1`.
  /// - Confirmed by: its form, or a label such as *serial*, *S/N*, *implant*, *IMEI*.
  /// - Confused with: clock times, internet addresses, bank cards.
  /// - Source: GS1 General Specifications; 21 CFR 801.40; IEEE 802, section 8; 3GPP TS 23.003.
  static let deviceIdentifier = Detector(
    "device-identifier", finds: .deviceSerial, summary: "Device identifier (UDI), serial, MAC address or IMEI.",
    examples: [
      "UDI {{deviceSerial|(01)05012345678900(17)290101(21)A1204}} on the box",
      "MAC {{deviceSerial|00:00:5E:00:53:AF}}, monitor 4", "from {{deviceSerial|00-00-5e-00-53-0f}}.",
      "IMEI {{deviceSerial|35-209900-176148-1}}, IMEI: {{deviceSerial|35 209900 176148 1}}",
      "Pacemaker S/N {{deviceSerial|PJN120450}}",
      "valve serial number {{deviceSerial|12045033}}", "SN: {{deviceSerial|A12-0450}}",
    ],
    counterexamples: ["at 10:20:30 and 12:45", "(01) first, (21) last", "serial ECGs at 1204", "(01)1204(21)"]
  ) { text, findings in
    for code in text.codes {
      guard let cue = code.closeCue, cue.kind == .deviceSerial, code.run.isCodeLike(in: text, after: cue) else {
        continue
      }
      code.run.addLabelled(as: .deviceSerial, cue, in: text, to: &findings)
    }
    equipmentIdentity.addFindings(in: text, to: &findings)
    var end = -1
    for i in text.numbers where i > end && text[i].length == 2 {
      let first = text.startOfHardwareAddress(i)
      guard let last = text.endOfDeviceIdentifier(i) ?? text.endOfHardwareAddress(first) else { continue }
      let start = text.isMark(i - 1, "(") && text[i].length == 2 && text.isMark(i + 1, ")") ? i - 1 : first
      findings.add(.deviceSerial, start, through: last, in: text, .high, .shape)
      end = last
    }
  }
}

extension Detector {
  private static let equipmentIdentity = NumberRule(
    .deviceSerial, "999999999999999", "9999999999999999", labels: WordSet("imei", "imeisv"),
    check: { CheckDigit.isLuhn(CheckDigit.digits(of: $0)) })
}

extension TokenizedDocument {
  /// The last token of `(01)` with fourteen digits and what other bracketed parts follow.
  fileprivate func endOfDeviceIdentifier(_ i: Int) -> Int? {
    guard isMark(i - 1, "("), isMark(i + 1, ")"), number(i) == 1, self[i + 2].length == 14, self[i + 2].shape == .digits
    else { return nil }
    var last = i + 2
    while isMark(last + 1, "("), self[last + 1].gap <= .space, self[last + 2].shape == .digits, isMark(last + 3, ")"),
      self[last + 4].hasDigit || self[last + 4].isWord
    {
      last += 4
      while self[last + 1].gap == .none, isDash(last + 1), self[last + 2].gap == .none { last += 2 }
    }
    return last
  }

  /// The first of the pairs of hexadecimal digits that stand before a token.
  fileprivate func startOfHardwareAddress(_ i: Int) -> Int {
    var first = i
    while self[first].gap == .none, isPairMark(first - 1), self[first - 1].gap == .none, isPair(first - 2) {
      first -= 2
    }
    return first
  }

  /// The last of six pairs of hexadecimal digits with the same mark between, and no more.
  fileprivate func endOfHardwareAddress(_ first: Int) -> Int? {
    guard isPairMark(first + 1), isPair(first) else { return nil }
    for i in stride(from: first + 2, through: first + 10, by: 2) {
      guard isPair(i), self[i].gap == .none, self[i - 1].gap == .none, isPairMark(i - 1), byte(i - 1) == byte(first + 1)
      else { return nil }
    }
    return isPairMark(first + 11) && self[first + 11].gap == .none && isPair(first + 12) ? nil : first + 10
  }

  private func isPairMark(_ i: Int) -> Bool { isMark(i, ":") || isMark(i, "-") }

  private func isPair(_ i: Int) -> Bool {
    guard self[i].length == 2, self[i].shape != .mark else { return false }
    for j in self[i].lower..<self[i].upper {
      let byte = document.bytes[j]
      guard (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20) else { return false }
    }
    return true
  }
}
