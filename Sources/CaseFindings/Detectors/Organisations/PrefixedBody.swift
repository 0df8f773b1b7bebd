import CaseLexicons

extension Detector {
  /// Bodies whose name starts with the word for what they are.
  ///
  /// - Looks like: `HMP Quillmoor`, `Ysbyty Quillan`, `Ysgol Gyfun Quillan`, `RAF Tarrow`, `BBC Wales`.
  /// - Confirmed by: the first word and a capital after it.
  /// - Confused with: the word alone (`the HMP healthcare team`).
  /// - Source: British, Irish and Welsh usage.
  static let prefixedBody = Detector(
    "prefixed-body", finds: .hospital, .practice, .school, .organisation,
    summary: "Prison, air base, Welsh or Irish hospital or school, or broadcaster by its first word.",
    examples: [
      "Brought from {{organisation|HMP Quillmoor}} in cuffs.",
      "Seen in {{hospital|Ysbyty Quillan}} and at {{practice|Canolfan Feddygol Quillan}}.",
      "He went to {{school|Ysgol Gyfun Quillan}} as a boy.",
      "The story was on {{organisation|BBC Wales}} that night.",
    ],
    counterexamples: [
      "The HMP healthcare team. RAF was raised.", "Ysgol means school.", "The BBC said so.",
    ]
  ) { text, findings in
    for i in text.capitals where PrefixedBodies.first.contains(text[i].hash) {
      guard let (last, kind) = text.prefixedBody(at: i) else { continue }
      findings.add(kind, i, through: last, in: text, .high, .headWord)
    }
  }
}

extension TokenizedDocument {
  /// The last word and the kind of a body of which the first word stands here.
  fileprivate func prefixedBody(at i: Int) -> (last: Int, kind: IdentifierKind)? {
    var last = i
    while last - i < 4, self[last + 1].gap == .space, !self[last + 1].flags.contains(.startsSentence),
      self[last + 1].shape == .capitalised,
      self[last + 1].marks.isDisjoint(with: [.functionWord, .month, .weekday, .title])
    {
      last += 1
    }
    guard last > i, !self[i].flags.contains(.onCapitalLine) else { return nil }
    return kind(i).map { (last, $0) }
  }

  private func kind(_ i: Int) -> IdentifierKind? {
    if isWord(i, in: PrefixedBodies.bodies) { return self[i].shape == .upper ? .organisation : nil }
    if isWord(i, in: PrefixedBodies.hospitals) { return .hospital }
    if isWord(i, in: PrefixedBodies.schools) { return .school }
    if isWord(i, in: PrefixedBodies.practices) { return .practice }
    return isWord(i + 1, in: PrefixedBodies.medical) ? .practice : .organisation
  }
}

/// The first words of such bodies.
enum PrefixedBodies {
  static let bodies = WordSet("hmp", "hmyoi", "yoi", "hmpyoi", "raf", "rnas", "bbc", "itv", "raaf")
  static let hospitals = WordSet("ysbyty", "ospideal", "hopital")
  static let schools = WordSet("ysgol", "prifysgol", "coleg", "gaelscoil", "scoil", "kura")
  static let practices = WordSet("meddygfa")
  static let centres = WordSet("canolfan", "neuadd", "eglwys", "capel", "clwb", "cartref")
  static let medical = WordSet("feddygol", "iechyd")
  static let first = bodies.union(hospitals).union(schools).union(practices).union(centres)
}
