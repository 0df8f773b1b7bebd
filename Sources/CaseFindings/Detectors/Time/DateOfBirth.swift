import CaseLexicons

extension Detector {
  /// The day on which someone was born.
  ///
  /// - Looks like: a date in any form, or a year, after a label.
  /// - Confirmed by: `DOB`, `D.O.B.`, `date of birth`, `born`, `b.` before it, or `(DOB)` after it.
  /// - Confused with: other dates; gestation (`born at 28 weeks`).
  /// - Source: NHS Data Model and Dictionary, PERSON BIRTH DATE.
  static let dateOfBirth = Detector(
    "date-of-birth", finds: .dateOfBirth,
    summary: "Date of birth: a date after a label such as DOB or born.",
    examples: [
      "DOB: {{dateOfBirth|03/05/1970}}",
      "D.O.B. {{dateOfBirth|3 May 1970}}, date of birth is {{dateOfBirth|1970-05-03}}",
      "He was born on {{dateOfBirth|3rd May 1970}}; his son (b. {{dateOfBirth|1998}})",
      "Form with {{dateOfBirth|03/05/70}} (DOB) and dob {{dateOfBirth|03051970}}",
      "Re: Anne Tallow, {{dateOfBirth|3/5/1970}}\nSeen in clinic",
    ],
    counterexamples: [
      "Born at 28 weeks by section, 1200 g.",
      "Seen on 3 May 2023 for review",
      "Vitamin b. 12 given, 4 births",
    ]
  ) { text, findings in
    let first = BirthLabels.first
    for i in text.cued where text.isWord(i, in: first) && text[i].isWord {
      guard let end = BirthLabels.end(at: i, in: text),
        let phrase = BirthLabels.date(after: end, in: text) ?? BirthLabels.date(before: i, in: text)
      else { continue }
      findings.add(
        .dateOfBirth, phrase.first, through: phrase.last, in: text, .certain, [.label, .calendar],
        fact: .date(phrase.date))
    }
    for i in text.numbers where text.isMark(i - 1, ",") || text.isMark(i - 1, "(") || text[i - 1].isCapital {
      guard BirthLabels.isSubjectLine(of: i, in: text), let phrase = text.datePhrase(at: i), phrase.date.year != nil,
        phrase.date.day != nil
      else { continue }
      findings.add(
        .dateOfBirth, phrase.first, through: phrase.last, in: text, .high, [.label, .calendar],
        fact: .date(phrase.date))
    }
  }
}

/// The labels of a date of birth.
enum BirthLabels {
  static let first = WordSet("dob", "d", "date", "born", "b", "birthdate", "birthday")

  /// The last token of the label that starts at a token.
  static func end(at i: Int, in text: TokenizedDocument) -> Int? {
    if text.isWord(i, in: whole) { return i }
    if text.isWord(i, in: date) {
      return text.isWord(i + 1, in: CalendarWords.of) && text.isWord(i + 2, in: birth) ? i + 2 : nil
    }
    guard text.isMark(i + 1, "."), text[i + 1].gap == .none else { return nil }
    if text.isWord(i, in: b) { return text.year(i + 2) != nil || text.numericDate(at: i + 2) != nil ? i + 1 : nil }
    return text.isWord(i + 2, in: o) && text.isMark(i + 3, ".") && text.isWord(i + 4, in: b) ? i + 4 : nil
  }

  /// The date after a label, over colons, brackets and small words.
  static func date(after end: Int, in text: TokenizedDocument) -> DatePhrase? {
    var i = end + 1
    while i <= end + 5,
      text.isWord(i, in: between)
        || text[i].shape == .mark && !text.isSentenceEnd(i) && !text.isMark(i, ",") && !text.isApostrophe(i)
        || text.isMark(i, ".") && i == end + 1
    {
      i += 1
    }
    if let phrase = text.datePhrase(at: i) {
      return phrase.date == PartialDate(year: nil, month: nil, day: nil) ? nil : phrase
    }
    if text.isApostrophe(i), text[i + 1].gap == .none, let year = text.shortYear(i + 1), !text.goesOn(i + 1) {
      return DatePhrase(first: i, last: i + 1, date: PartialDate(year: year, month: nil, day: nil))
    }
    if let year = text.year(i), !text.isMeasured(i) {
      return DatePhrase(first: i, last: i, date: PartialDate(year: year, month: nil, day: nil))
    }
    return compact(i, in: text)
  }

  /// `03051970`, only after a label.
  private static func compact(_ i: Int, in text: TokenizedDocument) -> DatePhrase? {
    guard text[i].length == 8, let value = text.number(i) else { return nil }
    guard (1900...2049).contains(value % 10000),
      let date = TokenizedDocument.date(value / 1_000_000, value / 10000 % 100, year: value % 10000)
    else { return nil }
    return DatePhrase(first: i, last: i, date: date)
  }

  /// Whether a number stands on a line that names the patient, with no other before it: `Re: Anne Tallow, 3/5/1970`.
  static func isSubjectLine(of i: Int, in text: TokenizedDocument) -> Bool {
    var first = i
    while first > 0, i - first < 12, text[first].gap < .line {
      if first < i, text[first].hasDigit { return false }
      first -= 1
    }
    return text.isWord(first, in: subject) && text.isMark(first + 1, ":") && i > first + 2 && text[first + 2].isCapital
  }

  private static let subject = WordSet("re", "regarding", "ref")

  /// The date before `(DOB)`.
  static func date(before label: Int, in text: TokenizedDocument) -> DatePhrase? {
    guard text.isMark(label - 1, "("), text.isMark(label + 1, ")") else { return nil }
    for first in stride(from: label - 2, through: max(0, label - 7), by: -1) where text[first].mayStartDate {
      if let phrase = text.datePhrase(at: first), phrase.last == label - 2, phrase.date.year != nil { return phrase }
    }
    return nil
  }

  private static let whole = WordSet("dob", "born", "birthdate", "birthday")
  private static let date = WordSet("date")
  private static let birth = WordSet("birth")
  private static let b = WordSet("b")
  private static let o = WordSet("o")
  private static let between = WordSet("on", "in", "the", "is", "was", "of", "as", "year")
}
