import CaseFindings
import Foundation
import Testing

/// Numbers and contacts as people write them, found by all detectors together, and what only looks like one.
@Suite struct NumberVignettesTests {
  /// One sentence a line; `\n` and `\t` stand for line ends and tabs, lines that start with `#` for readers.
  static let lines: [String] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Vignettes/numbers.txt")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("# ") }
      .map { $0.replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(of: "\\t", with: "\t") }
  }()

  private static let classes: Set<IdentifierClass> = [.id, .contact]

  @Test func thereAreEnough() { #expect(Self.lines.count >= 120) }

  @Test(arguments: lines) func findsExactlyTheMarkedNumbers(_ line: String) throws {
    let marked = try #require(MarkedText(line), "the marks cannot be read")
    let text = TokenizedDocument(Document(marked.text))
    let found = Detector.all.findings(in: text).resolved(in: text).all
    let kinds = Set(marked.expected.map(\.kind))
    #expect(
      found.filter { Self.classes.contains($0.kind.identifierClass) || kinds.contains($0.kind) }
        .map { "\($0.kind.name)|\(text.document[$0.span])" }
        == marked.expected.map { "\($0.kind.name)|\(text.document[$0.span])" })
  }
}
