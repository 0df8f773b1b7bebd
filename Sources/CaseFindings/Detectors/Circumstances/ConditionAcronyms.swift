import CaseLexicons

extension TokenizedDocument {
  /// The acronyms of rare conditions: those that the text explains, those whose condition it names elsewhere, and
  /// those after *has* or *known* that mean nothing else in everyday medicine.
  func conditionAcronyms(of named: [NamedCondition]) -> [NamedCondition] {
    var explained: [(word: WordHash, row: ConditionRow)] = []
    for condition in named {
      let i = condition.tokens.upperBound + 1
      if isMark(i - 1, "("), isMark(i + 1, ")"), isAcronym(i) { explained.append((self[i].hash, condition.row)) }
    }
    var found: [NamedCondition] = []
    for i in capitals where isAcronym(i) {
      if let known = explained.first(where: { $0.word == self[i].hash }) {
        found.append(NamedCondition(tokens: i..<(i + 1), row: known.row))
      } else if let row = listedAcronym(at: i, beside: named) {
        found.append(NamedCondition(tokens: i..<(i + 1), row: row))
      }
    }
    return found
  }

  private func isAcronym(_ i: Int) -> Bool {
    self[i].shape == .upper && self[i].length >= 2 && self[i].length <= 6 && !self[i].flags.contains(.onCapitalLine)
  }

  private func listedAcronym(at i: Int, beside named: [NamedCondition]) -> ConditionRow? {
    let acronyms = RareAcronyms.shared
    guard acronyms.contains(self[i].hash), let meaning = acronyms.meaning(of: conditionName(i..<(i + 1))),
      let row = ConditionRow(rare: meaning.name)
    else { return nil }
    let isNamed = named.contains {
      $0.row.name == row.name || $0.row.orphaCode != 0 && $0.row.orphaCode == row.orphaCode
    }
    let isPlain = meaning.isKnownAlone || self[i].length >= 4 && self[i].marks.subtracting(.startsPhrase).isEmpty
    if isNamed || !isPlain { return isNamed ? row : nil }
    let isOther = !self[i].marks.isDisjoint(with: [.commonWord, .functionWord, .numberWord, .ward, .hospitalName])
    return !isOther && isHeld(i) ? row : nil
  }

  /// `FOP and PKAN`: another acronym at the start of the sentence.
  private func isHeldBefore(_ i: Int) -> Bool {
    isWord(i - 1, in: .and) && isAcronym(i - 2) && self[i - 2].flags.contains(.startsSentence)
      && RareAcronyms.shared.contains(self[i - 2].hash)
  }

  /// `has`, `known` or `Dx:` before it, or `was diagnosed` after it.
  private func isHeld(_ i: Int) -> Bool {
    if isMark(i - 1, ":") { return isWord(i - 2, in: ConditionWords.headings) }
    if isWord(i + 1, in: ConditionWords.was), isWord(i + 2, in: ConditionWords.confirmed) { return true }
    if self[i].length >= 3, self[i].flags.contains(.startsSentence) || isHeldBefore(i) {
      return isWord(i + 1, in: ConditionWords.goesOn) || isMark(i + 1, ":")
    }
    if self[i].length == 2 { return isWord(i - 1, in: ConditionWords.having) && self[i].gap == .space }
    return isWord(i - 1, in: ConditionWords.holders) && self[i].gap == .space
  }
}
