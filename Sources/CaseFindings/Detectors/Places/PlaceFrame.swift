import CaseLexicons

/// A capital of unknown meaning that the words before it make a place or a place of work.
struct FramedPlace {
  let first: Int
  let last: Int
  let kind: IdentifierKind
}

extension TokenizedDocument {
  /// `lives in Lintonby`, `seen at NWLH`, `works at Tarrow`: places by the verb before them.
  func forEachFramedPlace(_ body: (FramedPlace) -> Void) {
    for i in capitals where self[i].gap == .space {
      let preposition = isWord(i - 1, in: .the) ? i - 2 : i - 1
      guard isWord(preposition, in: .framePrepositions), self[preposition].shape == .lower else { continue }
      let last = framedEnd(from: i)
      guard isUnknownCapital(i) || isFramedName(i, last), !isDevice(after: last) else { continue }
      guard let kind = framedKind(at: preposition, of: i, through: last) else { continue }
      let isBody = kind != .town && self[last + 1].shape == .possessive
      body(FramedPlace(first: i, last: isBody ? last + 1 : last, kind: kind))
    }
  }

  /// The last capital of the name that starts here.
  private func framedEnd(from i: Int) -> Int {
    var last = i
    while last - i < 6, let next = stepRight(from: last) {
      let marks = self[next].marks
      let isOther = !marks.isDisjoint(with: [.month, .weekday, .functionWord, .title, .ward, .personVerb])
      if isOther, !isWord(next, in: .shortHeads) { break }
      if self[next].isProtected, !isWord(next, in: .shortHeads) { break }
      last = next
    }
    return last
  }

  /// Two capitals or more of which one is specific, or that are a local name: `Denver Gen`, `County General`.
  private func isFramedName(_ i: Int, _ last: Int) -> Bool {
    guard last > i, !self[i].flags.contains(.onCapitalLine), self[last].marks.isDisjoint(with: [.ward, .wardHead])
    else { return false }
    if isWord(i, in: .saints) { return true }
    if isWord(last, in: .shortHeads) {
      return isWord(i, in: .localModifiers) || self[i].shape == .upper && !self[i].isProtected || isSpecific(i)
    }
    return false
  }

  /// What the verb and the preposition say of the capitals after them.
  private func framedKind(at preposition: Int, of i: Int, through last: Int) -> IdentifierKind? {
    let isAt = isWord(preposition, in: .at)
    var j = preposition - 1
    var verb = -1
    var left = isAt ? 6 : 3
    while j >= 0, left > 0, !isSentenceEnd(j), self[j + 1].gap < .line {
      if isWord(j, in: .workVerbs) { return isAt || isWord(preposition, in: .forWith) ? .employer : .town }
      if self[j].marks.contains(.placeFrame), self[j].isWord, verb < 0 { verb = j }
      j -= 1
      left -= 1
    }
    if isAt, self[preposition - 1].marks.contains(.occupation), self[preposition - 1].shape == .lower {
      return .employer
    }
    if isWord(preposition, in: .forWith) { return nil }
    let isBody = isWord(i, in: .saints) || isWord(last, in: .shortHeads)
    if isAt {
      return isBody || verb >= 0 || last > i || isBareUnknown(i)
        || self[i].shape == .upper && self[i].length >= 4 && self[i].marks.isEmpty ? .hospital : nil
    }
    if isBody { return isWord(preposition, in: .arrivals) ? .hospital : nil }
    if verb >= 0, preposition - verb <= 3 { return careTarget(verb, preposition, i) }
    return isWord(preposition, in: .strongTownCues) && isBareUnknown(i) && !profile.isClinical ? .town : nil
  }

  private func careTarget(_ verb: Int, _ preposition: Int, _ i: Int) -> IdentifierKind? {
    if self[i].marks.contains(.givenName), self[i].weights.given >= 30, self[i].marks.isDisjoint(with: .place),
      isWord(preposition, in: .to)
    {
      return nil
    }
    if isWord(verb, in: .homeVerbs) { return .town }
    if isWord(preposition, in: .to), isWord(verb, in: .admissionVerbs), self[i].marks.isDisjoint(with: .givenName) {
      return .hospital
    }
    if self[i].shape == .upper {
      return isWord(preposition, in: .inWord) || isWord(i - 1, in: .the) || isDash(i + 1) ? nil : .hospital
    }
    return isWord(preposition, in: .to) && isBareUnknown(i) || isWord(preposition, in: .strongTownCues) ? .town : nil
  }

  /// A capital that no table knows.
  private func isBareUnknown(_ i: Int) -> Bool {
    self[i].marks.subtracting([.surname, .startsPhrase, .smallPlace, .place]).isEmpty && self[i].length > 3
      && self[i].shape == .capitalised
  }

  /// A capital that is no medicine, department, date, person's title or everyday word.
  private func isUnknownCapital(_ i: Int) -> Bool {
    let token = self[i]
    guard token.isCapital, !token.isProtected, token.length > 2, !token.flags.contains(.onCapitalLine) else {
      return false
    }
    let other: WordMarks = [
      .functionWord, .month, .weekday, .demonym, .medical, .abbreviation, .ward, .title, .degree, .kinship, .numberWord,
      .timeUnit, .genericModifier, .organisationHead, .clinicianRole, .unit, .eponymAlone, .fieldLabel,
    ]
    if !token.marks.isDisjoint(with: [.organisationHead, .genericModifier, .functionWord, .month, .weekday, .title]) {
      return false
    }
    if !token.marks.isDisjoint(with: other), !(token.marks.contains(.place) && token.weights.placeAmbiguity < 2) {
      return false
    }
    return token.weights.common < 8
  }
}

extension Detector {
  /// Hospitals and places of work that only the words before them give away.
  ///
  /// - Looks like: a capital after `seen at`, `transferred to`, `works at`.
  /// - Confirmed by: the verb and the preposition.
  /// - Confused with: departments and tests (`seen in ED`), people (`referred to Susan`).
  /// - Source: clinical usage.
  static let placeFrame = Detector(
    "place-frame", finds: .hospital, .employer,
    summary: "Hospital or place of work by the words before it: seen at, works at.",
    examples: [
      "She was reviewed at {{hospital|NWQH}} last week.",
      "Works as a fitter at {{employer|Tarrowdale}} by the sea.",
      "Treated at {{hospital|Hollowmere}} before.",
    ],
    counterexamples: [
      "Seen in ED, then at the GP.",
      "Reviewed at OPD on Monday at home.",
      "Referred to Susan for advice.",
    ]
  ) { text, findings in
    text.forEachFramedPlace { frame in
      if frame.kind != .town { findings.add(frame.kind, frame.first, through: frame.last, in: text, .likely, .frame) }
    }
  }
}

extension WordSet {
  static let at = WordSet("at")
  static let shortHeads = WordSet(
    "general", "gen", "hosp", "med", "health", "va", "presbyterian", "memorial", "royal", "methodist", "infirmary",
    "healthcare")
  static let admissionVerbs = WordSet("admitted", "transferred", "referred", "taken", "brought", "presented")
  static let inWord = WordSet("in")
  static let to = WordSet("to")
  static let forWith = WordSet("for", "with")
  static let framePrepositions = WordSet("at", "to", "from", "in", "near", "for", "with", "outside", "around")
  static let workVerbs = WordSet(
    "work", "works", "worked", "working", "employed", "job", "employee", "employer", "colleague", "colleagues")
  static let homeVerbs = WordSet(
    "lives", "lived", "living", "resides", "residing", "born", "moved", "moving", "raised", "flew", "travelled",
    "traveled", "from", "visiting", "visit", "visited", "relocated", "located", "resident", "returned", "near")
}
