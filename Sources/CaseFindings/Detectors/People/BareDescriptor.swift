import CaseLexicons

extension Detector {
  /// A people or a faith that stands bare in the description of someone.
  ///
  /// - Looks like: `Ghanaian, G6PD deficient`, `Sikh, keeps his beard`, `newly wed, Latvian, HbSC`, `raised Mormon`,
  ///   `raised in the Exclusive Brethren`, `he wrote Quaker`, `Christian Scientist herself`, `married to a Dane`.
  /// - Confirmed by: the start of the sentence and a comma, other items of description, a word of upbringing.
  /// - Confused with: lists of peoples and languages, guidelines, places, names (`Roman, Christian`).
  /// - Source: `people/demonyms.tsv`.
  static let bareDescriptor = Detector(
    "bare-descriptor", finds: .nationality, .ethnicity, .religion,
    summary: "A people or a faith that stands bare: Ghanaian, on dapsone; raised Mormon.",
    examples: [
      "{{nationality|Ghanaian}}, G6PD deficient, on dapsone. {{religion|Sikh}}, keeps his beard, so a hood.",
      "Newly wed, {{nationality|Latvian}}, HbSC. A 40-year-old man, {{nationality|Turkish}}, with oral ulcers.",
      "Raised {{religion|Mormon}}; brought up in the {{religion|Exclusive Brethren}}; he wrote {{religion|Quaker}}.",
      "{{religion|Christian Scientist}} herself; married to a {{nationality|Dane}}; {{nationality|Irish}} by birth.",
    ],
    counterexamples: [
      "French, German and Spanish guidelines. English, then maths. Turkish, Iranian and Kurdish cohorts.",
      "Christian, her son, rang. Roman, 6, fell. The Dutch, who published it.",
      "Married to a nurse. Raised in the Black Country. Raised Methodist Hospital stairs.",
    ]
  ) { text, findings in
    for i in text.capitals where text[i].marks.contains(.demonym) || text[i].marks.contains(.startsPhrase) {
      guard let term = text.peopleTerm(at: i), text.isBareDescriptor(i, term.last) else { continue }
      findings.add(term.kind, i, through: term.last, in: text, .likely, [.listed, .frame])
    }
  }
}

extension TokenizedDocument {
  /// The people or faith that starts at a token, the longest first.
  fileprivate func peopleTerm(at i: Int) -> (last: Int, kind: IdentifierKind)? {
    let wanted: WordMarks = [.nationality, .ethnicity, .religion]
    if let phrase = phrase(at: i, marked: wanted), let kind = Self.kind(of: phrase.marks) {
      return (phrase.end - 1, kind)
    }
    guard self[i].shape == .capitalised, !self[i].isProtected, let kind = Self.kind(of: self[i].marks) else {
      return nil
    }
    return (i, kind)
  }

  private static func kind(of marks: WordMarks) -> IdentifierKind? {
    if marks.contains(.religion) { return .religion }
    if marks.contains(.nationality) { return .nationality }
    return marks.contains(.ethnicity) ? .ethnicity : nil
  }

  fileprivate func isBareDescriptor(_ first: Int, _ last: Int) -> Bool {
    if self[last + 1].gap == .space, isWord(last + 1, in: BareDescriptors.selves) { return true }
    if isWord(last + 1, in: BareDescriptors.by), isWord(last + 2, in: BareDescriptors.birth) { return true }
    if isAfterUpbringing(first), endsDescription(last + 1) || self[last + 1].shape == .lower { return true }
    guard isMark(last + 1, ","), self[last + 1].gap == .none, !isWord(first, in: BareDescriptors.names),
      !isListed(last + 2)
    else { return false }
    if self[first].flags.contains(.startsSentence) {
      return self[last + 2].shape != .capitalised || self[last + 2].marks.isDisjoint(with: [.demonym, .language])
    }
    return isMark(first - 1, ",") && isDescribed(before: first - 1)
  }

  /// Whether the next item is another people or language: a list of them.
  private func isListed(_ i: Int) -> Bool {
    self[i].marks.contains(.demonym) || self[i].marks.contains(.language) || isWord(i, in: BareDescriptors.then)
  }

  /// `raised Mormon`, `brought up in the Exclusive Brethren`, `he wrote Quaker`, `married to a Dane`.
  private func isAfterUpbringing(_ first: Int) -> Bool {
    guard self[first].gap == .space else { return false }
    var i = first - 1
    while first - i < 4, isWord(i, in: BareDescriptors.between) { i -= 1 }
    if isWord(i, in: BareDescriptors.up) { return isWord(i - 1, in: BareDescriptors.brought) }
    if isWord(i, in: BareDescriptors.to) { return isWord(i - 1, in: BareDescriptors.married) && i < first - 1 }
    guard isWord(i, in: BareDescriptors.upbringing) else { return false }
    return !self[first + 1].isCapital || self[first + 1].gap > .space || phrase(at: first, marked: .religion) != nil
  }

  /// Whether an item of description stands in the sentence before a comma.
  private func isDescribed(before comma: Int) -> Bool {
    var i = comma - 1
    while comma - i < 14, i >= 0, !isSentenceEnd(i), self[i + 1].gap < .line {
      if !self[i].marks.isDisjoint(with: [.personNoun, .maritalOrFamily, .occupation]), self[i].shape != .upper {
        return true
      }
      if isWord(i, in: AgeWords.shortOld) || isWord(i, in: AgeWords.old) { return true }
      if self[i].shape == .mixed, self[i].length <= 5, agePhrase(at: i) != nil { return true }
      i -= 1
    }
    return false
  }
}

/// The words around peoples and faiths that stand bare.
private enum BareDescriptors {
  static let selves = WordSet("herself", "himself", "themselves", "themself")
  static let upbringing = WordSet("raised", "born", "wrote", "baptised", "baptized", "reared", "answered", "ticked")
  static let by = WordSet("by")
  static let birth = WordSet("birth", "marriage", "descent", "ancestry", "extraction", "blood")
  static let up = WordSet("up")
  static let brought = WordSet("brought", "grew")
  static let between = WordSet("in", "the", "a", "an", "as", "strict", "strictly", "devoutly")
  static let to = WordSet("to")
  static let married = WordSet("married", "engaged")
  static let then = WordSet("and", "or", "then", "who", "her", "his")
  /// Peoples and faiths that are given names or colours too.
  static let names = WordSet(
    "christian", "roman", "english", "black", "white", "brown", "asian", "german", "indian", "scot")
}
