import CaseFindings
import Foundation
import Testing

@testable import CaseVeil

/// One invented vignette under every policy, as it reads: `CASEVEIL_RECORD=1 swift test --filter SixPolicies` writes them anew.
@Suite struct SixPoliciesTests {
  @Test(arguments: RedactionPolicy.names) func strictIsTheStrictest(_ name: String) throws {
    let strict = try RedactionPolicy.named("strict")
    let other = try RedactionPolicy.named(name)
    #expect(!strict.isWeaker(than: other))
    #expect(name == "strict" || other.isWeaker(than: strict))
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  private func review(_ text: String, _ policy: String, caseName: String? = "case-7") throws -> Review {
    Veil(policy: try .named(policy), caseName: caseName).review(Document(text))
  }

  @Test(arguments: RedactionPolicy.names) func readsAsWritten(_ policy: String) throws {
    let redacted = try review(Self.text("vignette.txt"), policy).redacted.text
    if ProcessInfo.processInfo.environment["CASEVEIL_RECORD"] != nil {
      try redacted.write(to: Self.folder.appendingPathComponent("\(policy).txt"), atomically: true, encoding: .utf8)
    } else {
      #expect(try redacted == Self.text("\(policy).txt"))
    }
  }

  /// Words that identify alone, and what the case teaches.
  @Test(arguments: RedactionPolicy.names) func nothingIdentifyingIsLeftAndTheMedicineStays(_ policy: String) throws {
    let redacted = try Self.text("\(policy).txt")
    for word in [
      "Tegwen", "Hathersall", "Wyndham", "Okonjo", "Brightwater", "999 000", "01632", "example.org", "14 Mill",
    ] {
      #expect(!redacted.contains(word), "\(word) is left under \(policy)")
    }
    for word in [
      "apixaban 10 mg", "CTPA", "Wells score of 6", "Murphy's sign", "potassium was 3.1 mmol/L", "4/52", "left calf",
    ] {
      #expect(redacted.contains(word), "\(word) is gone under \(policy)")
    }
  }

  /// What does not move dates and gives no labels changes nothing the second time.
  @Test(arguments: ["journal", "public-post", "closed-group", "strict", "hipaa-18-identifiers"])
  func aSecondTimeChangesNothing(_ policy: String) throws {
    let once = try review(Self.text("vignette.txt"), policy).redacted.text
    #expect(try review(once, policy).redacted.text == once)
  }
}
