extension Detector {
  /// A web address.
  ///
  /// - Looks like: `https://…`, `www.…`, or a bare domain with a known ending.
  /// - Confirmed by: the scheme, `www` or the ending.
  /// - Confused with: e-mail addresses; sentences without a space after the full stop.
  /// - Source: RFC 3986, as people write it.
  static let url = Detector(
    "url", finds: .url, summary: "Web address, with or without http.",
    examples: [
      "See {{url|https://www.example.org/a/b-1?x=2}}.", "at {{url|www.example.com/ivy}}, or",
      "on {{url|ivymoss.example.co.uk}} now", "Posted on {{url|example.org/u/ivy_moss}}",
    ],
    counterexamples: ["Seen today.Net gain 2 kg", "Write to ivy@example.org", "Ratio 1.5, e.g. and i.e."]
  ) { text, findings in
    var end = -1
    for i in text.marks where i > end {
      guard let found = text.webAddress(around: i) else { continue }
      end = text.endOfPath(after: found.last)
      findings.add(.url, found.first, through: end, in: text, found.isSure ? .certain : .high, .shape)
    }
  }
}

extension TokenizedDocument {
  /// The part of a web address that its mark `:` or `.` shows to be one.
  fileprivate func webAddress(around i: Int) -> (first: Int, last: Int, isSure: Bool)? {
    guard self[i].gap == .none, self[i + 1].gap == .none else { return nil }
    if isMark(i, ":"), isMark(i + 1, "/"), isMark(i + 2, "/"), isWord(i - 1, in: Self.schemes), self[i + 3].gap == .none
    {
      return (i - 1, i + 2, true)
    }
    guard isMark(i, "."), self[i + 1].shape != .mark else { return nil }
    if isWord(i - 1, in: Self.www) { return (i - 1, i + 1, true) }
    guard isWord(i + 1, in: Self.endings), self[i + 1].shape == .lower, self[i - 1].length > 1 else { return nil }
    guard
      !isMark(i + 2, ".") || self[i + 2].gap != .none || self[i + 3].gap != .none || self[i + 3].shape == .mark
        || isWord(i + 3, in: Self.endings)
    else { return nil }
    var first = i - 1
    guard self[first].shape != .mark else { return nil }
    while self[first].gap == .none, isMark(first - 1, ".") || isDash(first - 1), self[first - 1].gap == .none,
      self[first - 2].isWord || self[first - 2].hasDigit
    {
      first -= 2
    }
    return isMark(first - 1, "@") || isMark(first - 1, "_") || isMark(first - 1, "/") ? nil : (first, i + 1, false)
  }

  /// The last token before white space, marks that belong to the sentence left out.
  fileprivate func endOfPath(after i: Int) -> Int {
    var end = i
    while self[end + 1].gap == .none, self[end + 1].shape != .boundary, !isStop(end + 1) { end += 1 }
    while end > i, self[end].shape == .mark, !isMark(end, "/") { end -= 1 }
    return end
  }

  private func isStop(_ i: Int) -> Bool {
    guard self[i].shape == .mark else { return false }
    switch byte(i) {
    case 0x22, 0x3C, 0x3E, 0x7C, 0x29, 0x5D, 0x7D, 0x2C, 0x3B, 0x5C: return true
    default: return false
    }
  }

  private static let schemes = WordSet("http", "https", "ftp")
  private static let www = WordSet("www")
  private static let endings = WordSet(
    "com", "org", "net", "io", "edu", "gov", "nhs", "co", "ac", "uk", "ie", "au", "info")
}
