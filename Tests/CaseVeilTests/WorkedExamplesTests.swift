import Testing

@testable import CaseVeil

/// The worked examples of the model's specification, from their shares on. Texts come with the evidence tests.
@Suite struct WorkedExamplesTests {
  private static let uk = Population(persons: 67_000_000, spread: 0.05, area: "the United Kingdom")

  /// A teenager with Gaucher disease, East of England, undated, as an onlooker who knows the patient sees it.
  @Test func teenagerWithARareDisease() {
    let place = Population(persons: 6_335_000, spread: 0.05, area: "East of England")
    let crowd = CrowdSize.fitting(
      [
        Detail(.age, share: 0.0787, spread: 0.02), Detail(.condition, share: 1e-5, spread: 0.9),
      ], of: place)
    #expect(abs(crowd.lnMean - 1.69) < 0.01 && abs(crowd.spread - 0.994) < 0.005)
    #expect(abs(crowd.cautiousInverse - 0.514) < 0.005 && abs(crowd.meanInverse - 0.237) < 0.003)
    #expect(abs(Double(crowd.quantile(0.1)) - 2) <= 1 && abs(Double(crowd.quantile(0.9)) - 21) <= 1)
    let patient = SelfRecognition(cues: [.course], daysToPosting: nil).probability(match: crowd.meanInverse)
    #expect(abs(patient - 0.35) < 0.01 && Band(patient) == .high)
  }

  /// Hashimoto thyroiditis in a woman in her forties: no one can tell.
  @Test func commonConditionInALargeCountry() {
    let crowd = CrowdSize.fitting(
      [
        Detail(.sex, share: 0.509, spread: 0.02), Detail(.age, share: 0.1253, spread: 0.02),
        Detail(.condition, share: 0.02, spread: 0.7),
      ], of: Self.uk)
    #expect(Band(crowd.cautiousInverse) == .low)
    #expect(abs(Exponential.exp(crowd.lnMean) - 110_000) < 1_000)
    #expect(SelfRecognition(cues: [], daysToPosting: nil).probability(match: crowd.meanInverse) < 0.021)
  }

  /// Last night in our department, a hip fracture: the patient knows, strangers do not.
  @Test func ordinaryCaseOfLastNight() {
    let details = [
      Detail(.sex, share: 0.509, spread: 0.02), Detail(.age, share: 0.0866, spread: 0.05),
      Detail(.event, share: 0.015 * 2 / 365, spread: 0.4),
    ]
    let unit = Population(persons: 400_000, spread: 0.5, area: "the hospital's catchment")
    let crowd = CrowdSize.fitting(details, of: unit)
    let patient = SelfRecognition(cues: [.authorAndRecency], daysToPosting: 1)
      .probability(match: crowd.meanInverse)
    #expect(Band(crowd.cautiousInverse) == .veryHigh && Band(patient) == .veryHigh)
    let observed = CrowdSize.fitting(details, of: unit, seenBy: .stranger)
    #expect(StrangerAttempt.probability(observed: observed, news: .none, audience: .openSocial) < 0.05)
  }

  @Test func theAuthorCueNeedsSomethingToMatch() {
    let tip = SelfRecognition(cues: [.authorAndRecency], daysToPosting: 0).probability(match: 0.0000001)
    #expect(abs(tip - 0.02) < 0.001)
  }

  @Test func removingADetailNeverMakesTheCrowdSmaller() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let details = (0..<Int.random(in: 2...8, using: &random)).map { _ in
        Detail(
          Detail.Attribute.allCases.randomElement(using: &random)!,
          share: Exponential.exp(-Double.random(in: 0...12, using: &random)),
          spread: Double.random(in: 0...1.2, using: &random))
      }
      let whole = CrowdSize.fitting(details, of: Self.uk)
      for i in details.indices {
        var fewer = details
        fewer.remove(at: i)
        let less = CrowdSize.fitting(fewer, of: Self.uk)
        #expect(
          less.cautiousInverse <= whole.cautiousInverse + 0.03
            || Band(less.cautiousInverse) <= Band(whole.cautiousInverse))
      }
    }
  }
}
