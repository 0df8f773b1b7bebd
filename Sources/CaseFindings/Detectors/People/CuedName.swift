import CaseLexicons

extension Detector {
  /// A name that the words around it announce.
  ///
  /// - Looks like: `Patient Joy Hartnell was`, `my name is Tomas`, `Ivy Moss, a 71-year-old`, `seen by Ira Holt`.
  /// - Confirmed by: the word before, the age after, a degree or a role after.
  /// - Confused with: `Patient Denies Pain`, `seen by Cardiology`, `called Monday`.
  /// - Source: own observation of notes.
  static let cuedName = Detector(
    "cued-name", finds: .patientName, .relativeName, .clinicianName, .personName,
    summary: "A name announced by the words around it: patient, my name is, seen by, an age or a role after it.",
    examples: [
      "Patient {{patientName|Joy Hartnell}} was seen",
      "My name is {{patientName|Tomas}} and I feel worse",
      "{{patientName|Ivy Moss}}, a 71-year-old, fell",
      "It was reviewed by {{clinicianName|Ira Holt}} on the ward",
      "Yours sincerely,\n{{clinicianName|Ira Holt}}, FRCS",
      "{{patientName|Cerys}} (27F) presented with migraine",
      "Best wishes\n{{clinicianName|Tamsin}}",
      "Thanks, {{personName|Jo}}",
      "Hi {{personName|Sam}}, how are you?",
      "Thank you for seeing {{patientName|Elspeth Garrow}} with her hip",
    ],
    counterexamples: [
      "Patient Denies Pain. Patient was seen by Cardiology.",
      "Called Monday. I am Fine. He is called away.",
      "Seen by Radiology, Consultant review due",
      "Thanks, everyone. Hi All. Dear Sir, Dear Colleague",
      "I am Tired. This is Normal.",
    ]
  ) { text, findings in
    var after = 0
    for i in text.nameStarts where i >= after && !text[i].marks.contains(.title) {
      let isAfterPatient = text.isWord(i - 1, in: NameRole.patientWords) && text[i].gap < .line
      let run = NameRun(at: i, in: text, isSure: isAfterPatient)
      guard let cue = NameCue(of: run, in: text) else { continue }
      findings.add(cue.kind, i, through: run.end, in: text, cue.confidence, cue.reason)
      after = run.end + 1
    }
  }
}
