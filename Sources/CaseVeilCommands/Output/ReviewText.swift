import CaseFindings
import CaseSharing
import CaseVeil

/// The review for `--plain`: the marked text, then one fact a line, for screen readers and braille.
enum ReviewText {
  static func text(
    for review: Review, _ risk: CaseRisk?, in context: CaseContext = CaseContext(), _ advice: Advice? = nil,
    command: RedactCommandLine, isQuiet: Bool = false
  ) -> String {
    var text = VisibleText.of(marked(review)) + "\n\n"
    if review.obstacle != nil { text += "CANNOT SAY, \(review.unreadSentence)\n\n" }
    if review.plan.steps.isEmpty { text += ReviewSentences.nothingFound(review) + "\n" }
    for (i, step) in review.plan.steps.enumerated() { text += line(i + 1, step) }
    if isQuiet { return text }
    if let risk { text += "\n" + answers(risk, advice, in: context) }
    let gone = review.plan.steps.filter { $0.replacement != nil }.count
    text += "\n"
    if !review.plan.steps.isEmpty {
      text += "\(gone) of \(review.plan.steps.count) findings change."
      text += " This writes the result: \(command.plan)\n"
      if let advice, !advice.chosen.isEmpty, !advice.isReachedAlready {
        text += "This with the best edits: \(command.carryingOut(advice))\n"
      }
    }
    return text + ReviewSentences.noVerdict.joined(separator: "\n") + "\n"
  }

  /// Both questions, what makes the answers so after the plan, and what could be done beyond it.
  private static func answers(_ risk: CaseRisk, _ advice: Advice?, in context: CaseContext) -> String {
    let text = RiskText(risk: risk, places: FindingPlaces(in: risk.review, by: .numbers))
    return text.answers + text.reasons(of: risk.planned, atMost: 6) + text.sentences(of: risk.planned)
      + (advice.map { AdviceText(advice: $0, risk: text, title: "beyond the plan").text } ?? "")
      + (SharingOutlook(risk, in: context).map { $0.sentence + "\n" } ?? "")
  }

  private static func marked(_ review: Review) -> String {
    var text = ""
    for piece in MarkedPieces(of: review).pieces {
      switch piece {
      case .word(let word): text += word
      case .spaces(let count): text += Screen.spaces(count)
      case .lineEnd: text += "\n"
      case .open(let step): text += "[\(step + 1) \(review.plan.steps[step].finding.kind.displayName): "
      case .close: text += "]"
      }
    }
    return text
  }

  private static func line(_ number: Int, _ step: Plan.Step) -> String {
    let kept = step.finding.reasons.contains(.keepTerm) ? "keep (by you)" : step.action.name
    let outcome = step.replacement.map { $0.isEmpty ? "removed" : "→ \($0)" } ?? kept
    let reasons = step.finding.reasons.sentences.joined(separator: "; ")
    return "Finding \(number): \(step.finding.kind.displayName), \(outcome). \(reasons).\n"
  }
}
