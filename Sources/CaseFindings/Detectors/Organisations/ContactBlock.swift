import CaseLexicons

extension Detector {
  /// Short lines above a telephone number, an e-mail or a street: name, trade, place of work.
  ///
  /// - Looks like: `Leasing consultant`, `Tarvanelo`, on a line of their own, then `Phone: …` or `31 Lindesgata 4`.
  /// - Confirmed by: the label or the number at the start of one of the next lines.
  /// - Confused with: greetings, headings of clinical letters, which it leaves alone.
  /// - Source: rule 13 of the detection notes.
  static let contactBlock = Detector(
    "contact-block", finds: .organisation, .occupation,
    summary: "Line of a trade or a firm above a telephone number, an e-mail or a street.",
    examples: [
      "{{occupation|Lettings consultant}}\nPhone: 01632 960 111",
      "{{organisation|Tarvanelo}}\n310 Oak Lane\nFax: 01632 960 112",
      "It was kind of you to write.\n{{occupation|Leasing consultant}}\n\nMobile: 07700 900 123",
    ],
    counterexamples: [
      "Kind regards\nPhone: 01632 960 111",
      "Thank you for your letter.\nTel: 01632 960 111",
      "Results:\nPhone: 01632 960 111",
    ]
  ) { text, findings in
    guard !text.profile.isClinical else { return }
    for first in text.capitals where first == 0 || text[first].gap >= .line || text.followsLinePrefix(first) {
      guard let last = text.shortLine(from: first), text.leadsToContact(last + 1) else { continue }
      let isTrade = text[last].shape == .lower
      findings.add(isTrade ? .occupation : .organisation, first, through: last, in: text, .likely, .frame)
    }
  }
}

extension TokenizedDocument {
  /// The last token of a line of up to seven words and no sentence; nil for every other line.
  fileprivate func shortLine(from first: Int) -> Int? {
    guard !isWord(first, in: ContactWords.greetings), !self[first].flags.contains(.onCapitalLine) else { return nil }
    var last = first
    while last + 1 < count, self[last + 1].gap < .line {
      guard last - first < 8, mayStandInLine(last + 1) else { return nil }
      last += 1
    }
    let other: WordMarks = [.functionWord, .fieldLabel, .month, .weekday, .personVerb, .kinship]
    guard self[last].isWord, self[first].marks.isDisjoint(with: other), !self[first].isProtected,
      last + 1 < count
    else { return nil }
    return !isWord(first, in: ContactWords.labels) && !self[last].marks.contains(.functionWord) ? last : nil
  }

  private func mayStandInLine(_ i: Int) -> Bool {
    if self[i].shape == .mark { return isMark(i, ",") || isDash(i) || isMark(i, "&") || isMark(i, "'") }
    if self[i].marks.contains(.functionWord) { return isWord(i, in: .and) || isWord(i, in: .of) }
    return self[i].isWord && self[i].marks.isDisjoint(with: .personVerb) || self[i].shape == .possessive
  }

  /// Whether one of the next three lines starts with a contact's label or a house number.
  fileprivate func leadsToContact(_ start: Int) -> Bool {
    var i = start
    var lines = 0
    while i < count, i - start < 24, lines < 3 {
      if self[i].gap >= .line, self[i].shape == .mark, !followsLinePrefix(i + 1) {
        var next = i
        while self[next].shape == .mark, next - i < 4 { next += 1 }
        if followsLinePrefix(next) {
          i = next
          continue
        }
      }
      if self[i].gap >= .line || followsLinePrefix(i) {
        lines += 1
        if isWord(i, in: ContactWords.labels), isMark(i + 1, ":") { return true }
        if isWord(i, in: ContactWords.posts), self[i + 1].hasDigit { return true }
        if self[i].shape == .digits, self[i].length <= 6, self[i + 1].gap == .space,
          self[i + 1].shape == .capitalised || self[i + 1].shape == .digits,
          self[i + 1].marks.isDisjoint(with: .month)
        {
          return true
        }
      }
      i += 1
    }
    return false
  }
}

extension TokenizedDocument {
  /// After the marks that start each line of a quotation or a list: `>`, `???`.
  fileprivate func followsLinePrefix(_ i: Int) -> Bool {
    guard self[i].gap == .space, self[i].shape != .mark else { return false }
    var j = i - 1
    while i - j < 5, self[j].shape == .mark, self[j].gap == .none { j -= 1 }
    return self[j].shape == .mark && self[j].gap >= .line && !isMark(j, ",") && !isMark(j, "(")
  }
}

private enum ContactWords {
  static let posts = WordSet("psc", "unit", "cmr", "box", "flat")
  static let labels = WordSet("phone", "tel", "telephone", "mobile", "fax", "email", "mail", "desk", "cell")
  static let greetings = WordSet(
    "thanks", "thank", "kind", "best", "regards", "yours", "sincerely", "cheers", "dear", "hi", "hello", "warm",
    "personal", "contact", "details", "results", "summary", "price", "description", "title", "seller", "item")
}
