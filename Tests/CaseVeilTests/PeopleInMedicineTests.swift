import CaseFindings
import Foundation
import Testing

@testable import CaseVeil

/// The other side of protection: a word of medicine that is a person goes, each sentence of `PeopleInMedicine.txt`.
@Suite struct PeopleInMedicineTests {
  static let sentences: [String] = {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("PeopleInMedicine.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { $0.contains("{{") }
  }()

  @Test func thereAreManySentences() { #expect(Self.sentences.count >= 150) }

  @Test(arguments: sentences) func thePersonGoes(_ sentence: String) throws {
    let marked = try #require(MarkedText(sentence))
    let policy = try RedactionPolicy.named("public-post")
    let review = Veil(policy: policy).review(Document(marked.text))
    let gone = review.plan.steps.filter { $0.action != .keep }.map(\.finding.span)
    for (_, span) in marked.expected {
      #expect(gone.contains { $0.lower <= span.lower && $0.upper >= span.upper }, "\(review.redacted.text)")
    }
  }
}
