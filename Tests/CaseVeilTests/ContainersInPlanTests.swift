import CaseFindings
import Testing

@testable import CaseVeil

/// Quotes that hold names, under policies that keep them and policies that do not.
@Suite struct ContainersInPlanTests {
  private static let text = "She said \"I told Ada Mossworth to ring 01632 960123\" and wept."

  /// The findings of the text: the quote, the name and the number in it.
  private func review(under policy: RedactionPolicy) throws -> Review {
    let marked = "She said \"I told {{patientName|Ada Mossworth}} to ring {{phone|01632 960123}}\" and wept."
    var vignette = try #require(Vignette(marked))
    let quote = TextSpan(9, Self.text.utf8.count - 10)
    let tokens = try #require(vignette.text.tokens(in: quote))
    vignette.findings.append(
      Finding(kind: .patientQuote, span: quote, tokens: tokens, confidence: .high, reasons: .verbatim))
    return vignette.review(under: policy)
  }

  private func policy(quotes: String) throws -> RedactionPolicy {
    try PolicyTable("# title: Test\n*\tkeep\npatientName\tpseudonym\nphone\tremove\npatientQuote\t\(quotes)\n")
      .policy(named: "test")
  }

  @Test func aKeptQuoteLosesItsNames() throws {
    let review = try review(under: policy(quotes: "keep"))
    #expect(review.redacted.text == "She said \"I told Patient A to ring [phone number removed]\" and wept.")
    #expect(review.plan.steps.map(\.finding.kind) == [.patientQuote, .patientName, .phone])
    #expect(review.plan.steps.map(\.action) == [.keep, .pseudonym, .remove])
  }

  @Test func aRemovedQuoteTakesItsNamesAlong() throws {
    let review = try review(under: policy(quotes: "remove"))
    #expect(review.redacted.text == "She said [patient's words removed] and wept.")
    #expect(review.plan.steps.map(\.finding.kind) == [.patientQuote])
  }
}
