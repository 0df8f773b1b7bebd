import CaseFindings
import Foundation
import Testing

/// Marked sentences of a file, read by all detectors together: the kinds that the file names are found as marked.
@Suite struct VignetteTests {
  struct Sentence: CustomTestStringConvertible, Sendable {
    let marked: String
    let kinds: [IdentifierKind]
    var testDescription: String { marked }
  }

  static let sentences = ["circumstances"].flatMap { sentences(of: $0) }

  /// The sentences of `Vignettes/NAME.txt`; its line `# kinds: …` says which kinds are compared.
  private static func sentences(of name: String) -> [Sentence] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vignettes")
    let text = (try? String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8)) ?? ""
    let lines = text.split(separator: "\n").map(String.init)
    let start = "# kinds: "
    let kinds = lines.first { $0.hasPrefix(start) }?.dropFirst(start.count).split(separator: " ") ?? []
    let compared = kinds.compactMap { IdentifierKind(named: String($0)) }
    return lines.filter { !$0.hasPrefix("#") }.map { Sentence(marked: $0, kinds: compared) }
  }

  @Test func theSentencesAreThere() { #expect(Self.sentences.count >= 150) }

  @Test(arguments: sentences) func findsWhatIsMarked(_ sentence: Sentence) throws {
    let marked = try #require(MarkedText(sentence.marked), "the marks cannot be read")
    let document = Document(marked.text)
    let text = TokenizedDocument(document)
    let resolved = Detector.all.findings(in: text).resolved(in: text).propagated(in: text)
    let found = resolved.everything.filter { sentence.kinds.contains($0.kind) }
    #expect(
      found.map { "\($0.kind.name)|\(document[$0.span])" }
        == marked.expected.map { "\($0.kind.name)|\(document[$0.span])" })
  }
}
