import CaseLexicons

extension Detector {
  /// Hospitals by the short names that staff use.
  ///
  /// - Looks like: `the Royal`, `the General`, `St Quillan's`.
  /// - Confirmed by: a verb of care or *under the care of* before it, and no noun after it.
  /// - Confused with: generals, St John's wort, St Vitus's dance, churches and schools.
  /// - Source: British and Irish usage.
  static let hospitalAlias = Detector(
    "hospital-alias", finds: .hospital,
    summary: "Hospital by a short name such as the Royal or St Quillan's.",
    examples: [
      "She was transferred to the {{hospital|Royal}} for stenting.",
      "Under the care of {{hospital|St Quillan's}} since birth.",
      "Followed by {{hospital|St. Quill's}} for years; seen at the {{hospital|Infirmary}}.",
    ],
    counterexamples: [
      "He took St John's wort and had St Vitus's dance.",
      "The General gave an order; royal jelly; the Royal College.",
      "She attends St Quill's Church and went to St Quill's School.",
    ]
  ) { text, findings in
    for i in text.capitals {
      if text.isRoyalAlone(i) { findings.add(.hospital, i, through: i, in: text, .likely, .frame) }
      if let last = text.saintAlone(at: i) { findings.add(.hospital, i, through: last, in: text, .likely, .frame) }
    }
  }
}

extension TokenizedDocument {
  /// `to the Royal`, `at the General`: after a preposition and the article, before no other capital or noun.
  fileprivate func isRoyalAlone(_ i: Int) -> Bool {
    guard self[i].shape == .capitalised, self[i].gap == .space, self[i - 1].length == 3, isWord(i - 1, in: .the),
      isWord(i, in: AliasWords.alone), isWord(i - 2, in: .arrivals)
    else { return false }
    return endsName(i)
  }

  /// `St Quillan's` after *care of*, *by*, *under* or a verb of care, with no noun after it.
  fileprivate func saintAlone(at i: Int) -> Int? {
    guard self[i].length <= 5, self[i].shape == .capitalised, isWord(i, in: AliasWords.saints) else { return nil }
    let name = isMark(i + 1, ".") ? i + 2 : i + 1
    guard self[name].shape == .capitalised, self[name].gap <= .space, self[name + 1].shape == .possessive,
      endsName(name + 1)
    else { return nil }
    let isCare = isWord(i - 1, in: .of) && isWord(i - 2, in: AliasWords.care)
    return isCare || isWord(i - 1, in: AliasWords.under) ? name + 1 : nil
  }

  /// Whether no noun follows that the name could belong to.
  private func endsName(_ i: Int) -> Bool {
    let next = self[i + 1]
    if next.gap > .space || next.shape == .mark || next.shape == .boundary { return true }
    return next.shape == .lower && next.marks.contains(.functionWord)
  }
}

/// The words of short names.
private enum AliasWords {
  static let alone = WordSet("royal", "general", "infirmary", "marsden", "radcliffe", "maudsley", "brompton", "freeman")
  static let saints = WordSet("st", "saint")
  static let care = WordSet("care", "patient", "letter", "consultant", "staff")
  static let under = WordSet("under", "by", "with")
}
