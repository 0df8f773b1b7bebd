import CaseLexicons

extension Detector {
  /// A code in groups of letters and figures after its label, and a running number of a day.
  ///
  /// - Looks like: `Blue badge BB 9ZZ 00417`, `passport AB 1204 50`, `Police log 412 of 03/08`.
  /// - Confirmed by: a label right before the first group; *log, CAD, incident* before `412 of 03/08`.
  /// - Confused with: results after the word for a chart (`record BP 120`), doses.
  /// - Source: own observation of forms and of the numbers that control rooms give.
  static let spacedCode = Detector(
    "spaced-code", finds: .otherNumber, .caseReference,
    summary: "Code in several groups after its label, or a control room's number of a day.",
    examples: [
      "Blue badge {{otherNumber|BB 9ZZ 00417}} is due", "Police log {{caseReference|412 of 03/08}} refers",
      "CAD {{caseReference|2214 of 09/11/24}}, found", "Bus pass {{otherNumber|ZZ 0417 22}} was shown",
    ],
    counterexamples: [
      "In the record BP 120 80 and HR 88", "Incident at 14 of 20", "Student 3 of 12 passed", "Dose 2 of 3 given",
    ]
  ) { text, findings in
    for code in text.codes {
      let last = code.run.last
      guard let first = text.firstGroup(before: code.run.first, last), let cue = text.cueBeforeGroups(first) else {
        continue
      }
      findings.add(cue, first, through: last, in: text, .high, .label)
    }
    for i in text.numbers where text[i].shape == .digits && text.isWord(i + 1, in: .of) && text[i].length >= 2 {
      guard let last = text.endOfDayNumber(i) else { continue }
      findings.add(.caseReference, i, through: last, in: text, .high, [.label, .shape])
    }
  }
}

extension TokenizedDocument {
  /// The first of the groups of letters in capitals and figures that end in a number; nil without a group before it.
  fileprivate func firstGroup(before number: Int, _ last: Int) -> Int? {
    var first = number
    var digits = 0
    for i in number...last where self[i].hasDigit { digits += Int(self[i].length) }
    while number - first < 4, self[first].gap == .space {
      let group = self[first - 1]
      let isGroup =
        group.shape == .upper && group.length <= 4
        && (group.marks.isDisjoint(with: [.abbreviation, .unit, .medical])
          || cueBeforeGroups(first - 1) == .otherNumber)
        || group.shape == .mixed && group.length <= 6 || group.shape == .digits && group.length <= 5
      guard isGroup, NumberCueWords.meaning(of: first - 1, in: self) == nil, !group.flags.contains(.measured) else {
        break
      }
      if group.hasDigit { digits += Int(group.length) }
      first -= 1
    }
    return first < number && digits >= 5 ? first : nil
  }

  /// The kind that a label right before the groups names; nil without a label of such numbers.
  fileprivate func cueBeforeGroups(_ first: Int) -> IdentifierKind? {
    let label = isMark(first - 1, ":") ? first - 2 : first - 1
    guard self[first].gap == .space, let meaning = NumberCueWords.meaning(of: label, in: self) else { return nil }
    let isCue = meaning.role == .strong || meaning.role == .weak
    return isCue && (meaning.kind == .otherNumber || meaning.kind == .caseReference) ? meaning.kind : nil
  }

  /// `412 of 03/08`: the last token, after a word for a log.
  fileprivate func endOfDayNumber(_ i: Int) -> Int? {
    guard self[i + 2].gap == .space, let day = number(i + 2), (1...31).contains(day),
      isMark(i + 3, "/") || isMark(i + 3, "-") || isMark(i + 3, "."), self[i + 3].gap == .none,
      let month = number(i + 4), (1...12).contains(month), self[i + 4].gap == .none,
      hasWord(in: Self.logs, before: i, within: 3)
    else { return nil }
    let hasYear = isMark(i + 5, "/") && self[i + 5].gap == .none && self[i + 6].shape == .digits
    return hasYear ? i + 6 : i + 4
  }

  private static let logs = WordSet(
    "log", "cad", "incident", "police", "job", "ref", "reference", "occurrence", "number", "no")
}
