import CaseLexicons

extension Detector {
  /// A tag of a social network that leads to a person, a hospital or a campaign.
  ///
  /// - Looks like: `#JusticeForIvy`, `#StMarysED`, `#teamkosei`.
  /// - Confirmed by: a part that is a name, a place, or known to no table.
  /// - Confused with: tags of a subject (`#sepsis`, `#MedTwitter`), `#` for a fracture or a number (`#NOF`, `#3`).
  /// - Source: own observation of posts.
  static let hashtag = Detector(
    "hashtag", finds: .hashtag, summary: "Tag that holds a name, a place or a campaign.",
    examples: [
      "pray for him {{hashtag|#JusticeForIvy}}", "{{hashtag|#StMarysED}} again", "thanks {{hashtag|#teamkosei_2024}}!",
      "{{hashtag|#BringHomeNadia}}, please",
    ],
    counterexamples: [
      "#sepsis #NHS #FOAMed", "#NOF and # neck of femur, #3 of 4", "#MedTwitter #TipsForNewDocs",
      "policy #XY-120450",
      "#hip #COVID19 #medtwitter #distal radius #tibfib",
    ]
  ) { text, findings in
    for i in text.marks where text.isMark(i, "#") && text[i + 1].gap == .none && text[i + 1].isWord {
      if text[i].gap == .none, i > 0, text[i - 1].shape != .mark { continue }
      let last = text.endOfTag(i + 1)
      guard let confidence = text.confidence(ofTag: i + 1, through: last) else { continue }
      findings.add(.hashtag, i, through: last, in: text, confidence, .shape)
    }
  }
}

extension TokenizedDocument {
  fileprivate func endOfTag(_ first: Int) -> Int {
    var i = first
    while self[i + 1].gap == .none, isMark(i + 1, "_") || self[i + 1].isWord || self[i + 1].hasDigit { i += 1 }
    return i
  }

  /// How sure a tag is to lead to someone; nil when all its parts are words of a language or of medicine.
  fileprivate func confidence(ofTag first: Int, through last: Int) -> Confidence? {
    if isDash(last + 1), self[last + 1].gap == .none, self[last + 2].hasDigit { return nil }
    var unknown = false
    for i in first...last where self[i].isWord {
      if isSubject(self[i].marks) || isWord(i, in: Self.subjects) { continue }
      switch verdict(ofParts: self[i]) {
      case .name: return .high
      case .unknown: unknown = true
      case .subject: break
      }
    }
    return unknown ? .likely : nil
  }

  private enum PartVerdict { case name, unknown, subject }

  /// Judges the parts of a tag that capitals set apart.
  private func verdict(ofParts token: Token) -> PartVerdict {
    var start = token.lower
    var verdict = PartVerdict.subject
    var parts = 0
    while start < token.upper {
      var end = start + 1
      while end < token.upper, isUpper(end), end + 1 == token.upper || isUpper(end + 1) { end += 1 }
      if end == start + 1 || !isUpper(start) { while end < token.upper, !isUpper(end) { end += 1 } }
      parts += 1
      let hash = document.bytes[start..<end].withUnsafeBufferPointer { WordHash(folding: $0) }
      let value = PackedIndex.shared.value(for: hash)
      let marks = value.marks
      if Self.campaigns.contains(hash), parts == 1, end < token.upper { return .name }
      if !isSubject(marks), !Self.subjects.contains(hash), end - start > 2 {
        let isFrequent = max(value.weights.given, value.weights.surname) >= 40
        if isFrequent || end - start > 4, !marks.isDisjoint(with: Self.names) { return .name }
        if end - start >= (parts == 1 && end == token.upper ? 8 : 5) { verdict = .unknown }
      }
      start = end
    }
    return verdict
  }

  private func isUpper(_ byte: Int) -> Bool { (0x41...0x5A).contains(document.bytes[byte]) }

  private func isSubject(_ marks: WordMarks) -> Bool {
    !marks.isDisjoint(with: [.commonWord, .functionWord, .medical, .abbreviation, .country, .drug, .disease])
  }

  private static let names: WordMarks = [.givenName, .surname, .place, .smallPlace, .hospitalName]
  private static let campaigns = WordSet("justice", "pray", "prayers", "team", "save", "remember", "rip")
  private static let subjects = WordSet(
    "foamed", "foamcc", "foampeds", "medtwitter", "medtwitr", "meded", "paedsrocks", "medstudent", "medschool",
    "tibfib",
    "nhs", "docs", "twitter", "ecg", "pocus", "somedocs", "emed", "rcem", "covid", "medx", "medsky", "nursetwitter",
    "tipsfornewdocs", "caseoftheday", "radres", "juniordoctors", "gpland", "femurs", "nof", "acls", "resus", "onthisday"
  )
}
