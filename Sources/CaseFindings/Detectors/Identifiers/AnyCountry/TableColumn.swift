import CaseLexicons

extension Detector {
  /// The values in the columns of a table whose heading says what they are.
  ///
  /// - Looks like: `NHS number | DOB` on one line, `999 000 0018 | 3/5/60` on the next; tabs, wide blanks or commas too.
  /// - Confirmed by: the same number of cells on each line below the heading.
  /// - Confused with: lists of tests with results, sentences with commas.
  /// - Source: own observation of spreadsheets and forms.
  static let tableColumn = Detector(
    "table-column", finds: .nhsNumber, .hospitalNumber, .caseReference, .professionalNumber, .phone, .dateOfBirth,
    .patientName, .clinicianName, .relativeName, .accountNumber, .healthNumber, .otherNumber,
    summary: "Values under a heading such as NHS number, MRN, DOB, Name or Phone.",
    examples: [
      "NHS number | DOB\n{{nhsNumber|999 000 0018}} | {{dateOfBirth|3/5/60}}",
      "Name\tMRN\tHb\n{{patientName|Ivy Moss}}\t{{hospitalNumber|4471}}\t120\n{{patientName|K Osei}}\t{{hospitalNumber|4472}}\t98",
      "| Study ID | Age |\n|---|---|\n| {{caseReference|012}} | 47 |", "Phone,Age\n{{phone|555-0123}},47",
    ],
    counterexamples: [
      "Test | Result\nHb | 120", "Unit, order and record\nmg, 12, 4", "Sodium\t140\nPotassium\t4.1",
      "Seen by the nurse, then home.\nPlan, as above, 3 days.",
    ]
  ) { text, findings in
    var end = 0
    for first in text.lineStarts where first >= end {
      guard var table = TableLines(at: first, in: text) else { continue }
      let kinds = table.heading.map { TableHeading.kind(of: $0, in: text) }
      guard kinds.contains(where: { $0 != nil }) else { continue }
      table.readRows(in: text)
      end = table.end
      for row in table.rows {
        for (cell, kind) in zip(row, kinds) where kind != nil { addCell(cell, kind!, in: text, to: &findings) }
      }
    }
  }

  private static func addCell(
    _ cell: Range<Int>, _ kind: IdentifierKind, in text: TokenizedDocument, to findings: inout Findings
  ) {
    var cell = cell
    while let first = cell.first, text.isMark(first, "\"") { cell = cell.dropFirst() }
    while let last = cell.last, text.isMark(last, "\"") || text.isMark(last, ",") { cell = cell.dropLast() }
    guard let first = cell.first, cell.count <= 12 else { return }
    let hasDigit = cell.contains { text[$0].hasDigit }
    if kind.identifierClass == .name {
      guard text[first].isWord, text[first].length > 1 || cell.count > 1,
        text[first].shape != .lower || !text.profile.hasCapitals
      else {
        return
      }
      if !hasDigit, cell.count < 7, !text.isWord(first, in: TableHeading.noNames) {
        findings.add(kind, first, through: cell.upperBound - 1, in: text, .certain, .label)
      }
    } else if hasDigit {
      let date = kind == .dateOfBirth ? text.datePhrase(at: first)?.date : nil
      findings.add(
        kind, first, through: cell.upperBound - 1, in: text, .certain, .label, fact: date.map { .date($0) } ?? .none)
    }
  }
}

/// What the heading of a column says of the values below.
private enum TableHeading {
  static let noNames = WordSet("none", "nil", "unknown", "not", "no", "yes", "see", "as", "same", "self", "declined")

  /// The kind of the values below a heading; nil for results and everything else.
  static func kind(of cell: Range<Int>, in text: TokenizedDocument) -> IdentifierKind? {
    guard let last = cell.last(where: { text[$0].isWord }), let first = cell.first(where: { text[$0].isWord }) else {
      return nil
    }
    if text.isWord(first, in: birth) || text.isWord(last, in: birth) { return .dateOfBirth }
    if let kind = numberKind(cell, in: text) { return kind }
    if text.isWord(last, in: names) { return text.isWord(first, in: clinicians) ? .clinicianName : .patientName }
    if cell.count > 2 { return nil }
    if text.isWord(last, in: clinicians) { return .clinicianName }
    return text.isWord(last, in: relatives) ? .relativeName : nil
  }

  /// A number's label: a word that needs no *number* beside it, or one that has it.
  private static func numberKind(_ cell: Range<Int>, in text: TokenizedDocument) -> IdentifierKind? {
    var isNumbered = false
    for i in cell.reversed() {
      if text.isMark(i, "#") || text.isWord(i, in: numbers) { isNumbered = true }
      guard let (kind, isStrong) = NumberCueWords.kind(of: i, in: text) else { continue }
      if isNumbered || isStrong && !text.isWord(i, in: verbs) { return kind }
    }
    return isNumbered && cell.count == 1 && text.isWord(cell.lowerBound, in: id) ? .otherNumber : nil
  }

  private static let birth = WordSet("dob", "birth", "birthdate", "born")
  private static let names = WordSet(
    "name", "names", "surname", "forename", "forenames", "patient", "firstname", "lastname", "client")
  private static let clinicians = WordSet(
    "consultant", "gp", "doctor", "clinician", "nurse", "surgeon", "dr", "midwife")
  private static let relatives = WordSet("nok", "kin", "carer", "mother", "father", "parent", "guardian")
  private static let numbers = WordSet("number", "numbers", "no", "nos", "num", "id", "ids", "nr", "identifier")
  private static let id = WordSet("id", "ids")
  private static let verbs = WordSet("call", "ring", "text", "contact", "desk", "identity", "reference", "policy")
}
