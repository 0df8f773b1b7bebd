import CaseLexicons

extension Detector {
  /// Names that the tables of names know, or that a capital in the middle of a sentence gives away.
  ///
  /// - Looks like: `Nadia Osei`, `Mary-Ann van der Holt`, `J. Okonjo`, `TOMAS REID`.
  /// - Confirmed by: a given name and a surname together; alone, a name that is no other word.
  /// - Confused with: `Grace period`, `Rose`, `Parkinson`, `Holt Ward`, `Victoria Street`, headings in capitals.
  /// - Source: the ladder of ambiguity in the tables names/given-names.tsv and names/surnames.tsv.
  static let listedName = Detector(
    "listed-name", finds: .patientName, .relativeName, .clinicianName, .personName,
    summary: "A given name with a surname, or a clear name alone.",
    examples: [
      "Today {{personName|Nadia Osei}} rang about the results",
      "We think {{personName|Petra Winter}} may leave, and {{personName|Tomas}} too",
      "A note by {{personName|J. Okonjo}} was missing",
      "and {{personName|Mary-Ann van der Holt}} agreed",
      "Spoke to {{personName|Adrian}} on the phone; the porter, {{clinicianName|Denzil}}, helped",
      "{{patientName|Grace}}'s knee hurts",
    ],
    counterexamples: [
      "In May the Rose clinic had a Grace period. Will Mark help?",
      "Parkinson disease, Crohn's and a Foley catheter",
      "Treated on Holt Ward, then at Victoria Street",
      "HISTORY OF PRESENT ILLNESS: Faith in treatment",
    ]
  ) { text, findings in
    var after = 0
    for i in text.nameStarts where i >= after {
      let reading = ListedReading(at: i, in: text)
      guard let confidence = reading.confidence else { continue }
      let kind = NameRole.kind(i, reading.last, in: text)
      findings.add(kind, i, through: reading.last, in: text, confidence, reading.reasons)
      after = reading.last + 1
    }
  }
}
