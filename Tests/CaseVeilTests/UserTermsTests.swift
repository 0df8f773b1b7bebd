import CaseFindings
import Testing

@testable import CaseVeil

/// Lists of words to keep and of words that always go.
@Suite struct UserTermsTests {
  static let today = CalendarDay(year: 2026, month: 11, day: 20)

  private func redacted(
    _ marked: String, keep: String = "", always: String = "", policy: String = "public-post"
  ) throws -> String {
    let vignette = try #require(Vignette(marked))
    let terms = UserTerms(
      keep: try TermTable(keep, for: .keep).terms().current(on: Self.today),
      always: try TermTable(always, for: .always).terms().current(on: Self.today))
    var findings = Findings()
    for finding in vignette.findings { findings.add(finding) }
    return Veil(policy: try .named(policy), detectors: [], terms: terms).review(vignette.text, findings).redacted.text
  }

  @Test func wordsThatAlwaysGoTakeTheirKind() throws {
    #expect(try redacted("Sent to Kestrel at noon.", always: "Kestrel kind: ward") == "Sent to a ward at noon.")
    #expect(try redacted("Sent to Kestrel at noon.", always: "Kestrel") == "Sent to an organisation at noon.")
    #expect(try redacted("Her aunt came.", always: "aunt kind: kinship") == "Her [family relation removed] came.")
  }

  @Test func smallLettersMatchAnyCaseAndCapitalsAsTyped() throws {
    let list = "kestrel kind: ward\nOsprey kind: ward"
    #expect(try redacted("KESTREL and Kestrel", always: list) == "A ward and the ward")
    #expect(try redacted("osprey, OSPREY", always: list) == "osprey, a ward")
  }

  @Test func wholeWordsOnlyAlsoOverALineEnd() throws {
    #expect(try redacted("Kestrels, on Kestrel\nHouse.", always: "kestrel house kind: ward") == "Kestrels, on a ward.")
  }

  @Test func expiredLinesDoNotCount() throws {
    let list = "Kestrel until 2026-11-20 # closes\nOsprey until 2026-11-19"
    #expect(try redacted("Kestrel, Osprey", always: list) == "An organisation, Osprey")
    #expect(try TermTable(list, for: .always).terms().expiredLines(on: Self.today) == [2])
  }

  @Test func wordsToKeepStay() throws {
    #expect(try redacted("Seen at {{hospital|Foo Hospital}}.", keep: "foo hospital") == "Seen at Foo Hospital.")
    #expect(try redacted("Seen at {{hospital|Foo Hospital}}.", keep: "foo") == "Seen at a hospital.")
  }

  @Test func noPlainLineKeepsWhatIdentifiesAlone() throws {
    let text = "Ring {{phone|01632 960 147}}."
    #expect(try redacted(text, keep: "01632 960 147") == "Ring [phone number removed].")
    #expect(try redacted(text, keep: "01632 960 147 direct # the switchboard") == "Ring 01632 960 147.")
    #expect(try redacted("Mrs {{patientName|Wilson}} fell.", keep: "Wilson") == "Patient A fell.")
  }

  @Test func keptFindingsAreStepsOfThePlan() throws {
    let vignette = try #require(Vignette("Seen at {{hospital|Foo Hospital}}."))
    var findings = Findings()
    for finding in vignette.findings { findings.add(finding) }
    let keep = try TermTable("Foo Hospital", for: .keep).terms()
    let veil = Veil(policy: try .named("public-post"), detectors: [], terms: UserTerms(keep: keep))
    let step = try #require(veil.review(vignette.text, findings).plan.steps.first)
    #expect(step.action == .keep && step.because == "in your list of words to keep")
  }

  @Test func alwaysWinsOverKeep() throws {
    #expect(try redacted("On Kestrel.", keep: "Kestrel", always: "Kestrel kind: ward") == "On a ward.")
  }
}
