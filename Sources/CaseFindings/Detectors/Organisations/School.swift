import CaseLexicons

extension Detector {
  /// Schools, colleges, nurseries and universities.
  ///
  /// - Looks like: capitals that end in School, College, Nursery, Academy, or start with University of.
  /// - Confirmed by: a word that is specific: a place, a name, an unknown word.
  /// - Confused with: sorts of schools (`Primary School`), royal colleges, which are public bodies.
  /// - Source: British and American usage.
  static let school = Detector(
    "school", finds: .school,
    summary: "School, college, nursery or university, by its head word and a specific word.",
    examples: [
      "He goes to {{school|Thornbridge Primary School}} by bus.",
      "She reads law at the {{school|University of Northmoor}}.",
      "Left {{school|St Winifred's College}} last summer.",
    ],
    counterexamples: [
      "He refuses to go to Primary School.",
      "A guideline of the Royal College of Physicians.",
      "The school nurse was told.",
    ]
  ) { text, findings in
    text.forEachOrganisation(.schoolHead) { run in
      if text.phrase(at: run.first, marked: .protectedPhrase) != nil { return }
      findings.add(.school, run.first, through: run.last, in: text, run.confidence, .headWord)
    }
  }
}
