import CaseFindings
import Foundation
import Testing

/// Invented lines with their places, bodies and times marked, read by all detectors together.
///
/// A line that starts with `?` is a known gap: the test tells when it is closed.
@Suite struct PlacesVignetteTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let number: Int
    let marked: String
    let isKnownGap: Bool
    var testDescription: String { "\(number): \(marked)" }

    static func all(in name: String) -> [Line] {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Vignettes")
      guard let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) else { return [] }
      return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
        number, line -> Line? in
        if line.isEmpty || line.hasPrefix("#") { return nil }
        let isKnownGap = line.hasPrefix("? ")
        let marked = String(line.dropFirst(isKnownGap ? 2 : 0)).replacing("\\n", with: "\n")
        return Line(number: number + 1, marked: marked, isKnownGap: isKnownGap)
      }
    }
  }

  static let places = Line.all(in: "places.txt")
  static let organisations = Line.all(in: "organisations.txt")
  static let times = Line.all(in: "times.txt")

  @Test func thereAreLinesEnough() {
    for lines in [Self.places, Self.organisations, Self.times] { #expect(lines.count >= 100) }
  }

  @Test(arguments: places) func findsPlaces(_ line: Line) throws { try compare(line, [.location]) }

  @Test(arguments: organisations) func findsOrganisations(_ line: Line) throws { try compare(line, [.organisation]) }

  @Test(arguments: times) func findsTimes(_ line: Line) throws { try compare(line, [.date, .age]) }

  private func compare(_ line: Line, _ classes: Set<IdentifierClass>) throws {
    let marked = try #require(MarkedText(line.marked), "the marks cannot be read")
    let document = Document(marked.text)
    let text = TokenizedDocument(document)
    let found = Detector.all.findings(in: text).resolved(in: text).propagated(in: text).all
      .filter { classes.contains($0.kind.identifierClass) }.map { "\($0.kind.name)|\(document[$0.span])" }
    let expected = marked.expected.map { "\($0.kind.name)|\(document[$0.span])" }
    if line.isKnownGap {
      withKnownIssue { #expect(found == expected) }
    } else {
      #expect(found == expected)
    }
  }
}
