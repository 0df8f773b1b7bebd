import CaseFindings
import Testing

@testable import CaseVeil

/// Leaving words out never leaves a graver word than making them wider.
struct LeavingOutTests {
  @Test(arguments: [
    "Mrs Ann Blackwood, a falconer, was seen. Her son Tom came. Tom is a baker. She keeps bees.",
    "A 47-year-old farrier from Hexham has Gaucher disease. The farrier has asthma.",
    "He is a retired lighthouse keeper, 71, Welsh, and now a beekeeper near Clun. His tractor rolled on him.",
    "A 34-year-old teacher and part-time taxidermist was seen on 3 March 2026 in Leeds after a lightning strike.",
    "She is a nurse whose husband is a falconer. She is Yoruba, a Quaker, and has hereditary angioedema.",
  ]) func isNeverRiskier(_ text: String) throws {
    let veil = Veil(policy: try RedactionPolicy.named("public-post"))
    let risk = try #require(veil.review(Document(text)).risk(in: CaseContext()))
    let chosen = ChosenText(risk, choosing: [:], rereadBy: veil)
    for step in chosen.plan.steps where chosen.isOpen(step.finding) {
      let options = chosen.options(for: step.finding)
      guard let out = options.first(where: { $0.choice == .leaveOut })?.after else { continue }
      for other in options {
        #expect(out.acquaintance.word <= other.after.acquaintance.word, "\(step.finding.kind)")
        #expect(out.patient.word <= other.after.patient.word, "\(step.finding.kind)")
      }
    }
  }
}
