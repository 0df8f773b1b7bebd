import CaseLexicons

extension Detector {
  /// Whether and how often someone is married.
  ///
  /// - Looks like: `divorced`, `twice-married`, `in a civil partnership`, `recently separated`, `a single mother`.
  /// - Confirmed by: the word alone; for *single*, *separated* and *engaged* a person or a form of *to be*.
  /// - Confused with: `single dose`, `separated shoulder`, `bachelor of science`, `black widow`.
  /// - Source: `people/family.tsv`.
  static let maritalStatus = Detector(
    "marital-status", finds: .maritalStatus,
    summary: "Marital status: married, divorced, widowed, single.",
    examples: [
      "She is {{maritalStatus|divorced}}. A {{maritalStatus|twice-married}} man. A {{maritalStatus|widower}}.",
      "In a {{maritalStatus|civil partnership}}; she is {{maritalStatus|single}} and works.",
      "He {{maritalStatus|recently separated}} from his wife. A {{maritalStatus|single}} mother.",
      "Marital status: {{maritalStatus|single}}. #{{maritalStatus|MarriedLife}}",
      "{{maritalStatus|Confirmed bachelor}}, a hoarder. In his late teens, {{maritalStatus|single}}, sofa-surfing.",
      "35F, {{maritalStatus|separated}}, two children. {{maritalStatus|Newly wed}} and {{maritalStatus|married at sixteen}}.",
    ],
    counterexamples: [
      "A single dose; single-lumen; every single day. A separated shoulder; cells were separated by spinning.",
      "Bachelor of Science. Widow's pension and widows; the widowmaker lesion; a black widow spider. Engaged with physiotherapy.",
      "Not for single use. The head was engaged. Civil engineer.",
    ]
  ) { text, findings in
    for i in text.cued where text.tokens[i].marks.contains(.maritalOrFamily) {
      guard let span = text.maritalStatus(at: i) else { continue }
      findings.add(.maritalStatus, span.lowerBound, through: span.upperBound, in: text, .high, .frame)
    }
    for mark in text.marks where text.isMark(mark, "#") {
      let tag = mark + 1
      guard text[tag].isCapital, text[tag].gap == .none, text[tag].marks.isDisjoint(with: .maritalOrFamily),
        text.startsHashtag(tag, with: MaritalWords.sure)
      else { continue }
      findings.add(.maritalStatus, tag, through: tag, in: text, .likely, .shape)
    }
    for field in text.fields where text.isWord(field.label.lowerBound, in: MaritalWords.labels) {
      guard let value = text.shortValue(of: field) else { continue }
      findings.add(.maritalStatus, value.lowerBound, through: value.upperBound, in: text, .certain, .label)
    }
  }
}

extension TokenizedDocument {
  /// The words that say a marital status around a word of the table; nil when it is another matter.
  fileprivate func maritalStatus(at i: Int) -> ClosedRange<Int>? {
    if isWord(i, in: MaritalWords.civil) {
      return self[i + 1].gap <= .space && isWord(i + 1, in: MaritalWords.partnership) ? i...(i + 1) : nil
    }
    if isWord(i, in: MaritalWords.wed) { return isWord(i - 1, in: MaritalWords.newly) ? (i - 1)...i : nil }
    if isWord(i, in: MaritalWords.single) { return isSingle(i) ? i...i : nil }
    if isWord(i, in: MaritalWords.engaged) {
      return isWord(i + 1, in: MaritalWords.to) && isCopula(i - 1) ? i...i : nil
    }
    let first = maritalStart(i)
    if isWord(i, in: MaritalWords.separated) { return isSeparation(i, first) ? first...i : nil }
    guard isWord(i, in: MaritalWords.sure), !isWord(i + 1, in: MaritalWords.of) || isWord(i + 2, in: MaritalWords.this),
      !isWord(i - 1, in: MaritalWords.black)
    else { return nil }
    let isInName = self[i].isCapital && !self[i].flags.contains(.startsSentence) && self[i + 1].isCapital
    return self[i + 1].shape == .possessive || isInName ? nil : first...endOfAge(after: i)
  }

  /// `married at sixteen`: through the age, which only a person's marriage has.
  private func endOfAge(after i: Int) -> Int {
    guard isWord(i + 1, in: MaritalWords.at), let age = cardinal(at: i + 2), (10...110).contains(age.value),
      !goesOn(age.last), self[age.last + 1].marks.isDisjoint(with: [.timeUnit, .unit])
    else { return i }
    return age.last
  }

  /// `twice-married`, `recently divorced`: where the words that count or date it start.
  private func maritalStart(_ i: Int) -> Int {
    let before = isDash(i - 1) ? i - 2 : i - 1
    return self[i].gap <= .space && isWord(before, in: MaritalWords.counts) ? before : i
  }

  /// `a single mother`, `he is single,`, `34-year-old single lady`.
  private func isSingle(_ i: Int) -> Bool {
    if isDash(i + 1) { return false }
    let next = self[i + 1]
    if next.gap == .space, isWord(i + 1, in: MaritalWords.parents) { return true }
    if next.gap == .space, next.marks.contains(.personNoun), isWord(i - 1, in: MaritalWords.articles) || isAfterAge(i) {
      return true
    }
    if isItem(i) { return true }
    return isPredicate(i, through: i) && !isWord(i + 1, in: MaritalWords.not)
  }

  /// `late teens, single, sofa-surfing`, `35F, separated, two children`: an item of its own behind a person or an age.
  private func isItem(_ i: Int) -> Bool {
    guard isMark(i - 1, ","), isMark(i + 1, ","), self[i].shape == .lower else { return false }
    var j = i - 2
    while i - j < 10, j >= 0, !isSentenceEnd(j), self[j + 1].gap < .line {
      let token = self[j]
      if !token.marks.isDisjoint(with: [.personNoun, .occupation]), token.shape != .upper { return true }
      if token.shape == .mixed, token.length <= 5, agePhrase(at: j) != nil { return true }
      if isWord(j, in: AgeWords.old) || isWord(j, in: AgeWords.shortOld) || NumberWords.decades[token.hash] != nil {
        return true
      }
      j -= 1
    }
    return false
  }

  /// `separated from his wife`, `recently separated`, `they are separated`.
  private func isSeparation(_ i: Int, _ first: Int) -> Bool {
    if first < i, endsDescription(i + 1) { return true }
    if isWord(i + 1, in: MaritalWords.from) {
      return isWord(i + 2, in: MaritalWords.owners)
        && !self[i + 3].marks.isDisjoint(with: [.kinship, .maritalOrFamily])
    }
    return isPredicate(i, through: i) || isItem(i)
  }

  /// Whether the first word inside a hashtag such as `MarriedLife` belongs to a set.
  func startsHashtag(_ i: Int, with words: WordSet) -> Bool {
    let token = self[i]
    let bytes = document.bytes
    var end = token.lower + 1
    while end < token.upper, bytes[end] &- 0x61 < 26 { end += 1 }
    return end - token.lower > 2 && words.contains(hash(from: token.lower, to: end))
  }
}

private enum MaritalWords {
  static let labels = WordSet("marital", "civil", "relationship")
  static let civil = WordSet("civil")
  static let partnership = WordSet("partnership", "partnered", "partner", "partners", "union", "partnerships")
  static let single = WordSet("single")
  static let engaged = WordSet("engaged", "betrothed")
  static let to = WordSet("to")
  static let at = WordSet("at")
  static let this = WordSet("this", "the", "forty", "fifty", "sixty", "seventy", "eighty")
  static let wed = WordSet("wed")
  static let newly = WordSet("newly", "just", "recently")
  static let separated = WordSet("separated", "estranged")
  static let sure = WordSet(
    "married", "divorced", "widowed", "widow", "widower", "remarried", "unmarried", "divorcee", "divorcée",
    "newlywed", "newlyweds", "bachelor", "spinster", "cohabiting", "cohabits", "cohabit", "divorcing", "polygamous")
  static let of = WordSet("of", "spider", "maker", "surname", "name", "peak", "degree", "flat", "party")
  static let black = WordSet("black", "grass")
  static let counts = WordSet(
    "twice", "thrice", "never", "recently", "newly", "happily", "un", "just", "formerly", "lifelong", "confirmed",
    "serially", "long", "unhappily", "secretly", "legally", "acrimoniously", "amicably")
  static let parents = WordSet("mother", "mum", "mom", "parent", "father", "dad", "parents", "mothers", "mummy")
  static let articles = WordSet("a", "the", "this")
  static let not = WordSet("lumen", "dose", "use")
  static let from = WordSet("from")
  static let owners = WordSet("his", "her", "their", "my", "a", "the")
}
