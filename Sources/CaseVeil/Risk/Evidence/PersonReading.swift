import CaseFindings
import CaseLexicons

/// Sex, age and trade in words that no finding holds.
extension RemarkReader {
  mutating func addPerson(_ i: Int, _ token: Token) {
    if let range = AgeWordTable.range(token.hash), !text.isWord(i + 1, in: RemarkWords.notPeople) {
      add(.ageWord(range), i..<i + 1)
    }
    if subjects.owners[i] > 0, subjects.owners[i] != Subjects.relative,
      text.isWord(i - 1, in: SubjectWords.relativesOwn)
    {
      // `his wife`, who is a patient too
      if SubjectWords.femaleRelatives.contains(token.hash) { return add(.sex(.female), i..<i + 1) }
      if SubjectWords.maleRelatives.contains(token.hash) { return add(.sex(.male), i..<i + 1) }
    }
    if SubjectWords.females.contains(token.hash), isOwnSex(i) { return add(.sex(.female), i..<i + 1) }
    if SubjectWords.males.contains(token.hash), isOwnSex(i) { return add(.sex(.male), i..<i + 1) }
    if SubjectWords.femalePronouns.contains(token.hash) { return count(.female, i) }
    if SubjectWords.malePronouns.contains(token.hash) { count(.male, i) }
  }

  /// A pronoun that no finding holds.
  private mutating func count(_ sex: PatientSex, _ i: Int) {
    let owner = Int(subjects.owners[i])
    guard owner < pronouns.count else { return }
    if pronouns[owner].first == nil { pronouns[owner].first = i }
    if sex == .female { pronouns[owner].female += 1 } else { pronouns[owner].male += 1 }
  }

  mutating func addPronouns() {
    for (patient, count) in pronouns.enumerated() {
      guard let first = count.first else { continue }
      found.append(
        Remark(
          content: .pronouns(female: count.female, male: count.male), tokens: first..<first + 1,
          span: text.span(first, first), finding: nil, patient: patient))
    }
  }

  mutating func addTradePhrase(at i: Int, from first: Int) {
    var p = first
    while p < text.phrases.count, text.phrases[p].first == i {
      if text.phrases[p].marks.contains(.occupation) { addTrade(i..<text.phrases[p].end) }
      p += 1
    }
  }

  /// `a Sikh lorry driver, 58,`: a trade that no finding names, and the bare age behind it.
  mutating func addTrade(_ tokens: Range<Int>) {
    let trade = UnfoundTrade(text: text, tokens: tokens)
    if trade.isPatients { add(.trade, tokens) }
    if let age = trade.ageBehind { add(.ageWord(AgeRange(age.value, age.value)), age.tokens) }
  }

  /// Not `her mother`, not `Mr Patel, consultant`: the noun tells of the one spoken of.
  private func isOwnSex(_ i: Int) -> Bool {
    if text.isWord(i - 1, in: SubjectWords.relativesOwn), text[i].marks.contains(.kinship) { return false }
    return text[i - 1].shape != .possessive
  }
}
