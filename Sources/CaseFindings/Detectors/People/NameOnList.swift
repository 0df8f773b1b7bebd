import CaseLexicons

extension Detector {
  /// Surnames in a row behind the name of a list.
  ///
  /// - Looks like: `For theatre: Adeyemi, Holroyd, Nguyen - all fasted`, `DNA list: Okonkwo, Ferreira, Tattersall.`
  /// - Confirmed by: a word of lists before the colon; every item may be a name, most of them are listed.
  /// - Confused with: lists of drugs, tests, towns, specialties.
  /// - Source: own observation of handovers.
  static let nameOnList = Detector(
    "name-on-list", finds: .patientName,
    summary: "Three surnames or more after the name of a list: For theatre: Adeyemi, Holroyd, Nguyen.",
    examples: [
      "For theatre: {{patientName|Adeyemi}}, {{patientName|Holroyd}}, {{patientName|Nguyen}} - all fasted",
      "DNA list: {{patientName|Okonkwo}}, {{patientName|Ferreira}}, {{patientName|Tattersall}}.",
      "{{patientName|PATEL}}, {{patientName|HOLLOWAY}} and {{patientName|STRZELECKI}} for scan",
      "Outstanding bloods: {{patientName|Brzezinska}}, {{patientName|Holroyd}} and {{patientName|Ó Briain}}",
    ],
    counterexamples: [
      "For theatre: Consent, Bloods, Crossmatch - all done",
      "List: Ramipril, Bisoprolol, Furosemide.",
      "Clinics today: Leeds, York, Hull. Reviews: Renal, Cardiology, Plastics",
    ]
  ) { text, findings in
    addShouted(in: text, to: &findings)
    for mark in text.marks where text.isMark(mark, ":") && isListLabel(mark - 1, in: text) {
      let items = items(from: mark + 1, in: text)
      guard items.count >= 3 else { continue }
      var listed = 0
      var places = 0
      for item in items {
        let word = text.name(item.upperBound)
        if word.isListed { listed += 1 }
        if text[item.upperBound].marks.contains(.place),
          word.surname < 38 || text[item.upperBound].weights.population > 15
        {
          places += 1
        }
      }
      guard listed * 2 >= items.count, places * 2 < items.count else { continue }
      for item in items {
        findings.add(.patientName, item.lowerBound, through: item.upperBound, in: text, .likely, [.label, .surname])
      }
    }
  }

  /// `PATEL, HOLLOWAY and STRZELECKI`: three surnames or more in capitals need no label.
  private static func addShouted(in text: TokenizedDocument, to findings: inout Findings) {
    var next = 0
    for i in text.capitals where i >= next && isShouted(i, in: text) {
      var items = [i]
      while let item = nextItem(after: items[items.count - 1], in: text), isShouted(item, in: text) {
        items.append(item)
      }
      next = items[items.count - 1] + 1
      var listed = 0
      for item in items where text.name(item).surname >= 30 && text.name(item).ambiguity < 2 { listed += 1 }
      guard items.count >= 3, listed * 3 >= items.count * 2 else { continue }
      for item in items { findings.add(.patientName, item, through: item, in: text, .likely, .surname) }
    }
  }

  private static func nextItem(after i: Int, in text: borrowing TokenizedDocument) -> Int? {
    var j = i + 1
    if text.isMark(j, ",") { j += 1 }
    if text.isWord(j, in: ands) { j += 1 }
    return j > i + 1 && text[j].gap == .space ? j : nil
  }

  private static func isShouted(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let other: WordMarks = [
      .drug, .disease, .anatomy, .procedure, .abbreviation, .weekday, .month, .country, .clinicianRole, .functionWord,
      .medical, .demonym,
    ]
    let word = text.name(i)
    return text[i].shape == .upper && text[i].length > 3 && !text[i].flags.contains(.onCapitalLine)
      && text[i].marks.isDisjoint(with: other) && (word.isSurname || word.isUnknown) && !text[i].isProtected
  }

  private static func isListLabel(_ last: Int, in text: borrowing TokenizedDocument) -> Bool {
    for i in (max(0, last - 2)...max(0, last)).reversed() {
      if text.isWord(i, in: lists) { return true }
      if !text[i].isWord || text[i].gap >= .line { return false }
    }
    return false
  }

  /// The items from a token on; empty when one of them can be no name.
  private static func items(from first: Int, in text: TokenizedDocument) -> [ClosedRange<Int>] {
    var items: [ClosedRange<Int>] = []
    var i = first
    while items.count < 20, text[i].gap <= .space {
      var last = i
      if text[i].length <= 3, text[i].isCapital, text[i + 1].isCapital, text[i + 1].gap == .space { last = i + 1 }
      guard mayBeItem(last, in: text) else { return [] }
      items.append(i...last)
      var next = last + 1
      guard text.isMark(next, ",") || text.isWord(next, in: ands) else { return items }
      if text.isMark(next, ",") { next += 1 }
      if text.isWord(next, in: ands) { next += 1 }
      i = next
    }
    return items
  }

  private static func mayBeItem(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    guard text[i].shape == .capitalised, text[i].length > 1, !text[i].isProtected else { return false }
    let other: WordMarks = [
      .drug, .disease, .anatomy, .procedure, .abbreviation, .weekday, .month, .country, .clinicianRole, .functionWord,
      .hospitalHead, .wardHead, .demonym,
    ]
    guard text[i].marks.isDisjoint(with: other) else { return false }
    return word.isUnknown
      || word.isListed && (word.ambiguity < 2 || word.surname >= 38 && !text[i].marks.contains(.medical))
  }

  private static let ands = WordSet("and")
  private static let lists = WordSet(
    "list", "lists", "theatre", "clinic", "present", "apologies", "attendees", "attendance", "dna", "outstanding",
    "outliers", "reviews", "review", "bloods", "discharges", "admissions", "jobs", "patients", "handover", "round",
    "cannulas", "scans", "ttos", "tto", "ttas", "waiting", "transfers", "deaths", "births", "cancelled", "callbacks",
    "sickies", "tomorrow", "today", "weekend", "chase", "recalls", "reviewed", "seen", "fasting", "nbm")
}
