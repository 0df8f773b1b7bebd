import CaseFindings
import Foundation
import Testing

/// Invented sentences on who someone is, read by all detectors: of these kinds exactly the marked stretches are found.
@Suite struct DemographicVignetteTests {
  static let kinds: Set<IdentifierKind> = [
    .sex, .ethnicity, .nationality, .religion, .language, .maritalStatus, .kinship, .quantity, .occupation,
  ]

  static let sentences: [String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vignettes/demographics.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }()

  @Test func thereAreEnough() { #expect(Self.sentences.count >= 150) }

  @Test(arguments: sentences) func findsExactlyWhatIsMarked(_ sentence: String) throws {
    let marked = try #require(MarkedText(sentence), "the marks cannot be read")
    let document = Document(marked.text)
    let text = TokenizedDocument(document)
    let found = Detector.all.findings(in: text).resolved(in: text).all
      .filter { Self.kinds.contains($0.kind) && $0.confidence >= .likely }
    #expect(
      found.map { "\($0.kind.name)|\(document[$0.span])" }
        == marked.expected.map { "\($0.kind.name)|\(document[$0.span])" })
  }
}
