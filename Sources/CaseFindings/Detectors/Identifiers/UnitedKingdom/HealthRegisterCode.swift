extension Detector {
  /// A nurse's or an allied professional's number by its own form.
  ///
  /// - Looks like: `12A0450E` (NMC: year, month as a letter, four digits, country); `PA120450` (HCPC).
  /// - Confirmed by: the letters that are used; for HCPC also the register's or the profession's name before it.
  /// - Confused with: sample numbers, passport numbers.
  /// - Source: Nursing and Midwifery Council, *Your Pin*; Health and Care Professions Council, register search.
  static let healthRegisterCode = Detector(
    "health-register-code", finds: .professionalNumber,
    summary: "NMC Pin, or an HCPC number after the profession.",
    regions: [.england, .wales, .scotland, .northernIreland],
    examples: [
      "Given by RN Moss {{professionalNumber|12A0450E}} at night", "NMC {{professionalNumber|98 I 0045 S}} noted",
      "Paramedic {{professionalNumber|PA120450}} attended", "HCPC reg {{professionalNumber|PH 120450}}",
    ],
    counterexamples: [
      "Sample 12Z0450E was lost", "Physio 12 weeks, OT 12045", "Bought as PA120450 for the ward",
      "Paramedic gave 120450 units",
      "HLA B27 and 12A0450",
    ]
  ) { text, findings in
    nursePin.addFindings(in: text, to: &findings)
    alliedNumber.addFindings(in: text, to: &findings)
  }

  private static let nursePin = NumberRule(
    .professionalNumber, "99A9999A", labels: WordSet("nmc", "pin"), bare: .likely, check: nil
  ) { text, first, last in
    let month = text.document.bytes[text[first].lower + 2]
    guard first == last, month < 0x4D else { return false }
    switch text.document.bytes[text[last].upper - 1] {
    case 0x43, 0x45, 0x4E, 0x4F, 0x53, 0x57: return true
    default: return false
    }
  }

  private static let alliedNumber = NumberRule(
    .professionalNumber, "AA99999", "AA999999", "AAA99999", "AAA999999",
    labels: WordSet(
      "hcpc", "hpc", "paramedic", "physiotherapist", "physio", "radiographer", "dietitian", "podiatrist",
      "psychologist",
      "orthoptist", "odp", "technician"))
}
