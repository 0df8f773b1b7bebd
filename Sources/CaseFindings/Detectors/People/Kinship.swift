import CaseLexicons

extension Detector {
  /// Relatives, and how a family is made up.
  ///
  /// - Looks like: `her mother`; `father of six`, `one of triplets`, `adopted`, `his late brother`, `has 7 children`.
  /// - Confirmed by: a number, *one of*, *late*, *only*, *same-sex*; a plain relation is found but is commonplace.
  /// - Confused with: `sister chromatid`, `mother tongue`, `twin study`, `father of modern surgery`, `adopted a position`.
  /// - Source: `people/kinship.tsv`, `people/family.tsv`.
  static let kinship = Detector(
    "kinship", finds: .kinship,
    summary: "A relative, or a family of an unusual make.",
    examples: [
      "Her {{kinship|mother}} and a {{kinship|father of six}} came; he has {{kinship|7 children}}.",
      "She is {{kinship|one of triplets}}, {{kinship|the youngest of nine}}, not an {{kinship|only child}}.",
      "He was {{kinship|adopted}}. His {{kinship|late brother}} and {{kinship|twin sister}} had it.",
      "A {{kinship|grandmother of 11}} and her {{kinship|same-sex partner}}; a {{kinship|surrogate mother}}",
      "Brought up by {{kinship|two mothers}}; {{kinship|her two grandfathers}} came. {{kinship|Foster father to nine}}; {{kinship|mother of twins}}.",
      "Divorced {{kinship|dad of 4}} with {{kinship|two kids}} #{{kinship|DadOf4}}",
    ],
    counterexamples: [
      "Sister chromatid exchange; his mother tongue; the father of modern surgery; a twin study.",
      "Partner notification was done. The trust adopted a new policy. Mother cells. Only one lesion.",
      "Ten children under five were enrolled in the study. Late onset. Family history of asthma.",
    ]
  ) { text, findings in
    for i in text.cued {
      let marks = text.tokens[i].marks
      if marks.contains(.maritalOrFamily), let last = text.familyEnd(at: i) {
        findings.add(.kinship, text.familyStart(i), through: last, in: text, .high, .frame)
      } else if marks.contains(.kinship) {
        text.addRelative(at: i, to: &findings)
      } else if text.tokens[i].shape == .mixed, text.isMark(i - 1, "#"), text.startsHashtag(i, with: KinWords.parents) {
        findings.add(.kinship, i, through: i, in: text, .high, .shape)
      }
    }
  }
}

extension TokenizedDocument {
  /// A relation with what makes it stand out; otherwise the plain word.
  fileprivate func addRelative(at i: Int, to findings: inout Findings) {
    guard !isWord(i + 1, in: KinWords.things), self[i].shape != .upper || self[i].flags.contains(.onCapitalLine) else {
      return
    }
    if let last = numberOfChildren(after: i) {
      return findings.add(.kinship, distinguished(i) ?? i, through: last, in: self, .high, .frame)
    }
    if let first = pairOfParents(i) { return findings.add(.kinship, first, through: i, in: self, .high, .frame) }
    if let children = countOfChildren(before: i) {
      let isOneOf = isWord(children.first - 1, in: KinWords.of) && isWord(children.first - 2, in: KinWords.one)
      let isUsual = children.count < KinWords.manyChildren && !(isOneOf && children.count > 2)
      let first = isOneOf ? children.first - 2 : children.first
      return findings.add(.kinship, first, through: i, in: self, isUsual ? .commonplace : .high, .frame)
    }
    if let first = distinguished(i) { return findings.add(.kinship, first, through: i, in: self, .high, .frame) }
    guard isWord(i, in: KinWords.plain), !isDash(i + 1) || self[i + 1].gap > .none else { return }
    if isWord(i + 1, in: KinWords.of), !self[i + 2].marks.contains(.personNoun) { return }
    findings.add(.kinship, i, through: i, in: self, .commonplace, .listed)
  }

  /// `father of six`, `mum to two boys`: the last token.
  private func numberOfChildren(after i: Int) -> Int? {
    guard isWord(i, in: KinWords.parents), isWord(i + 1, in: KinWords.of), self[i + 2].gap == .space,
      isWord(i + 2, in: KinWords.multiples) || cardinal(at: i + 2) != nil
    else { return nil }
    if isWord(i + 2, in: KinWords.multiples) { return i + 2 }
    guard let count = cardinal(at: i + 2), (1...40).contains(count.value), !isWord(count.last + 1, in: KinWords.others)
    else { return nil }
    return self[count.last + 1].marks.contains(.kinship) && self[count.last + 1].gap == .space
      ? count.last + 1 : count.last
  }

  /// `has 7 children`, `our two kids`, `3 sons`, `six older brothers`: the first token and how many.
  private func countOfChildren(before i: Int) -> (first: Int, count: Int)? {
    guard isWord(i, in: KinWords.children), self[i].gap <= .space else { return nil }
    var number = i - 1
    while i - number < 4, isWord(number, in: KinWords.adjectives) || isDash(number) { number -= 1 }
    guard self[number].marks.contains(.numberWord) || self[number].shape == .digits else { return nil }
    var first = number
    if isDash(number - 1), self[number - 2].marks.contains(.numberWord) { first = number - 2 }
    guard let count = cardinal(at: first), count.last == number, (1...40).contains(count.value) else { return nil }
    let isOne = count.value == 1 && !isWord(first - 1, in: KinWords.has)
    let isOf = isWord(first - 1, in: KinWords.of) && isWord(first - 2, in: KinWords.one)
    return isOne || isWord(first - 1, in: KinWords.statistics) && !isOf || isStudied(i + 1) ? nil : (first, count.value)
  }

  /// `two mothers`, `her two dads`: parents or grandparents of one sex.
  private func pairOfParents(_ i: Int) -> Int? {
    guard isWord(i, in: KinWords.pairs), self[i].gap == .space, isWord(i - 1, in: KinWords.two) else { return nil }
    return isWord(i - 2, in: KinWords.owners) ? i - 2 : i - 1
  }

  /// `children were enrolled`, `children under five`, `boys with asthma in the trial`.
  private func isStudied(_ next: Int) -> Bool {
    isWord(next, in: KinWords.studied) || isWord(next, in: KinWords.were) && isWord(next + 1, in: KinWords.studied)
  }

  /// `late brother`, `twin sister`, `same-sex partner`, `adoptive mother`: the first token.
  private func distinguished(_ i: Int) -> Int? {
    guard self[i].gap <= .space, !isWord(i, in: KinWords.families) else { return nil }
    let before = isDash(i - 1) ? i - 2 : i - 1
    if isWord(before, in: KinWords.marks) {
      if isWord(before, in: KinWords.late), !isWord(before - 1, in: KinWords.owners) { return nil }
      return isWord(before - 1, in: KinWords.identical) ? before - 1 : before
    }
    if isWord(before, in: KinWords.sex), isDash(before - 1), isWord(before - 2, in: KinWords.same) { return before - 2 }
    return isWord(i, in: KinWords.child) && isWord(before, in: KinWords.only)
      && !isWord(before - 1, in: KinWords.owners)
      ? before : nil
  }

  /// The last token of `adopted`, `one of triplets`, `youngest of nine`, `orphan`; nil when it is another matter.
  fileprivate func familyEnd(at i: Int) -> Int? {
    if isWord(i, in: KinWords.sure) { return isWord(i + 1, in: KinWords.things) ? nil : i }
    if isWord(i, in: KinWords.adopted) { return isAdoption(i) ? i : nil }
    guard isWord(i, in: KinWords.rank), isWord(i + 1, in: KinWords.of), let count = cardinal(at: afterOwner(i + 2)),
      count.value > 1, !isWord(count.last + 1, in: KinWords.others)
    else { return nil }
    return self[count.last + 1].marks.contains(.kinship) ? count.last + 1 : count.last
  }

  private func afterOwner(_ i: Int) -> Int { isWord(i, in: KinWords.owners) || isWord(i, in: KinWords.the) ? i + 1 : i }

  /// `one of triplets`, `the youngest of nine`: the words before belong to it.
  fileprivate func familyStart(_ i: Int) -> Int {
    if isWord(i - 1, in: KinWords.of), self[i].gap == .space, isWord(i - 2, in: KinWords.one) { return i - 2 }
    return isWord(i - 1, in: KinWords.the) && isWord(i, in: KinWords.rank) ? i - 1 : i
  }

  /// A person who came into a family, not a policy or a position.
  private func isAdoption(_ i: Int) -> Bool {
    if self[i + 1].marks.contains(.kinship), self[i + 1].gap == .space { return true }
    guard isCopula(i - 1) || isWord(i - 1, in: KinWords.been) && isPersonSubject(i - 2) else {
      return self[i].shape == .capitalised && self[i].flags.contains(.startsSentence) && endsDescription(i + 1)
    }
    return endsDescription(i + 1) || isWord(i + 1, in: KinWords.adoptionTells)
  }
}
