import CaseFindings
import Foundation
import Testing

/// Examples hold numbers that belong to nobody: ranges that are kept for tests and fiction.
@Suite struct ReservedNumbersTests {
  /// The marked stretches of all examples, by kind.
  static let marked: [(detector: String, kind: IdentifierKind, text: String)] = Detector.all.flatMap { detector in
    detector.examples.flatMap { example in
      guard let marked = MarkedText(example) else { return [(String, IdentifierKind, String)]() }
      let document = Document(marked.text)
      return marked.expected.map { (detector.name, $0.kind, document[$0.span]) }
    }
  }

  /// Starts of the numbers that Ofcom keeps for drama, and of the 555-01 numbers of North America.
  private static let phoneRanges = [
    "1632960", "7700900", "2079460", "1134960", "1144960", "1154960", "1164960", "1174960", "1184960", "1214960",
    "1314960", "1414960", "1514960", "1614960", "1914980", "2896496", "2920180", "8081570", "9098790", "3069990",
    "55501",
  ]

  /// Extensions are too short to belong to anybody.
  @Test func phonesAreReserved() {
    for (detector, kind, text) in Self.marked where kind == .phone {
      let digits = String(text.filter(\.isNumber))
      if digits.count < 7 { continue }
      let isReserved = Self.phoneRanges.contains { digits.contains($0) }
      #expect(isReserved, "\(detector): \(text)")
    }
  }

  @Test func mailAndLinksAreReserved() {
    for (detector, kind, text) in Self.marked where kind == .email || kind == .url {
      let small = text.lowercased()
      let isReserved = small.contains("example") || small.contains(".test") || small.contains(".invalid")
      #expect(isReserved, "\(detector): \(text)")
    }
  }

  @Test func healthNumbersAreReserved() {
    for (detector, kind, text) in Self.marked where kind == .nhsNumber {
      let digits = text.filter(\.isNumber)
      if digits.count == 10 { #expect(digits.hasPrefix("999"), "\(detector): \(text)") }
    }
  }
}
