import CaseLexicons

extension Detector {
  /// Wards, bays, beds and theatres.
  ///
  /// - Looks like: `Ward 7`, `ward 12B`, `Bay 3`, `bed 14`; capitals that end in Ward, Unit, Suite, Wing.
  /// - Confirmed by: the number, or a specific word.
  /// - Confused with: departments in general (`Intensive Care Unit`), surnames (`Mrs Ward`), units of measure.
  /// - Source: British usage.
  static let ward = Detector(
    "ward", finds: .ward,
    summary: "Ward, bay, bed, room or theatre, by its number or a specific word.",
    examples: [
      "Moved to {{ward|ward 12B}}, {{ward|bed 14}}.",
      "Seen on {{ward|Kestrel Ward}} at noon, then in {{ward|Quillan Suite bed 12}}.",
      "He lay in {{ward|Theatre 2}} then {{ward|Bay 3}}, {{ward|bay B}} and {{ward|side room 4}}.",
      "She sat exams in {{ward|Rainbow}} with a line; please could {{ward|Sunflower}} stop it; now on {{ward|Ward 11 North}}.",
      "Nursed on {{ward|Kingfisher ward}}, stepped down to the {{ward|Rowan unit}}, then on {{ward|4 East}}.",
    ],
    counterexamples: [
      "Admitted to the Intensive Care Unit and the Stroke Unit.",
      "Mrs Ward was told.",
      "He stayed in bed 3 days.",
      "Could Cardiology see him; on Clexane; in Oak Street; the pollen of Oak; to Rose Hill.",
      "On the Stroke unit and the Acute ward; a Unit of blood; 4 East Asian men.",
    ]
  ) { text, findings in
    text.forEachOrganisation(.wardHead) { run in
      findings.add(.ward, run.first, through: text.bedEnd(after: run.last), in: text, run.confidence, .headWord)
    }
    for i in text.numbers where wardWords.contains(text[i - 1].hash) && text.isWardNumber(i) {
      let first = text.isWord(i - 2, in: sides) ? i - 2 : i - 1
      findings.add(.ward, first, through: text.compassEnd(after: i), in: text, .high, .headWord)
    }
    for i in text.capitals where text[i].shape == .initial && wards.contains(text[i - 1].hash) {
      guard text[i].gap == .space, !text.isMark(i + 1, ".") || text[i + 2].gap >= .line else { continue }
      findings.add(.ward, i - 1, through: i, in: text, .likely, .headWord)
    }
    for i in text.capitals where text.isSpelledWard(i) {
      findings.add(.ward, i - 1, through: i, in: text, .high, .headWord)
    }
    for i in text.capitals where text.isNamedWard(i) {
      findings.add(.ward, i, through: i + 1, in: text, .likely, .headWord)
    }
    for i in text.capitals where text.isCompassWard(i) {
      findings.add(.ward, i - 1, through: i, in: text, .likely, .frame)
    }
    text.addLocalHeads(.wardHead, of: .ward, to: &findings)
    for i in text.numbers where text.isBareWardCode(i) {
      findings.add(.ward, i, through: i, in: text, .likely, .frame)
    }
    for i in text.capitals where text.isBareWard(i) {
      findings.add(.ward, i, through: i, in: text, .likely, .frame)
    }
  }

  private static let wardWords = WordSet("ward", "bay", "bed", "theatre", "room", "cubicle", "pod")
  private static let wards = WordSet("ward", "bay", "pod")
  private static let sides = WordSet("side")
}

extension TokenizedDocument {
  /// `POD 2`: the second day after an operation.
  private func isPostoperativeDay(_ i: Int) -> Bool {
    self[i - 1].shape == .upper && self[i - 1].marks.contains(.abbreviation)
  }

  /// Whether a number after `ward`, `bed` … is its number and neither an amount nor a time.
  fileprivate func isWardNumber(_ i: Int) -> Bool {
    let token = self[i]
    guard token.gap == .space, token.length <= 4, !token.flags.contains(.measured), !isPostoperativeDay(i) else {
      return false
    }
    let next = self[i + 1]
    if next.gap <= .space, !next.marks.isDisjoint(with: [.unit, .timeUnit]), next.shape != .initial || next.gap == .none
    {
      return false
    }
    return
      !(isMark(i + 1, ".") && self[i + 2].gap == .none && self[i + 2].hasDigit || isMark(i + 1, ":")
      || isMark(i + 1, "/") || isMark(i + 1, "%"))
  }
}
