import CaseFindings
import Testing

@testable import CaseVeil

/// Levers are tried on the text itself: what is told is what the changed text has.
@Suite struct AdviceTests {
  private static let texts = [
    """
    Saw a 47-year-old farrier from a village near Hexham last Tuesday at the RVI. He has Erdheim-Chester disease and \
    his tractor rolled on him at the county show. "I told the horse to call me an ambulance," he said.
    """,
    "A 16-year-old Sikh girl from Alnwick was admitted on 3 May 2026 with Gaucher disease. Her GP in Alnwick had "
      + "seen her twice. \"It feels as if the whole house is sitting on my chest,\" she said.",
    "Mrs Featherstonehaugh, a 58-year-old lorry driver and mother of twins, was struck by lightning in Hexham.",
    "She has asthma and uses an inhaler.",
  ]

  private static func risk(_ text: String, _ policy: String) throws -> CaseRisk {
    let veil = Veil(policy: try .named(policy))
    return try #require(veil.review(Document(text)).risk(in: CaseContext()))
  }

  @Test(arguments: texts, ["public-post", "strict", "teaching"]) func noLeverRaises(
    _ text: String, _ policy: String
  ) throws {
    let risk = try Self.risk(text, policy)
    for advice in [risk.adviceAsWritten(target: .moderate), risk.adviceAfterPlan(target: .moderate)] {
      for (i, lever) in advice.levers.enumerated() {
        for (new, old) in zip(lever.after.answers, advice.before.answers) {
          #expect(new.probability <= old.probability, "lever \(i + 1)")
        }
      }
      for (new, old) in zip(advice.after.answers, advice.before.answers) {
        #expect(new.probability <= old.probability)
      }
      #expect(advice.reachesTarget == advice.after.answers.allSatisfy { $0.band <= .moderate })
    }
    for (new, old) in zip(risk.planned.answers, risk.written.answers) { #expect(new.probability <= old.probability) }
  }

  /// Carried out by the engine under the same choices, the text has the answers that were told.
  @Test(arguments: texts, [Bench.Start.written, .planned]) func whatIsToldIsWhatComes(
    _ text: String, _ start: Bench.Start
  ) throws {
    let risk = try Self.risk(text, "public-post")
    let bench = Bench(risk: risk, start: start)
    let advice = Advice(on: bench, target: .moderate)
    for (i, lever) in advice.levers.enumerated() {
      let measures = try #require(advice.measures(of: [i]))
      let again = Veil(policy: bench.policy(under: measures)).review(Document(text))
      #expect(again.redacted.bytes == advice.text(after: [i])?.bytes)
      let answers = try #require(again.risk(in: bench.context(under: measures))).planned.notAbove(advice.before).answers
      #expect(answers == lever.after.answers)
    }
    let measures = try #require(advice.measures(of: advice.chosen))
    let again = Veil(policy: bench.policy(under: measures)).review(Document(text))
    #expect(
      try #require(again.risk(in: bench.context(under: measures))).planned.notAbove(advice.before).answers
        == advice.after.answers)
  }

  @Test func noSmallerSetIsEnough() throws {
    let advice = try Self.risk(Self.texts[1], "public-post").adviceAsWritten(target: .moderate)
    #expect(advice.reachesTarget)
    for left in advice.chosen {
      let rest = advice.chosen.filter { $0 != left }
      #expect(advice.report(after: rest)?.answers.allSatisfy { $0.band <= .moderate } == false)
    }
  }

  @Test func aLowAnswerNeedsNoEdit() throws {
    let advice = try Self.risk(Self.texts[3], "public-post").adviceAsWritten(target: .moderate)
    #expect(advice.isReachedAlready && advice.chosen.isEmpty)
  }

  @Test func whatTheUserKeepsIsNoLever() throws {
    let today = CalendarDay(year: 2026, month: 1, day: 1)
    let keep = try TermTable("farrier", for: .keep).terms().current(on: today)
    let veil = Veil(policy: try .named("public-post"), terms: UserTerms(keep: keep))
    let risk = try #require(veil.review(Document(Self.texts[0])).risk(in: CaseContext()))
    let levers = risk.adviceAsWritten(target: .moderate).levers
    #expect(!levers.isEmpty)
    for lever in levers {
      #expect(!lever.findings.contains { risk.review.findings[$0].kind == .occupation })
    }
  }
}
