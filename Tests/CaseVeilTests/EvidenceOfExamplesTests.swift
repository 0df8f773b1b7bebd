import CaseFindings
import Testing

@testable import CaseVeil

/// The eight worked examples of the model, read from their texts: each number beside the note's.
@Suite struct EvidenceOfExamplesTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let number: Int
    let words: String
    let persons: Double
    /// The note's shares, by factor.
    let shares: [(Factor, Double)]
    let lnMean: Double
    let cues: [RecognitionCue]
    var workplace: Population?
    var testDescription: String { "example \(number)" }
  }

  static let unit = Population(persons: 400_000, spread: 0.5, area: "the trust's catchment")

  static let examples: [Example] = [
    Example(
      number: 1, words: "A woman in her forties with Hashimoto thyroiditis.", persons: 67.0e6,
      shares: [(.sex, 0.509), (.age, 0.1253), (.commonCondition, 0.02)], lnMean: 11.6, cues: []),
    Example(
      number: 2, words: "A 47-year-old male farmer from Cumbria presented with Lyme carditis last summer.",
      persons: 500_000, shares: [(.sex, 0.491), (.age, 0.01277), (.occupation, 0.012), (.acuteEvent, 2e-6 * 92 / 365)],
      lnMean: -10.4, cues: []),
    Example(
      number: 3, words: "Last night in our ED: an elderly woman with a hip fracture.", persons: 400_000,
      shares: [(.sex, 0.509), (.age, 0.0866), (.acuteEvent, 0.015 * 2 / 365)], lnMean: 0.63, cues: [],
      workplace: unit),
    Example(
      number: 4,
      words: "A teenager from the East of England with Gaucher disease. Initially bone pain, then a large spleen. "
        + "Later the biopsy was done and she improved; finally she was discharged.",
      persons: 6_335_000, shares: [(.age, 0.0787), (.rareCondition, 1e-5)], lnMean: 1.69, cues: [.course]),
    Example(
      number: 5,
      words: "Yesterday a man in his 30s came with a toy rocket stuck in his rectum. "
        + "\"I was only trying to fix the boiler with it,\" he said.",
      persons: 400_000, shares: [(.sex, 0.491), (.age, 0.133), (.unusualEvent, 1e-5 * 2 / 365)], lnMean: -6.3,
      cues: [.longQuote, .unusual], workplace: unit),
    Example(
      number: 6,
      words: "A Sikh lorry driver, 58, father of three daughters, had a stroke on the M6 in May. "
        + "His daughters said he had been well.",
      persons: 67.0e6,
      shares: [
        (.sex, 0.491), (.age, 0.0131), (.religion, 0.0080), (.occupation, 0.0178), (.family, 0.02),
        (.acuteEvent, 1.6e-3 / 12),
      ], lnMean: -14.4, cues: [.relative]),
    Example(
      number: 7, words: "A man in his fifties had a stroke while at work.", persons: 67.0e6,
      shares: [(.sex, 0.491), (.age, 0.1352), (.acuteEvent, 1.6e-3 * 5)], lnMean: 10.7, cues: []),
    Example(
      number: 8,
      words:
        "An infant with maple syrup urine disease, in the UK. Initially the feeding was bad, then came drowsiness. "
        + "Subsequently the diet was changed; then a transfer followed.",
      persons: 67.0e6, shares: [(.age, 0.0106), (.rareCondition, 3e-6)], lnMean: 0.83, cues: [.course]),
  ]

  /// Each share lies within three spreads of the note's, or within a factor of three.
  @Test(arguments: examples) func numbersOfTheNote(_ example: Example) {
    let reader = CaseReader(example.words)
    var setting = EvidenceSetting()
    setting.workplace = example.workplace
    let evidence = reader.written(setting)
    print(
      "\(example.number)  N \(evidence.main.population.persons) note \(example.persons), W \(evidence.main.window.days)"
    )
    for detail in evidence.main.details {
      let note = example.shares.first { $0.0 == detail.factor }?.1
      print("   \(detail.factor) \(Exponential.exp(detail.detail.lnShare)) s \(detail.detail.spread) note \(note ?? 0)")
    }
    print(
      "   ln λ \(evidence.crowd.lnMean) σ \(evidence.crowd.spread) note \(example.lnMean); cues \(evidence.main.cues.map(\.cue))"
    )
    #expect(abs(Exponential.log(evidence.main.population.persons / example.persons)) < 0.05)
    for (factor, share) in example.shares {
      guard let own = evidence.share(factor) else {
        Issue.record("\(factor) is not read")
        continue
      }
      let spread = evidence.main.details.first { $0.factor == factor }!.detail.spread
      #expect(abs(Exponential.log(own / share)) < max(1.1, 3 * spread), "\(factor) \(own) \(share)")
    }
    for cue in example.cues { #expect(evidence.main.cues.contains { $0.cue == cue }, "\(cue)") }
    #expect(abs(evidence.crowd.lnMean - example.lnMean) < 2.5)
  }

  @Test(arguments: [2, 4, 5, 6]) func aPlanNeverMakesTheCrowdSmaller(_ number: Int) throws {
    let example = Self.examples[number - 1]
    let reader = CaseReader(example.words)
    let written = reader.written()
    for policy in RedactionPolicy.names {
      let planned = try reader.planned(policy)
      print(
        "\(number) \(policy): ln λ \(written.crowd.lnMean) -> \(planned.crowd.lnMean)",
        planned.main.details.map { ($0.factor, Exponential.exp($0.detail.lnShare)) })
      #expect(planned.crowd.lnMean >= written.crowd.lnMean - 0.01)
    }
  }
}
