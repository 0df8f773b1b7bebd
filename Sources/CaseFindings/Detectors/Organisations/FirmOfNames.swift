import CaseLexicons

extension Detector {
  /// Three surnames or more that make a firm or a group.
  ///
  /// - Looks like: `Moss, Holt and Brandreth`.
  /// - Confirmed by: surnames or unknown capitals with commas and one *and*; a text that is not medical.
  /// - Confused with: lists of towns, days, drugs, subjects.
  /// - Source: own observation.
  static let firmOfNames = Detector(
    "firm-of-names", finds: .organisation,
    summary: "Three surnames or more joined by commas and an and.",
    examples: [
      "I have been with {{organisation|Johnson, Holt and Brandreth}} for years.",
      "We asked {{organisation|Okonjo, Brandreth, Tarvanel and Williams}} about it.",
      "Founded by {{organisation|Hartnell, Brandreth and Johnson}} long ago.",
    ],
    counterexamples: [
      "Monday, Tuesday and Friday are free.",
      "Leeds, York and Hull are far.",
      "Apples, Pears and Plums are cheap.",
    ]
  ) { text, findings in
    guard !text.profile.isClinical else { return }
    var after = 0
    for first in text.capitals where first >= after && text.isMark(first + 1, ",") {
      guard text.isPartner(first) else { continue }
      var last = first
      var count = 1
      var hasAnd = false
      while !hasAnd, let next = text.nextPartner(after: last, &hasAnd) {
        last = next
        count += 1
      }
      guard hasAnd, count >= 3 else { continue }
      after = last + 1
      findings.add(.organisation, first, through: last, in: text, .likely, [.surname, .frame])
    }
  }
}

extension TokenizedDocument {
  fileprivate func isPartner(_ i: Int) -> Bool {
    let word = name(i)
    let other: WordMarks = [.weekday, .month, .country, .demonym, .functionWord, .drug, .organisationHead]
    guard word.token.shape == .capitalised, word.token.marks.isDisjoint(with: other) else { return false }
    if word.isUnknown { return word.token.length > 3 }
    if word.isSurname, word.ambiguity == 0, word.token.marks.isDisjoint(with: .place), !word.isProtected { return true }
    return word.surname >= 34 && !(word.token.marks.contains(.place) && word.surname < 42)
      && (word.ambiguity < 3 || word.surname >= 46)
  }

  fileprivate func nextPartner(after i: Int, _ hasAnd: inout Bool) -> Int? {
    let hasComma = isMark(i + 1, ",")
    var next = hasComma ? i + 2 : i + 1
    if isWord(next, in: .and) || isMark(next, "&") {
      hasAnd = true
      next += 1
    }
    guard hasComma || hasAnd, self[next].gap == .space, isPartner(next), !self[next + 1].isCapital else { return nil }
    return next
  }
}
