import CaseLexicons

extension Detector {
  /// Capitals in the middle of a sentence that no table of words explains.
  ///
  /// - Looks like: `we met Tarvane`, `joined Quellic in spring`, `Weeks-Holt`, `Moss, Holt and Brandt`.
  /// - Confirmed by: a text that is not medicine; the word before: for, at, by, joined.
  /// - Confused with: drugs, devices, species, headings; in clinical text it needs a cue.
  /// - Source: rule 10 of the detection notes.
  static let unknownCapital = Detector(
    "unknown-capital", finds: .organisation, .personName, .town,
    summary: "A capital of unknown meaning inside a sentence of a text that is not medical.",
    examples: [
      "The firm was sold and later became {{organisation|Tarvanelo}} by mistake.",
      "We spent a year at {{organisation|Holt-Brandreth}} before that.",
      "{{organisation|Quellicorp}} was founded by two friends long ago.",
      "My aunt used to work for {{organisation|Rapid Oak Supplies}} near the river.",
    ],
    counterexamples: [
      "The culture grew Enterobacter and the biopsy showed necrosis after chemotherapy.",
      "On Monday the Court sat, and in March it rose.",
      "Today was fine. English is hard.",
    ]
  ) { text, findings in
    guard text.profile.hasCapitals else { return }
    let isBold = text.isBoldAboutCapitals
    var after = 0
    for i in text.capitals where i >= after {
      guard let reading = UnknownReading(at: i, in: text, isBold: isBold) else { continue }
      findings.add(reading.kind, i, through: reading.last, in: text, .likely, .capital)
      after = reading.last + 1
    }
  }
}
