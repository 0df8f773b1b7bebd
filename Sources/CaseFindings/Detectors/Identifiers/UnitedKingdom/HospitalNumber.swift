extension Detector {
  /// A number that a hospital gave its patient, of any country.
  ///
  /// - Looks like: `K123456`, `01204503`, `120 450 331`, `AB-120450`.
  /// - Confirmed by: a label: hospital number, hosp no, MRN, unit number, patient ID, PAS, record.
  /// - Confused with: doses and dates after the words *hospital* and *patient*.
  /// - Source: none; each hospital has its own form.
  static let hospitalNumber = Detector(
    "hospital-number", finds: .hospitalNumber,
    summary: "Hospital number, medical record number or patient ID, by its label.",
    examples: [
      "Hospital No: {{hospitalNumber|K120450}}, seen today",
      "MRN {{hospitalNumber|120 450 331}} | DOB",
      "Hosp no: {{hospitalNumber|K 120450}} noted",
      "Patient ID: {{hospitalNumber|#MS-120450}}?",
      "Hosp no. {{hospitalNumber|44/12045}} noted",
      "Kept under record {{hospitalNumber|#12045-KT}}.",
      "{{hospitalNumber|MRN120450}}, {{hospitalNumber|K120450}} (MRN), H/N {{hospitalNumber|120450}}",
      "MRN {{hospitalNumber|12-04-50}} and MRN {{hospitalNumber|120450}} M 47y",
    ],
    counterexamples: [
      "In hospital 1200 ml were given", "The patient was seen on 12/03/2024 in unit 4",
      "Admitted to hospital in 2019", "Patient 47F, BP 120/80",
    ]
  ) { text, findings in
    for code in text.codes {
      guard let cue = code.cue, cue.kind == .hospitalNumber else { continue }
      let run = code.run
      guard run.isCodeLike(in: text, after: cue) || run.lastSpaced(in: text) > run.last + 1 else { continue }
      run.addLabelled(as: .hospitalNumber, cue, in: text, to: &findings)
    }
  }
}
