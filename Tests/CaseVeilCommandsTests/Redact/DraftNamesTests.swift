import CaseFindings
import CaseVeil
import Testing

@testable import CaseVeilCommands

/// Which names of files stay: those that tell of teaching and of medicine, and of nobody.
@Suite struct DraftNamesTests {
  private static func isNumbered(_ name: String, keeping terms: String = "") throws -> Bool {
    let keep = try TermTable(terms, for: .keep).terms()
    let veil = Veil(
      policy: try RedactionPolicy.named("public-post"), detectors: Detector.all, terms: UserTerms(keep: keep))
    return DraftNames([name + ".txt"], by: veil).isNumbered[0]
  }

  @Test(arguments: [
    "week1", "week-12", "Week 1", "session_3", "Lecture-2", "handout", "module2-quiz-answers", "day3", "Day 2",
    "part-1-intro", "long", "short-case", "chest-pain", "asthma_case", "acute-abdomen", "chapter-3", "case-101",
    "slides-final", "sepsis_handout", "heart-failure", "notes", "head-injury", "falls", "knee-pain-quiz", "long-case",
  ]) func staysAsItIs(_ name: String) throws {
    #expect(try !Self.isNumbered(name))
  }

  @Test(arguments: [
    "Smith_J_case", "Leeds", "2026-11-03", "week-Jones", "03-11", "3-11", "week-3-11", "ward-1234", "Long", "Long_case",
    "Page", "Ward case", "Reading", "case-Holt", "mrs-moss", "9990000018", "brown", "rose", "york-week-1", "may-notes",
    "parkinson", "Moss1", "moss12", "x7", "qwerty", "wk3", "bed-12-ward-4", "AB", "ada", "prothero", "CamelMoss",
    "café", "NHS-999", "young-man", "Ed_case", "Hand", "Hexham1", "3rd-case",
  ]) func becomesANumber(_ name: String) throws {
    #expect(try Self.isNumbered(name))
  }

  @Test func aTermThatIsKeptStays() throws {
    #expect(try Self.isNumbered("Kestrel-week-1"))
    #expect(try !Self.isNumbered("Kestrel-week-1", keeping: "Kestrel\n"))
    #expect(try Self.isNumbered("Kestrel-Jones", keeping: "Kestrel\n"))
  }
}
