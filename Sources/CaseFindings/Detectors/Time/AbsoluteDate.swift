import CaseLexicons

extension Detector {
  /// Dates of the calendar, whole or in part.
  ///
  /// - Looks like: `3 May 2023`, `May 3rd`, `3/5/23`, `2023-05-03T10:00`, `mid-May`, `on Tuesday`.
  /// - Confirmed by: the name of a month, a possible day and month, a word such as *since* before a bare month.
  /// - Confused with: durations (`3/7`), scores (`6/10`), pressures, versions, the verbs *may* and *march*, April as
  ///   a given name.
  /// - Source: ISO 8601-1:2019, and ordinary written English.
  static let absoluteDate = Detector(
    "absolute-date", finds: .date,
    summary: "Date: a day, a month or a weekday in words or figures.",
    examples: [
      "Admitted on {{date|3 May 2023}} and home by {{date|5/5/23}}.",
      "Seen {{date|2023-10-12 at 09:45 AM}}, scan {{date|12 Aug '19}}, letter {{date|3-May-23}}",
      "Symptoms since {{date|mid-May}}, worse on {{date|Monday 3 May}} and {{date|May 3rd, 2023}}.",
      "Ill from {{date|3-5 May 2020}}; reviewed {{date|Mon 3/5}} and in {{date|early June 2021}}",
      "Sample of {{date|2023-05-03T10:00}}, repeated on the {{date|3rd of May}}.",
      "He moved between {{date|May and June 2021}}, in {{date|March}}, on {{date|Tuesday}}.",
    ],
    counterexamples: [
      "Bloods every Monday and Thursday, or each Tuesday, Friday and Sunday.",
      "Cough for 3/7, rash 2/52, review in 6/12, pain 6/10, BP 120/80, power 4/5, half is 1/2.",
      "She may have 3 tablets and may 2 more; patients march on.",
      "Firmware 1.2.3 with 2-0 sutures, call 01632 960 123.",
      "Seen by April Jones, who may return.",
    ]
  ) { text, findings in
    var next = 0
    for i in text.cued where i >= next {
      guard text[i].mayStartDate, !(text[i].isProtected && text[i].marks.contains(.eponym)),
        let found = text.datePhrase(at: i)
      else { continue }
      let phrase = text.withSurroundings(found)
      findings.add(
        .date, phrase.first, through: phrase.last, in: text, phrase.confidence, [.calendar, .shape],
        fact: .date(phrase.date))
      next = phrase.last + 1
    }
  }
}

extension Token {
  /// Whether a date can start here: the cheap first test.
  var mayStartDate: Bool { hasDigit || !marks.isDisjoint(with: [.month, .weekday, .numberWord]) }
}

extension TokenizedDocument {
  /// The date with `mid-`, `early` or `end of` before it and the clock time after it.
  func withSurroundings(_ phrase: DatePhrase) -> DatePhrase {
    phrase.widened(from: partBefore(phrase.first), to: clockAfter(phrase.last))
  }

  private func partBefore(_ first: Int) -> Int {
    guard self[first].gap < .line else { return first }
    if isDash(first - 1), isWord(first - 2, in: CalendarParts.parts) { return first - 2 }
    if isWord(first - 1, in: CalendarParts.parts) { return first - 1 }
    let isPart = isWord(first - 1, in: CalendarWords.of) && isWord(first - 2, in: CalendarParts.ends)
    return isPart ? first - 2 : first
  }

  private func clockAfter(_ last: Int) -> Int {
    var next = last + 1
    if isMark(next, ",") || isMark(next, "-") || isMark(next, "@") { next += 1 }
    let isCued = isWord(next, in: CalendarParts.clockCues)
    if isCued { next += 1 }
    guard self[next].gap < .line, self[next].hasDigit else { return last }
    return clockTime(at: next, isCued: true) ?? last
  }
}

/// The words around a date that belong to it.
private enum CalendarParts {
  static let parts = WordSet("mid", "early", "late")
  static let ends = WordSet("end", "beginning", "start", "middle")
  static let clockCues = WordSet("at", "around", "about", "approximately")
}
