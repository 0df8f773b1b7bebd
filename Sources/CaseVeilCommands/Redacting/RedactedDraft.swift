import CaseFindings
import CaseVeil

/// A text after what was decided about it: the bytes, where they came from, and the answers for them.
struct RedactedDraft {
  let review: Review
  let plan: Plan
  let redacted: RedactedText
  /// Nil when the text cannot be judged, or no answers were asked for.
  let answers: Answers?
  let context: CaseContext

  /// The answers for the whole, and for whoever reads only a stretch of the document.
  struct Answers {
    let whole: RiskReport
    let part: (TextSpan) -> RiskReport
  }
}

extension RedactedDraft {
  /// What the policy, the edits asked for or the answers given make of a document; nil when the questions were stopped.
  static func make(
    of document: Document, by veil: Veil, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> RedactedDraft? {
    let context = try ContextOptions.context(in: arguments, today: Today.day)
    let review = veil.review(document)
    if arguments.has(AskOptions.ask.name), review.obstacle == nil {
      guard let chosen = try AskOptions.chosen(document, by: veil, arguments, &streams) else { return nil }
      return RedactedDraft(
        review: chosen.risk.review, plan: chosen.plan, redacted: chosen.redacted,
        answers: Answers(whole: chosen.report) { chosen.report(onlyIn: $0) }, context: context)
    }
    let redacted = try EditsOption.redacted(review, arguments, &streams)
    let needsAnswers = arguments.has(FitOptions.fit.name) || arguments.has(FitOptions.thread.name)
    let answers = needsAnswers ? EditsOption.reports(review, arguments, context) : nil
    return RedactedDraft(review: review, plan: review.plan, redacted: redacted, answers: answers, context: context)
  }
}
