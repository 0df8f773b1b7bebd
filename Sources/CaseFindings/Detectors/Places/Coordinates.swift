import CaseLexicons

extension Detector {
  /// Points on the map in figures or words.
  ///
  /// - Looks like: `53.0685, -4.0763`, `53.0685° N, 4.0763° W`, `53°04'07"N 4°04'35"W`, `SH 609 543`, `///a.b.c`.
  /// - Confirmed by: four decimals, degrees with a compass letter, a listed pair of grid letters with a cue.
  /// - Confused with: laboratory values, rates and pressures.
  /// - Source: ISO 6709, Ordnance Survey National Grid, what3words.
  static let coordinates = Detector(
    "coordinates", finds: .landmark,
    summary: "Latitude and longitude, grid reference, or what3words address.",
    examples: [
      "Coordinates {{landmark|53.0685, -4.0763}} were sent, then {{landmark|53.0685° N, 4.0763° W}}.",
      "Found at {{landmark|SH 609 543}}; grid reference {{landmark|NY215072}} was given.",
      "what3words {{landmark|///filled.count.soap}} was read out.",
      "Lifted from {{landmark|53°04'07\"N 4°04'35\"W}} by winch.",
    ],
    counterexamples: [
      "pH 7.35, 7.41 and lactate 2.1, 3.4; TG 150 200 mg; HR 120 100.",
      "Temperature 38.5° and flexion to 90° N/A; http://example.org/a.b.c",
      "Troponin 0.0345, 0.0567 rising.",
    ]
  ) { text, findings in
    var next = 0
    for i in text.numbers where i >= next {
      guard let range = text.coordinates(at: i) ?? text.gridReference(at: i) else { continue }
      findings.add(.landmark, range.lowerBound, through: range.upperBound, in: text, .high, .shape)
      next = range.upperBound + 1
    }
    for i in text.marks where text.isMark(i, "/") && text.isMark(i + 1, "/") && text.isMark(i + 2, "/") {
      guard let last = text.threeWords(from: i + 3), !text.isMark(i - 1, ":") else { continue }
      findings.add(.landmark, i, through: last, in: text, .certain, .shape)
    }
  }
}

extension TokenizedDocument {
  /// `53.0685, -4.0763` and with degrees and compass letters.
  fileprivate func coordinates(at i: Int) -> ClosedRange<Int>? {
    guard let latitude = angle(at: i, limit: 90), !isJoinedBefore(i) || isDash(i - 1) else { return nil }
    var j = latitude.last + 1
    if isMark(j, ",") || isMark(j, ";") || isMark(j, "/") { j += 1 }
    let signed = isDash(j) || isMark(j, "+") ? j + 1 : j
    guard self[j].gap <= .line, let longitude = angle(at: signed, limit: 180) else { return nil }
    guard latitude.hasLetter && longitude.hasLetter || latitude.decimals >= 3 && longitude.decimals >= 3,
      latitude.hasLetter || latitude.decimals >= 5 || hasWord(in: MapWords.cues, before: i, within: 5)
    else { return nil }
    let first = isDash(i - 1) && self[i].gap == .none && self[i - 1].gap != .none ? i - 1 : i
    return first...longitude.last
  }

  /// One angle: its last token, the decimals, and whether a compass letter ends it.
  private func angle(at i: Int, limit: Int) -> (last: Int, decimals: Int, hasLetter: Bool)? {
    guard let degrees = number(i), degrees <= limit, self[i].length <= 3 else { return nil }
    var last = i
    var decimals = 0
    if isMark(i + 1, "."), self[i + 1].gap == .none, self[i + 2].shape == .digits, self[i + 2].gap == .none {
      decimals = Int(self[i + 2].length)
      last = i + 2
    }
    var steps = 0
    while steps < 6, self[last + 1].gap == .none,
      isDegreeMark(last + 1) || self[last + 1].hasDigit && steps > 0 && self[last + 1].shape == .digits
    {
      last += 1
      steps += 1
    }
    let hasLetter = isWord(last + 1, in: MapWords.compass) && self[last + 1].shape == .initial && steps > 0
    guard hasLetter || decimals >= 3 else { return nil }
    return (hasLetter ? last + 1 : last, decimals, hasLetter)
  }

  private func isDegreeMark(_ i: Int) -> Bool {
    guard self[i].shape == .mark else { return false }
    let first = byte(i)
    return first == 0xC2 && self[i].length == 2 || first == 0xE2 || first == 0x27 || first == 0x22
  }

  /// `SH 609 543`, `SH609543`, `SH 6092 5431`: two letters and an even number of figures.
  fileprivate func gridReference(at i: Int) -> ClosedRange<Int>? {
    if self[i].shape == .mixed {
      guard [8, 10, 12].contains(Int(self[i].length)), isGridPair(self[i].lower), isFigures(self[i].lower + 2, i),
        hasWord(in: MapWords.cues, before: i, within: 5)
      else { return nil }
      return i...i
    }
    guard self[i - 1].shape == .upper, self[i - 1].length == 2, self[i].gap == .space, isGridPair(self[i - 1].lower),
      self[i].shape == .digits, (3...5).contains(Int(self[i].length)), self[i + 1].length == self[i].length,
      self[i + 1].shape == .digits, self[i + 1].gap == .space, !self[i + 1].flags.contains(.measured),
      hasWord(in: MapWords.cues, before: i, within: 5) || isWord(i - 2, in: MapWords.prepositions)
    else { return nil }
    return (i - 1)...(i + 1)
  }

  private func isFigures(_ start: Int, _ i: Int) -> Bool {
    for k in start..<self[i].upper where document.bytes[k] &- 0x30 >= 10 { return false }
    return true
  }

  /// The first letters that the National Grid uses, and any second letter but I.
  private func isGridPair(_ start: Int) -> Bool {
    switch document.bytes[start] {
    case 0x48, 0x4E, 0x4F, 0x53, 0x54:
      return (0x41...0x5A).contains(document.bytes[start + 1]) && document.bytes[start + 1] != 0x49
    default: return false
    }
  }

  /// `filled.count.soap`: the last of three small words with full stops between them.
  fileprivate func threeWords(from i: Int) -> Int? {
    for k in [i, i + 2, i + 4] where !self[k].isWord || self[k].gap > .none { return nil }
    for k in [i + 1, i + 3] where !isMark(k, ".") || self[k].gap > .none { return nil }
    return i + 4
  }
}

/// The words around points on the map.
private enum MapWords {
  static let cues = WordSet(
    "coordinates", "coordinate", "gps", "lat", "latitude", "location", "grid", "reference", "ref", "os", "position",
    "map")
  static let prepositions = WordSet("at", "near", "from", "around", "ref", "reference")
  static let compass = WordSet("n", "s", "e", "w")
}
