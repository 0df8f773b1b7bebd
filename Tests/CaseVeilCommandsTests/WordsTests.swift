import CaseFindings
import CaseVeil
import Testing

@testable import CaseVeilCommands

/// No output promises what nobody can promise.
@Suite struct WordsTests {
  private static let promises = ["safe", "anonym", "complian", "guarantee", "clean bill", "de-identified"]

  private func expectNoPromise(_ text: String) {
    let small = text.lowercased()
    for promise in Self.promises { #expect(!small.contains(promise), "“\(promise)” in: \(text)") }
  }

  @Test func helpPromisesNothing() {
    expectNoPromise(Help.overview(of: CaseVeilCommand.all))
    for command in CaseVeilCommand.all { expectNoPromise(Help.page(for: command)) }
    for topic in HelpTopic.all { expectNoPromise(topic.text()) }
  }

  @Test func messagesPromiseNothing() {
    for (problem, _) in MessagesTests.sentences {
      expectNoPromise(Messages.sentence(for: problem, commands: CaseVeilCommand.all.map(\.name)))
    }
    for (problem, _) in MessagesTests.lineSentences { expectNoPromise(Messages.sentence(for: problem)) }
  }

  @Test func verdictsPromiseNothing() {
    for obstacle in [TextProfile.Obstacle.disguisedLetters, .otherScript, .otherLanguage] {
      expectNoPromise(obstacle.sentence)
    }
    for sentence in Reasons(rawValue: .max).sentences { expectNoPromise(sentence) }
  }

  @Test func policiesAndDetectorsPromiseNothing() throws {
    for name in RedactionPolicy.names {
      let policy = try RedactionPolicy.named(name)
      expectNoPromise(policy.title)
      expectNoPromise(policy.about)
      for kind in IdentifierKind.allCases { expectNoPromise(policy.rule(for: kind).because) }
    }
    for detector in Detector.all { expectNoPromise(detector.summary) }
    for kind in IdentifierKind.allCases { expectNoPromise(kind.displayName) }
  }

  @Test(arguments: Transcript.all) func answersPromiseNothing(_ transcript: Transcript) {
    expectNoPromise(transcript.expected.output)
    expectNoPromise(transcript.expected.error)
  }

  @Test(
    arguments: [ReviewForm.text, .html, .markdown, .sarif], [ExampleCase.text, Reviewed.farrier, "She has asthma."])
  func formsPromiseNothing(_ form: ReviewForm, _ text: String) throws {
    let output = try Reviewed.output(text)
    expectNoPromise(Reviewed.text(output, as: form))
    expectNoPromise(WorkingReport(output).text)
  }

  /// Nothing found and nothing said about risk are never the same sentence as an answer.
  @Test func nothingFoundIsNotAVerdict() throws {
    let review = Veil(policy: try RedactionPolicy.named("strict")).review(Document(""))
    #expect(
      ReviewText.text(for: review, nil, command: RedactCommandLine(for: "a.txt")).contains("That is not a verdict"))
  }
}
