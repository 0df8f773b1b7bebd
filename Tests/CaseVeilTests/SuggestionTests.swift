import CaseFindings
import CaseVeil
import Testing

/// What stays in a text and who is told of it.
struct SuggestionTests {
  @Test func listsWhatStaysWithItsCause() throws {
    let text =
      "Seen in clinic. Later we think Marchbank and Zelvane called; Parkinson disease was ruled out. ALT 1250 U/L."
    let suggestions = try suggestions(for: text)
    #expect(suggestions.contains { $0.words == "Parkinson" && $0.cause == .medicine })
    #expect(suggestions.contains { $0.words == "1250" && $0.cause == .measurement })
    #expect(suggestions.contains { $0.cause.needsLook })
  }

  @Test func tellsNothingOfWhatChanges() throws {
    #expect(try suggestions(for: "Mrs Zelvane was seen by Dr Orrin Marchbank on 3 May 2024.").isEmpty)
  }

  @Test func aKindMayNeedMoreSureness() throws {
    let table = "# title: Mine\n# based-on: public-post\ntown\tremove\t\tour own\t990\n"
    let policy = try PolicyTable(table).policy(named: "mine")
    let review = Veil(policy: policy).review(Document("Mr Zelvane lives in Leeds."))
    let step = try #require(review.plan.steps.first { $0.finding.kind == .town })
    #expect(step.action == .keep && step.because == "too unsure")
    #expect(review.suggestions.contains { $0.kind == .town && $0.cause == .tooUnsure })
  }

  private func suggestions(for words: String) throws -> [(words: String, cause: Suggestion.Cause)] {
    let policy = try RedactionPolicy.named("public-post")
    let document = Document(words)
    return Veil(policy: policy).review(document).suggestions.map { suggestion in
      let bytes = document.bytes[suggestion.span.lower..<suggestion.span.upper]
      return (String(decoding: bytes, as: UTF8.self), suggestion.cause)
    }
  }
}
