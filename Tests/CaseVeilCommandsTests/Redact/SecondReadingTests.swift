import CaseFindings
import CaseVeil
import Testing

@testable import CaseVeilCommands

/// A redacted text, read and redacted as if it were new.
struct SecondReadingTests {
  /// Check 8, on all texts of the transcripts: nothing that the policy would change identifies alone.
  @Test func showsNoDirectIdentifier() throws {
    let veil = Veil(policy: try RedactionPolicy.named("public-post"))
    for text in try RedactFixtures.texts() {
      let once = veil.review(Document(text)).redacted
      let left = veil.review(Document(valid: once.bytes)).plan.steps.filter {
        $0.finding.kind.isDirect && !$0.edits.isEmpty
      }
      #expect(left.isEmpty, "\(left.map { $0.finding.kind })")
    }
  }

  /// Check 9, on the same.
  @Test func changesNothing() throws {
    let veil = Veil(policy: try RedactionPolicy.named("public-post"))
    for text in try RedactFixtures.texts() {
      let once = veil.review(Document(text)).redacted
      #expect(veil.review(Document(valid: once.bytes)).redacted.text == once.text)
    }
  }
}
