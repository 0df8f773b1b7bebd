import CaseLexicons

extension Detector {
  /// Hospitals, clinics, hospices and trusts.
  ///
  /// - Looks like: capitals that end in Hospital, Infirmary, Clinic, NHS Trust; a listed name or acronym.
  /// - Confirmed by: a specific word, the list, or two generic words after `at` without an article.
  /// - Confused with: departments and clinics in general (`Fracture Clinic`), short forms of medicine.
  /// - Source: public lists of hospitals and trusts, `care/hospitals.tsv`.
  static let hospital = Detector(
    "hospital", finds: .hospital,
    summary: "Hospital, clinic, hospice or trust, by its head word or by the list.",
    examples: [
      "Transferred to {{hospital|Thornbridge Community Hospital}} overnight.",
      "Admitted to {{hospital|Borough General Hospital}} with chest pain.",
      "Booked at our {{hospital|Lintonby clinic}} for review, under the care of {{hospital|Quillby District General}}.",
      "Seen at {{hospital|St. Winifred's and Hollowmere Hospitals NHS Trust}}.",
    ],
    counterexamples: [
      "Seen in the Fracture Clinic, then the Emergency Department.",
      "Admitted to the Intensive Care Unit.",
      "The hospital course was uneventful. Hospital Course: stable.",
      "According to recent recommendations from the Mayo Clinic and the Cleveland Clinic criteria.",
    ]
  ) { text, findings in
    text.forEachOrganisation(.hospitalHead) { run in
      if run.marks.contains(.practiceHead) || text.isAuthorOfGuidance(run.first) { return }
      findings.add(.hospital, run.first, through: run.last, in: text, run.confidence, .headWord)
    }
    text.addLocalHeads(.hospitalHead, of: .hospital, to: &findings)
    for phrase in text.phrases where phrase.marks.contains(.hospitalName) {
      guard text[phrase.first].isCapital, text.isSpelledAsName(phrase),
        !text.isOneTerm(phrase.first, phrase.end - 1)
      else { continue }
      if text.isAuthorOfGuidance(phrase.first) { continue }
      if text.isSaint(phrase.first), text.isChurch(around: phrase.first) { continue }
      let last = text.withSmallHead(phrase.end - 1)
      findings.add(.hospital, phrase.first, through: last, in: text, .high, .listed)
    }
    for i in text.capitals where text.isWord(i, in: .shortHeads) && text.isWord(i - 1, in: .localModifiers) {
      guard text[i].gap == .space, text[i - 1].gap == .space, text[i - 2].shape == .capitalised,
        text.isSpecific(i - 2), !text[i + 1].isCapital || text[i + 1].gap > .space
      else { continue }
      findings.add(.hospital, text.firstWord(ofNameBefore: i - 1), through: i, in: text, .likely, .headWord)
    }
    for i in text.capitals where text[i].marks.contains(.hospitalName) && text.isHospitalName(i) {
      findings.add(.hospital, i, through: i, in: text, .likely, .listed)
    }
  }
}

extension TokenizedDocument {
  /// Whether the last word of a phrase is written as part of a name.
  func isSpelledAsName(_ phrase: Phrase) -> Bool {
    let last = self[phrase.end - 1]
    if isMark(phrase.first + 1, "/") { return false }
    return last.isCapital || last.shape == .possessive || last.shape == .mixed
  }

  /// A name with the small head word that follows it: `Quill Langley clinic`.
  fileprivate func withSmallHead(_ last: Int) -> Int {
    let next = last + 1
    return self[next].gap == .space && self[next].shape == .lower && isWord(next, in: .localHeads)
      && self[last].marks.isDisjoint(with: .hospitalHead) && !isWord(next, in: .ward) ? next : last
  }

  /// `recommendations from the Mayo Clinic`: a house that publishes for the world, where only its advice is meant.
  fileprivate func isAuthorOfGuidance(_ first: Int) -> Bool {
    guard isWord(first, in: GuidanceWords.houses) else { return false }
    let preposition = isWord(first - 1, in: .the) ? first - 2 : first - 1
    if isWord(preposition, in: GuidanceWords.prepositions), isWord(preposition - 1, in: GuidanceWords.nouns) {
      return true
    }
    return isWord(first + 2, in: GuidanceWords.nouns) && self[first + 2].shape == .lower
  }

  /// Whether a listed single word stands for a hospital here.
  fileprivate func isHospitalName(_ i: Int) -> Bool {
    let token = self[i]
    let article = isWord(i - 1, in: .the) ? i - 2 : i - 1
    let hasCue = isWord(article, in: .arrivals)
    if token.shape == .upper {
      if token.flags.contains(.onCapitalLine) { return false }
      let isOther =
        token.isProtected
        || !token.marks.isDisjoint(with: [
          .abbreviation, .medical, .ward, .unit, .degree, .functionWord, .title, .region,
        ])
      return hasCue && token.marks.isDisjoint(with: .ward) && token.length > 2 || !isOther && token.length > 3
    }
    guard token.shape == .capitalised, !token.isProtected, token.length > 3 else { return false }
    return hasCue && !isEverydayWord(i)
  }

  /// `our Lintonby clinic`: a small head after a place or an unknown word.
  func addLocalHeads(
    _ wanted: WordMarks, of kind: IdentifierKind, to findings: inout Findings, heads: WordSet = .localHeads
  ) {
    for i in capitals {
      let head = self[i + 1]
      guard head.shape == .lower, head.gap == .space, !head.marks.isDisjoint(with: wanted) else { continue }
      guard heads.contains(head.hash), isSpecific(i) || placeEnd(at: i), self[i].shape == .capitalised,
        !self[i].isProtected
      else { continue }
      guard !self[i].flags.contains(.startsSentence), !isEverydayWord(i),
        self[i].marks.isDisjoint(with: [.eponym, .eponymAlone, .title])
      else { continue }
      guard self[i].marks.contains(.place) || placeEnd(at: i) || self[i].marks.isEmpty && !isWord(i + 1, in: .surgery)
      else { continue }
      findings.add(kind, trimmed(firstWord(ofNameBefore: i), before: i), through: i + 1, in: self, .likely, .headWord)
    }
    for i in capitals where self[i + 1].shape == .possessive && isWord(i - (isMark(i - 1, ".") ? 2 : 1), in: .saints) {
      guard self[i + 2].gap == .space, self[i + 2].shape == .lower, !self[i + 2].marks.isDisjoint(with: wanted) else {
        continue
      }
      findings.add(kind, firstWord(ofNameBefore: i), through: i + 2, in: self, .high, .headWord)
    }
  }

  /// Whether the last word of a listed place of several words stands here.
  private func placeEnd(at i: Int) -> Bool {
    for first in [i - 1, i - 2] where self[first].isCapital {
      if let phrase = phrase(at: first, marked: [.place, .region]), phrase.end == i + 1 { return true }
    }
    return false
  }
}

extension WordSet {
  static let workHeads = WordSet(
    "office", "offices", "branch", "factory", "company", "shop", "carers", "taxis", "cabs", "buses", "coaches",
    "builders", "haulage", "logistics", "homecare")
  static let localHeads = WordSet(
    "clinic", "hospital", "infirmary", "hospice", "surgery", "practice", "pharmacy", "ward")
  static let surgery = WordSet("surgery", "practice")
  static let ward = WordSet("ward")
}

/// The words of guidance that hospitals known all over the world publish.
private enum GuidanceWords {
  static let houses = WordSet("mayo", "cleveland")
  static let prepositions = WordSet("from", "of", "by")
  static let nouns = WordSet(
    "recommendations", "guidelines", "guidance", "criteria", "classification", "score", "calculator", "model", "study",
    "guideline", "definition")
}
