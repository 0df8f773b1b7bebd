import CaseFindings
import Testing

/// Every detector is held to its own examples and counterexamples.
@Suite struct DetectorTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let detector: Detector
    let text: String
    var testDescription: String { "\(detector.name): \(text)" }
  }

  static let examples = Detector.all.flatMap { detector in
    detector.examples.map { Sample(detector: detector, text: $0) }
  }
  static let counterexamples = Detector.all.flatMap { detector in
    detector.counterexamples.map { Sample(detector: detector, text: $0) }
  }

  @Test(arguments: examples) func findsExactlyWhatItsExamplesMark(_ sample: Sample) throws {
    let marked = try #require(MarkedText(sample.text), "the marks cannot be read")
    let document = Document(marked.text)
    let found = sample.detector.resolvedFindings(in: document)
    #expect(
      found.map { "\($0.kind.name)|\(document[$0.span])" }
        == marked.expected.map { "\($0.kind.name)|\(document[$0.span])" })
  }

  @Test(arguments: counterexamples) func findsNothingInItsCounterexamples(_ sample: Sample) {
    let document = Document(sample.text)
    let found = sample.detector.resolvedFindings(in: document)
    #expect(found.map { "\($0.kind.name)|\(document[$0.span])" } == [])
  }

  @Test func everyDetectorHasExamplesAndCounterexamples() {
    for detector in Detector.all {
      #expect(detector.examples.count >= 2 && !detector.counterexamples.isEmpty, "\(detector.name)")
    }
  }
}

extension Detector {
  fileprivate func resolvedFindings(in document: Document) -> [Finding] {
    let text = TokenizedDocument(document)
    return [self].findings(in: text).resolved(in: text).everything
  }
}
