import CaseFindings
import Testing

@testable import CaseVeil

/// Moved dates keep weekdays, intervals and the way they were written.
@Suite struct DateShiftTests {
  private func redacted(_ marked: String, caseName: String = "case-7") throws -> String {
    let vignette = try #require(Vignette(marked))
    var findings = Findings()
    for finding in vignette.findings { findings.add(finding) }
    let veil = Veil(policy: try .named("teaching"), detectors: [], caseName: caseName)
    return veil.review(vignette.text, findings).redacted.text
  }

  private let note = "\n\n" + DateShift.noteText

  @Test func movesByWholeWeeksIntoThePast() {
    for i in 0..<200 {
      let days = DateShift(of: Document(""), caseName: "case \(i)").days
      #expect(days % 7 == 0 && days <= -63 && days >= -1820)
    }
    #expect(DateShift(of: Document("a"), caseName: "x").days == DateShift(of: Document("b"), caseName: "x").days)
    #expect(DateShift(of: Document("a"), caseName: nil).days != DateShift(of: Document("b"), caseName: nil).days)
  }

  @Test func countsDaysThereAndBack() {
    for number in stride(from: 690_000, to: 770_000, by: 17) {
      let day = Calendar.date(number)
      #expect(Calendar.day(year: day.year, month: day.month, day: day.day) == number)
      #expect((1...Calendar.days(of: day.month, in: day.year)).contains(day.day))
    }
  }

  /// Every written form, moved by 28 weeks: 196 days.
  @Test(arguments: [
    ("3 May 2023", "19 October 2022"), ("03/05/2023", "19/10/2022"), ("3/5/23", "19/10/22"),
    ("2023-05-03", "2022-10-19"), ("2023-05-03T10:00", "2022-10-19T10:00"), ("May 3rd, 2023", "October 19th, 2022"),
    ("3-May-23", "19-Oct-22"), ("3rd of MAY 2023", "19th of OCTOBER 2022"), ("May 2023", "October 2022"),
    ("05/2023", "10/2022"), ("3-5 May 2023", "19-21 October 2022"), ("3 and 5 May", "19 and 21 October"),
    ("12-16 July 2023", "28 December 2022-1 January 2023"), ("Tuesday", "Tuesday"), ("Wed 3 May '23", "Wed 19 Oct '22"),
  ])
  func writesAsItWasWritten(_ old: String, _ new: String) throws {
    let text = TokenizedDocument(Document(old))
    let finding = Finding(
      kind: .date, span: text.span(0, text.count - 1), tokens: 0..<text.count, confidence: .certain, reasons: .shape)
    let passage = Passage(text: text, finding: finding, free: 0..<text.count)
    let moved = ShiftedDate(passage: passage, shift: DateShift(days: -196), year: 2023).replacement()
    #expect(moved.map { $0.isUnchanged ? old : $0.text } == new)
  }

  @Test func saysThatDatesWereMoved() throws {
    let text = try redacted("Seen on {{date|3 May 2023}}, home on {{date|9 May 2023}}.")
    #expect(text.hasSuffix(note) && !text.contains("2023") || text.contains(note))
    #expect(try redacted("Nothing here.") == "Nothing here.")
  }

  @Test func anotherTextOfTheCaseMovesAlike() throws {
    let one = try redacted("On {{date|3 May 2023}}.")
    let other = try redacted("Later, on {{date|3 May 2023}}.")
    #expect(one.dropFirst(3).prefix(12) == other.dropFirst(10).prefix(12))
  }
}
