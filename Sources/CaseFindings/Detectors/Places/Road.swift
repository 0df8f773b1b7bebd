import CaseLexicons

extension Detector {
  /// Numbered roads and their junctions.
  ///
  /// - Looks like: `the A470`, `M6 junction 12`, `J12 of the M6`, `the A1(M)`, `Interstate 95`, `Route 66`, `State Highway 1`.
  /// - Confirmed by: *on the*, *off the*, *along the* before it, a junction after it, or the word for the road.
  /// - Confused with: segments of arteries (`the M3 segment`), leads, vertebrae, hepatitis viruses.
  /// - Source: road numbers of the United Kingdom, Ireland, the United States, Australia and New Zealand.
  static let road = Detector(
    "road", finds: .landmark,
    summary: "Numbered road or its junction.",
    examples: [
      "He crashed on the {{landmark|A470}} at night, then beside the {{landmark|A1(M)}}.",
      "Hit by a lorry at {{landmark|M6 junction 12}} in rain.",
      "A crash at {{landmark|junction 4 of the M4}}, another on {{landmark|Interstate 95}}.",
      "Knocked down on {{landmark|State Highway 1}}, stopped on the {{landmark|I-95}}.",
    ],
    counterexamples: [
      "The M3 segment on the left, in the A1 segment, of the V2 lead.",
      "Pain on the L4 level, the C5 root, the B12 level and on the M1 branch.",
      "Highway patrol; route 2 of administration; junction of the bowel.",
    ]
  ) { text, findings in
    for i in text.numbers {
      guard let range = text.road(at: i) else { continue }
      findings.add(.landmark, range.lowerBound, through: range.upperBound, in: text, .high, [.shape, .frame])
    }
  }
}

extension TokenizedDocument {
  /// The road of which a number is the number.
  fileprivate func road(at i: Int) -> ClosedRange<Int>? {
    if self[i].shape == .digits { return namedRoad(at: i) }
    guard let last = roadNumberEnd(i) else { return nil }
    if let junction = junctionEnd(after: last) { return i...junction }
    if let first = junctionStart(before: i) { return first...last }
    return isWord(i - 1, in: .the) && isWord(i - 2, in: RoadWords.prepositions) && !isNoun(last + 1) ? i...last : nil
  }

  /// The end of `A470`, `A1(M)`, `M6`.
  private func roadNumberEnd(_ i: Int) -> Int? {
    let letter = byte(i)
    guard self[i].length <= 5, self[i].length >= 2,
      letter == 0x41 || letter == 0x42 || letter == 0x4D || letter == 0x4E || letter == 0x52 || letter == 0x45
    else { return nil }
    for k in (self[i].lower + 1)..<self[i].upper where document.bytes[k] &- 0x30 >= 10 { return nil }
    let isMotorway = isMark(i + 1, "(") && self[i + 1].gap == .none && isWord(i + 2, in: RoadWords.m)
    return isMotorway && isMark(i + 3, ")") ? i + 3 : i
  }

  /// Whether a noun follows, of which the code is the name: `M3 segment`.
  private func isNoun(_ i: Int) -> Bool {
    let token = self[i]
    guard token.shape == .lower, token.gap == .space else { return token.isCapital && token.gap == .space }
    if isWord(i, in: RoadWords.nouns) { return false }
    return token.marks.isDisjoint(with: [.functionWord, .personVerb, .placeFrame])
  }

  /// `M6 junction 12`, `M6 J12`.
  private func junctionEnd(after last: Int) -> Int? {
    let next = isMark(last + 1, ",") ? last + 2 : last + 1
    if isWord(next, in: RoadWords.junctions), self[next + 1].hasDigit, self[next + 1].length <= 3 { return next + 1 }
    return isJunctionCode(next) ? next : nil
  }

  /// `junction 4 of the`, `J12`
  private func junctionStart(before i: Int) -> Int? {
    var j = isWord(i - 1, in: .the) ? i - 2 : i - 1
    if isWord(j, in: RoadWords.of) { j -= 1 }
    if isJunctionCode(j) { return j }
    return self[j].hasDigit && isWord(j - 1, in: RoadWords.junctions) ? j - 1 : nil
  }

  private func isJunctionCode(_ i: Int) -> Bool {
    self[i].shape == .mixed && self[i].length <= 4 && byte(i) | 0x20 == 0x6A && self[i].length >= 2
  }

  /// `Interstate 95`, `State Highway 1`, `Route 66`, `I-95`, `US-101`.
  private func namedRoad(at i: Int) -> ClosedRange<Int>? {
    guard self[i].length <= 3, !isMeasured(i), !goesOn(i) else { return nil }
    if isDash(i - 1), self[i].gap == .none, isWord(i - 2, in: RoadWords.prefixes), self[i - 2].isCapital,
      isWord(i - 3, in: RoadWords.prepositions) || isWord(i - 3, in: .the)
    {
      return (i - 2)...i
    }
    guard self[i].gap == .space, isWord(i - 1, in: RoadWords.words), self[i - 1].isCapital else { return nil }
    return (isWord(i - 2, in: RoadWords.before) && self[i - 2].isCapital ? i - 2 : i - 1)...i
  }
}

/// The words around roads.
private enum RoadWords {
  static let prepositions = WordSet(
    "on", "off", "along", "beside", "of", "near", "down", "up", "from", "onto", "by", "joining", "leaving", "at",
    "across", "under", "over")
  static let m = WordSet("m")
  static let junctions = WordSet("junction", "jct", "junctions", "exit")
  static let of = WordSet("of", "on")
  static let prefixes = WordSet("i", "us", "sh", "sr", "hwy")
  static let words = WordSet("interstate", "route", "highway", "autoroute", "autobahn", "motorway")
  static let before = WordSet("state", "county", "us", "trans-canada", "pacific", "federal")
  static let nouns = WordSet(
    "crash", "collision", "accident", "closed", "slip", "hard", "roundabout", "bridge", "flyover", "motorway",
    "bypass", "southbound", "northbound", "eastbound", "westbound", "yesterday", "today", "last", "this", "near")
}
