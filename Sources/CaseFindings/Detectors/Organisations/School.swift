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
      "Her nursery, {{school|Little Acorns}} in town, was told.",
    ],
    counterexamples: [
      "He refuses to go to Primary School.",
      "A guideline of the Royal College of Physicians.",
      "The school nurse was told. At school, Monday is hard; at nursery, Archie plays.",
    ]
  ) { text, findings in
    text.forEachOrganisation(.schoolHead) { run in
      if text.phrase(at: run.first, marked: .protectedPhrase) != nil { return }
      findings.add(.school, run.first, through: run.last, in: text, run.confidence, .headWord)
    }
    for i in text.capitals where text.isMark(i - 1, ",") && text.isWord(i - 2, in: sorts) {
      guard let last = text.namedSchool(at: i) else { continue }
      findings.add(.school, i, through: last, in: text, .likely, .frame)
    }
  }

  /// What a name after a comma is the name of.
  private static let sorts = WordSet(
    "nursery", "school", "playgroup", "preschool", "kindergarten", "creche", "college", "sixth-form", "primary",
    "academy")
}

extension TokenizedDocument {
  /// The last capital of `Little Acorns` after `her nursery,`; nil for people, days and departments.
  fileprivate func namedSchool(at i: Int) -> Int? {
    let other: WordMarks = [.functionWord, .month, .weekday, .title, .kinship, .country, .demonym, .clinicianRole]
    guard self[i].shape == .capitalised, self[i].gap == .space,
      self[i].marks.isDisjoint(with: other) || self[i].marks.contains(.genericModifier) && self[i + 1].isCapital
        || self[i].marks.intersection(other) == .functionWord && self[i + 1].isCapital,
      !self[i].isProtected, self[i - 2].shape == .lower, !name(i).isGiven || name(i).ambiguity > 1
    else { return nil }
    var last = i
    while last - i < 4, let next = stepRight(from: last), self[next].marks.isDisjoint(with: other) { last = next }
    let ends = self[last + 1].shape == .mark || self[last + 1].gap >= .line || isWord(last + 1, in: .arrivals)
    return ends && (last > i || isBareWord(i) || hasVillageForm(i)) ? last : nil
  }
}
