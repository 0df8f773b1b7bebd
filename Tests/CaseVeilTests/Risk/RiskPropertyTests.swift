import CaseFindings
import Testing

@testable import CaseVeil

/// What holds for every evidence, shown on evidence put together at random from a seed.
@Suite struct RiskPropertyTests {
  private static let seeds = Array(0..<120 as Range<UInt64>)

  private struct Draw: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static func patient(_ draw: inout Draw) -> PatientEvidence {
    let details = (0..<Int.random(in: 1...8, using: &draw)).map { _ -> EvidenceDetail in
      let ln = -Double.random(in: 0.05...12, using: &draw)
      let isEvent = Bool.random(using: &draw)
      return HandMade.detail(
        Detail.Attribute.allCases.randomElement(using: &draw)!, Exponential.exp(ln),
        min(-ln, Double.random(in: 0...1.2, using: &draw)), .acuteEvent, rate: isEvent ? Exponential.exp(ln) : nil)
    }
    let cues = RecognitionCue.allCases.filter { $0 != .authorAndRecency && Bool.random(using: &draw) }
    let news = NewsClues(
      hasPublicEvent: Bool.random(using: &draw), hasPlace: Bool.random(using: &draw),
      hasDate: Bool.random(using: &draw), isReported: false)
    return HandMade.patient(
      details, among: Bool.random(using: &draw) ? [HandMade.town, HandMade.uk] : [HandMade.uk],
      days: Bool.random(using: &draw) ? 7 : nil, cues: cues, news: news, hasHappening: true)
  }

  private static func answers(_ patient: PatientEvidence, _ context: CaseContext = CaseContext()) -> [Double] {
    let estimate = PatientEstimate(of: patient, in: context)
    return [estimate.acquaintance, estimate.stranger, estimate.patient]
  }

  private static func expectNotAbove(_ after: [Double], _ before: [Double], _ what: String) {
    for (new, old) in zip(after, before) { #expect(new <= old + 0.03, "\(what): \(old) → \(new)") }
  }

  @Test(arguments: seeds) func removingNeverRaises(_ seed: UInt64) {
    var draw = Draw(state: seed)
    let patient = Self.patient(&draw)
    let before = Self.answers(patient)
    for i in patient.details.indices {
      var fewer = patient
      fewer.details.remove(at: i)
      Self.expectNotAbove(Self.answers(fewer), before, "without detail \(i)")
    }
    for i in patient.cues.indices {
      var fewer = patient
      fewer.cues.remove(at: i)
      Self.expectNotAbove(Self.answers(fewer), before, "without cue \(i)")
    }
    var placeless = patient
    placeless.populations = [HandMade.uk]
    Self.expectNotAbove(Self.answers(placeless), before, "without the place")
    var undated = patient
    undated.widenWindow()
    Self.expectNotAbove(Self.answers(undated), before, "undated")
    var quiet = patient
    quiet.news = NewsClues()
    Self.expectNotAbove(Self.answers(quiet), before, "without the news")
  }

  @Test(arguments: seeds) func wideningNeverRaises(_ seed: UInt64) {
    var draw = Draw(state: seed)
    let patient = Self.patient(&draw)
    let before = Self.answers(patient)
    for i in patient.details.indices {
      var wider = patient
      let old = wider.details[i].detail
      let share = min(0.95, Exponential.exp(old.lnShare) * Double.random(in: 1...50, using: &draw))
      wider.details[i].detail = Detail(
        old.attribute, share: max(share, Exponential.exp(old.lnShare)), spread: old.spread,
        observability: old.observability)
      Self.expectNotAbove(Self.answers(wider), before, "wider detail \(i)")
    }
  }

  @Test(arguments: seeds) func laterAndFewerNeverRaise(_ seed: UInt64) {
    var draw = Draw(state: seed)
    let patient = Self.patient(&draw)
    var before = Self.answers(patient, CaseContext())
    for days in [1, 7, 30, 183, 1000] {
      let after = Self.answers(patient, CaseContext().waiting(days))
      Self.expectNotAbove(after, before, "\(days) days later")
      before = after
    }
    var audience = HandMade.context(audience: .openWeb)
    before = Self.answers(patient, audience)
    for smaller in [Audience.conference, .closedProfessional, .closedTeaching, .team, .selfReflection] {
      audience.audience = Given(smaller, .flag)
      let after = Self.answers(patient, audience)
      Self.expectNotAbove(after, before, smaller.name)
      before = after
    }
  }
}
