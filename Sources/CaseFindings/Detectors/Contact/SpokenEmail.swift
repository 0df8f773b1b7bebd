import CaseLexicons

extension Detector {
  /// An e-mail address in words.
  ///
  /// - Looks like: `ivy dot moss at example dot org`, `ivy [at] example [dot] org`.
  /// - Confirmed by: *at*, a word, *dot* and a domain's ending in a row.
  /// - Confused with: `at the dot`, times of day.
  /// - Source: own observation of dictation and of addresses written to avoid spam.
  static let spokenEmail = Detector(
    "spoken-email", finds: .email, summary: "E-mail address in words: ivy at example dot org.",
    examples: [
      "write to {{email|ivy dot moss at example dot org}} today",
      "Contact: {{email|k.osei [at] example [dot] com}}",
      "it is {{email|ivy.moss @ example . org}} now",
      "it is {{email|ivy underscore moss (at) mail dot example dot co dot uk}}",
    ],
    counterexamples: [
      "seen at the dot of nine", "look at example 2", "pain at night. Dot called.", "a red dot at the hip",
    ]
  ) { text, findings in
    let word = SpokenAddressWords.at
    text.forEachCuedOrMark { at in
      guard text.tokens[at].length <= 2, text.isWord(at, in: word) || text.isSpokenSign(at),
        let end = text.endOfSpokenDomain(after: at)
      else { return }
      let bracketed = text.isBracket(at - 1)
      findings.add(
        .email, text.startOfSpokenName(before: bracketed ? at - 1 : at), through: end, in: text, .high, .shape)
    }
  }
}

/// The words of spoken addresses.
enum SpokenAddressWords {
  static let at = WordSet("at")
  static let dot = WordSet.word("dot")
  static let joints = WordSet("dot", "underscore", "hyphen", "dash", "plus", "point")
  static let endings = WordSet(
    "org", "com", "net", "uk", "ie", "edu", "gov", "au", "nz", "ca", "eu", "io", "info", "example", "test")
}

extension TokenizedDocument {
  /// The sign for *at* with white space after it.
  fileprivate func isSpokenSign(_ i: Int) -> Bool { isMark(i, "@") && self[i + 1].gap == .space }

  fileprivate func isBracket(_ i: Int) -> Bool {
    isMark(i, "[") || isMark(i, "(") || isMark(i, "]") || isMark(i, ")") || isMark(i, "{") || isMark(i, "}")
  }

  /// The next token that is no bracket, on the same line.
  private func spokenPart(after i: Int) -> Int? {
    var next = i + 1
    while isBracket(next), next - i < 3 { next += 1 }
    return next < count && self[next].gap <= .space && self[next].shape != .mark ? next : nil
  }

  /// The last word of `example dot org` after *at*; nil when no known ending closes it.
  fileprivate func endOfSpokenDomain(after at: Int) -> Int? {
    guard var last = spokenPart(after: at) else { return nil }
    var end: Int?
    while let word = spokenDot(after: last, isSign: isMark(at, "@")).flatMap(spokenPart) {
      last = word
      if isWord(word, in: SpokenAddressWords.endings) { end = word }
    }
    return end
  }

  /// The word *dot* after a part, or a full stop where the address has its sign.
  private func spokenDot(after i: Int, isSign: Bool) -> Int? {
    if isSign, isMark(i + 1, "."), self[i + 1].gap <= .space { return i + 1 }
    guard let dot = spokenPart(after: i), self[dot].hash == SpokenAddressWords.dot else { return nil }
    return dot
  }

  /// The first word of the name before *at*: words joined by *dot*, *underscore* or by marks without white space.
  fileprivate func startOfSpokenName(before at: Int) -> Int {
    var first = max(0, at - 1)
    while first > 0 {
      if first > 1, isWord(first - 1, in: SpokenAddressWords.joints), self[first].gap <= .space,
        self[first - 1].gap <= .space
      {
        first -= 2
      } else if first > 1, self[first].gap == .none, self[first - 1].gap == .none, self[first - 2].shape != .mark,
        isMark(first - 1, ".") || isMark(first - 1, "_") || isMark(first - 1, "-")
      {
        first -= 2
      } else {
        break
      }
    }
    return first
  }
}
