extension Detector {
  /// A clinician's number in a professional register.
  ///
  /// - Looks like: seven digits (GMC), `12A3456E` (NMC), letters and digits (HCPC, GDC).
  /// - Confirmed by: the register's name, or *professional ID*, *registration*, *PIN*.
  /// - Confused with: hospital numbers, phone numbers.
  /// - Source: the registers' public search pages.
  static let professionalNumber = Detector(
    "professional-number", finds: .professionalNumber,
    summary: "GMC, NMC, GDC, HCPC or other professional number, by its label.",
    regions: [.england, .wales, .scotland, .northernIreland],
    examples: [
      "Dr Osei, GMC {{professionalNumber|0120450}}", "NMC PIN: {{professionalNumber|12A0450E}}",
      "Professional ID: {{professionalNumber|0120450}}",
      "Professional ID: {{professionalNumber|GMC 0120450}}",
    ],
    counterexamples: [
      "A pin was placed in 2019", "GMC guidance of 2024", "The NMC code, 12 March",
    ]
  ) { text, findings in
    for code in text.codes {
      let run = code.run
      guard let cue = code.closeCue, cue.kind == .professionalNumber, run.isCodeLike(in: text, after: cue) else {
        continue
      }
      let isWithin = cue.token == run.first - 1 && text.isMark(cue.token - 1, ":")
      if isWithin {
        findings.add(.professionalNumber, cue.token, through: run.last, in: text, .certain, .label)
      } else {
        run.addLabelled(as: .professionalNumber, cue, in: text, to: &findings)
      }
    }
  }
}
