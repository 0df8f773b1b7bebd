import CaseFindings
import CaseJSON
import CaseVeil

/// The forms in which `review` can answer.
enum ReviewForm: String, CaseIterable {
  case text, line, json, html, markdown, sarif
}

/// One review, for whichever form was asked for.
struct ReviewOutput {
  let review: Review
  let risk: CaseRisk?
  /// What could be done beyond the plan; nil where the form tells none of it.
  let advice: Advice?
  let context: CaseContext
  /// The file, or what standard input is called.
  let name: String
  /// What writes what this review shows.
  let command: RedactCommandLine
  let screen: Screen
  let policy: RedactionPolicy
  var isPlain = false
  var isQuiet = false
  var showsAll = false
  var reveals = false
  /// Whether it is one of several in one answer, which then names it.
  var isOneOfMany = false

  func bytes(as form: ReviewForm) -> [UInt8] {
    switch form {
    case .text: Array(text.utf8)
    case .line: Array(LineOutput.text(for: review, named: name).utf8)
    case .json: json
    case .html: Array((reveals ? WorkingReport(self).text : SharedReport(self).text).utf8)
    case .markdown: Array(ReviewMarkdown(self).text.utf8)
    case .sarif: isOneOfMany ? ReviewSARIF(self).results : ReviewSARIF(self).bytes
    }
  }

  /// The policy's name where it is one of the program; one's own may say anything.
  var policyName: String { RedactionPolicy.names.contains(policy.name) ? policy.name : "one of your own" }

  private var text: String {
    if isPlain {
      let text = ReviewText.text(for: review, risk, in: context, advice, command: command, isQuiet: isQuiet)
      return isQuiet
        ? text
        : text
          + SuggestionText(suggestions: review.suggestions, document: review.document, screen: nil).text(all: showsAll)
    }
    return ReviewScreen(
      review: review, risk: risk, advice: advice, context: context, command: command, screen: screen, isQuiet: isQuiet,
      showsAll: showsAll
    ).text
  }

  private var json: [UInt8] {
    var writer = JSONWriter()
    ReviewJSON.write(
      review, risk, advice, id: nil, in: context, unread: [], revealing: reveals, file: isOneOfMany ? name : nil,
      to: &writer)
    if !isOneOfMany { writer.endLine() }
    return writer.bytes
  }
}
