import CaseFindings
import Testing

@testable import CaseVeil

/// What strangers cannot tell and the patient can; and what nobody can, whoever writes it.
@Suite struct PatientAloneTests {
  private func risk(_ text: String, _ change: (inout CaseContext) -> Void = { _ in }) throws -> CaseRisk {
    var context = CaseContext()
    change(&context)
    return try #require(Veil(policy: try .named("public-post")).review(Document(text)).risk(in: context))
  }

  private func give(_ context: inout CaseContext, seen: String) {
    context.posted = Given(CalendarDay("2026-11-21"), .flag)
    context.seen = Given(CalendarDay(seen), .flag)
    context.authorIsNamed = Given(true, .flag)
    context.workplaceIsFindable = Given(true, .flag)
    context.country = Given("GB", .flag)
  }

  /// An ordinary injury of last night, and the patient's own words.
  @Test func ownWordsOfLastNight() throws {
    let text = """
      Last night in our ED an elderly woman with a broken hip told me: "I have outlived three dogs and two husbands, and \
      this step is not going to be the end of me."
      """
    let answers = try risk(text) { give(&$0, seen: "2026-11-20") }.written
    #expect(answers.stranger.probability < 0.05)
    #expect(answers.patient.probability > 0.8)
  }

  /// A course in steps: told within days the patient knows, after half a year less.
  @Test func aCourseInSteps() throws {
    let text = """
      A man in his fifties came with chest pain. First we gave aspirin, then he arrested, then we shocked him twice, and \
      finally he woke up and asked for the football score.
      """
    let soon = try risk(text) { give(&$0, seen: "2026-11-18") }.written
    let late = try risk(text) { give(&$0, seen: "2026-05-18") }.written
    #expect(soon.stranger.probability < 0.05 && late.stranger.probability < 0.05)
    #expect(soon.patient.probability > 0.2)
    #expect(late.patient.probability < soon.patient.probability)
  }

  /// Nothing happened and all is common: the floor, whatever is not told of the author.
  @Test func asthmaAndAnInhaler() throws {
    let answers = try risk("She has asthma and uses an inhaler.").written
    #expect(abs(answers.patient.probability - 0.02) < 0.001)
    #expect(answers.stranger.probability < 0.05)
  }
}
