import CaseFindings
import CaseVeil

/// What is shown while one decides: a finding in its sentence, the answers, what could be done and what it moves.
struct AskPage {
  let state: AskState
  let screen: Screen
  /// One fact a line, no marks and columns.
  let isPlain: Bool

  private var report: RiskReport { state.chosen.report }

  /// What goes without being asked.
  var opening: String {
    let gone = state.chosen.plan.steps.filter { !$0.edits.isEmpty && state.chosen.choice(for: $0.finding) == nil }
    var names: [String] = []
    for step in gone where !names.contains(step.finding.kind.displayName) {
      names.append(step.finding.kind.displayName)
    }
    if gone.isEmpty { return "" }
    let count = "\(gone.count) \(gone.count == 1 ? "finding goes" : "findings go") without a question"
    return indented("\(count): \(names.joined(separator: ", ")).", 1)
  }

  /// One finding that is open.
  func question(_ value: FindingValue) -> String {
    let mentions = state.mentions(of: value)
    guard let step = mentions.first else { return "" }
    let number = state.decidedCount + 1
    let total = state.decidedCount + state.open.count
    let kind = step.finding.kind.displayName
    var text = ""
    if isPlain {
      text += "Finding \(number) of \(total): \(kind).\n\(answers(report))\nWords: \(words(of: step)).\n"
      text += "Sentence: \(sentence(around: step))\n"
    } else {
      text += heading("\(number) of \(total)   \(kind)")
      text += indented(sentence(around: step), 3)
    }
    if mentions.count > 1 { text += indented("It stands \(mentions.count) times; the answer holds for all.", 3) }
    text += rows(state.options[value] ?? [], value)
    return text
  }

  /// What it is about, and the answers beside it, or below it where the lines are short.
  private func heading(_ head: String) -> String {
    let line = " " + Help.padded(head, to: 34) + answers(report)
    return TextWidth.of(line) <= screen.width ? line + "\n" : " \(head)\n   \(answers(report))\n"
  }

  /// `others LIKELY   patient LIKELY`
  func answers(_ report: RiskReport) -> String {
    let words = ["others \(report.acquaintance.word.text)", "patient \(report.patient.word.text)"]
    return isPlain ? "Now: \(words.joined(separator: ", "))." : words.joined(separator: "   ")
  }

  private func rows(_ options: [ChosenOption], _ value: FindingValue) -> String {
    let names = options.map { $0.words.isEmpty ? "leave it out" : VisibleText.of($0.words) }
    let moves = moves(of: options)
    let column = min(40, (names.map { TextWidth.of($0) }.max() ?? 0) + 3)
    var text = ""
    for (i, (name, move)) in zip(names, moves).enumerated() {
      if isPlain {
        text += "Choice \(i + 1): \(name).\(move.isEmpty ? "" : " Then: \(move).")\n"
      } else {
        let row = "   \(i + 1) " + (move.isEmpty ? name : Screen.padded(name, to: column) + move)
        text += TextWidth.of(row) <= screen.width ? row + "\n" : "   \(i + 1) \(name)\n" + indented(move, 8)
      }
    }
    if options.allSatisfy({ Moves.text(from: report, to: $0.after).isEmpty }) {
      let bearing = self.bearing(value)
      text += indented(bearing.isEmpty ? "Alone, no answer moves." : "Alone, no answer moves; \(bearing).", 3)
    }
    return text
  }

  /// What each way moves; where several move the same words, also how many people then fit.
  private func moves(of options: [ChosenOption]) -> [String] {
    let moves = options.map { Moves.text(from: report, to: $0.after, isPlain: isPlain) }
    let crowds = options.map { $0.after.acquaintance.crowd.text }
    if Set(crowds).count < 2 || Set(moves).count == moves.count { return moves }
    return zip(moves, crowds).map { $0.isEmpty ? $1 : "\($0); \($1)" }
  }

  /// Why it counts: how many times as many people fit without it.
  private func bearing(_ value: FindingValue) -> String {
    let mentions = state.mentions(of: value)
    let reason = report.contributions.first { reason in
      reason.span.map { span in mentions.contains { $0.finding.span.overlaps(span) } } ?? false
    }
    return reason.map { $0.why } ?? ""
  }

  /// What it was taken for and why, and what the policy says of such findings.
  func why(_ value: FindingValue) -> String {
    guard let finding = state.mentions(of: value).first?.finding else { return "" }
    let rule = state.chosen.risk.review.rule(for: finding.kind)
    var facts = [
      "Found: \(finding.kind.displayName), because: \(finding.reasons.sentences.joined(separator: "; ")).",
      rule.because.isEmpty ? "" : "The policy: \(rule.because).",
    ]
    let bearing = self.bearing(value)
    if !bearing.isEmpty { facts.append("For the answers: \(bearing).") }
    return facts.filter { !$0.isEmpty }.map { indented($0, 3) }.joined()
  }

  /// When nothing is open any more.
  var closing: String {
    let count = state.decidedCount
    let head = count == 0 ? "Nothing is left to decide." : "All \(count) are decided."
    var text = isPlain ? "\(head)\n\(answers(report))\n" : heading(head)
    text += indented(state.chosen.lookedAgain, 3)
    for remark in state.advice.isReachedAlready ? [] : state.advice.remarks { text += indented(remark, 3) }
    return text
  }

  private func indented(_ text: String, _ indent: Int) -> String {
    isPlain ? text + "\n" : screen.paragraph(text, indent: indent)
  }

  private func words(of step: Plan.Step) -> String {
    VisibleText.of(state.chosen.plan.document[step.finding.span])
  }
}
