import CaseLexicons

extension Detector {
  /// Care homes and services of a town that are called so only by the words around them.
  ///
  /// - Looks like: `the Cedars care home`, `moved into The Laurels`, `staff at Elm Lodge`, `Quillshire social services`.
  /// - Confirmed by: *care home* after it; *moved into*, *resident of*, *respite at* and a house or trees.
  /// - Confused with: *care home residents*, *adult social care* without a town.
  /// - Source: British and Irish usage.
  static let residentialHome = Detector(
    "residential-home", finds: .organisation, .school,
    summary: "Care home, special school or social service by the small words after its name or the move before it.",
    examples: [
      "The {{organisation|Cedars}} care home has had it. She moved into {{organisation|The Laurels}} in spring.",
      "Seen by {{organisation|Tarrow adult social care}} and {{organisation|Quillshire social services}} again.",
      "Attends {{school|Maes-y-Quill special school}}, hoisted.", "Staff at {{organisation|Elm Lodge}} found him.",
    ],
    counterexamples: [
      "Care home residents need it; adult social care visited. Attends special school.",
      "The Care home rang. Referred to Community social services.", "Moved into Resus; staff at Christmas.",
    ]
  ) { text, findings in
    for i in text.capitals {
      if let last = text.homeByTail(at: i) {
        let isSchool = text.isWord(last, in: HomeWords.school)
        let first = text.trimmed(text.firstWord(ofNameBefore: i), before: i)
        findings.add(
          isSchool ? .school : .organisation, first, through: text.isWord(last, in: HomeWords.homes) ? i : last,
          in: text, .likely, .headWord)
      } else if let last = text.homeByMove(at: i) {
        findings.add(.organisation, i, through: last, in: text, .likely, .frame)
      }
    }
  }
}

extension TokenizedDocument {
  /// The last small word of `Cedars care home`, `Tarrow adult social care`, `Maes-y-Quill special school`.
  fileprivate func homeByTail(at i: Int) -> Int? {
    let other: WordMarks = [
      .functionWord, .month, .weekday, .genericModifier, .title, .abbreviation, .ward, .demonym, .personVerb, .careVerb,
      .placeFrame, .medical,
    ]
    guard self[i].shape == .capitalised, self[i].marks.isDisjoint(with: other) || self[i].marks.contains(.place),
      self[i].marks.isDisjoint(with: [.functionWord, .genericModifier]),
      !self[i].isProtected || self[i].marks.contains(.place),
      self[i].weights.common < 9 || !self[i].flags.contains(.startsSentence)
    else { return nil }
    var j = i + 1
    while j < i + 4, self[j].gap == .space, self[j].shape == .lower, isWord(j, in: HomeWords.kinds) { j += 1 }
    guard j > i + 1 else { return nil }
    if isWord(j, in: HomeWords.homes) && self[j].gap == .space
      || isWord(j, in: HomeWords.school) && isWord(j - 1, in: HomeWords.special)
    {
      return j
    }
    if isWord(j, in: HomeWords.services), isWord(j - 1, in: HomeWords.social) { return j }
    return isWord(j - 1, in: HomeWords.services) && isWord(j - 2, in: HomeWords.social) && j - 2 > i ? j - 1 : nil
  }

  /// `moved into The Laurels`, `a resident of Fern House`, `staff at Elm Lodge`.
  fileprivate func homeByMove(at i: Int) -> Int? {
    guard self[i].gap == .space, self[i - 1].shape == .lower || self[i - 1].flags.contains(.startsSentence),
      isWord(i - 1, in: HomeWords.into)
    else { return nil }
    let start = isWord(i, in: .the) && self[i + 1].isCapital ? i + 1 : i
    guard self[i].isCapital, self[start].shape == .capitalised else { return nil }
    var last = start
    while last - start < 3, let next = stepRight(from: last) { last = next }
    let isHouse = isWord(last, in: .houses) && last > start || isWord(last, in: HomeWords.trees)
    guard isHouse, !self[last].flags.contains(.onCapitalLine) else { return nil }
    return hasWord(in: HomeWords.moves, before: i, within: 5) ? last : nil
  }
}

private enum HomeWords {
  static let kinds = WordSet(
    "care", "nursing", "residential", "rest", "retirement", "adult", "social", "children's", "childrens", "child",
    "special",
    "family", "mental", "health")
  static let homes = WordSet("home")
  static let special = WordSet("special")
  static let school = WordSet("school")
  static let social = WordSet("social")
  static let services = WordSet("services", "care", "work", "team")
  static let into = WordSet("into", "of", "at", "in", "to", "from")
  static let moves = WordSet(
    "moved", "resident", "residents", "staff", "respite", "carers", "carer", "lives", "placed", "discharged", "manager",
    "placement", "returned", "tenant", "warden", "matron", "stays", "living", "home")
  static let trees = WordSet(
    "laurels", "beeches", "cedars", "limes", "elms", "firs", "willows", "oaks", "hollies", "pines", "poplars",
    "birches",
    "hawthorns", "chestnuts", "maples", "larches", "sycamores", "rowans", "conifers", "gables", "meadows", "orchards")
}
