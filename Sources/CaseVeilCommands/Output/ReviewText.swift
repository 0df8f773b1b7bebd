import CaseFindings
import CaseSharing
import CaseVeil

/// The review as a person reads it: the marked text, what each mark is, what became of it.
enum ReviewText {
  static func text(
    for review: Review, in context: CaseContext = CaseContext(), named name: String, isQuiet: Bool = false,
    isPlain: Bool = false
  ) -> String {
    var text = VisibleText.of(marked(review, isPlain)) + "\n\n"
    if review.obstacle != nil { text += "CANNOT SAY, \(review.unreadSentence)\n\n" }
    if review.plan.steps.isEmpty {
      if review.obstacle != nil { return text + "Nothing was found in the rest. 'caseveil help limits' tells more.\n" }
      text += "Nothing was found. That is not a verdict: 'caseveil detectors' lists what was looked for.\n"
      return text + (isQuiet ? "" : answers(for: review, in: context, isPlain: isPlain))
    }
    let rows = review.plan.steps.enumerated().map { row(number: $0.offset + 1, $0.element) }
    text += isPlain ? lines(rows) : table(rows)
    if isQuiet { return text }
    text += answers(for: review, in: context, isPlain: isPlain)
    let gone = review.plan.steps.filter { $0.action != .keep }.count
    let source = name == "example" ? "--example" : name == "standard input" ? "-" : name
    text += "\n\(gone) of \(review.plan.steps.count) findings change."
    text += " 'caseveil redact \(source)' writes the result.\n"
    text += "Nothing here says it may be posted. What was looked for: caseveil detectors\n"
    return text
  }

  /// Both questions, what makes the answers so after the plan, and what could be done beyond it.
  private static func answers(for review: Review, in context: CaseContext, isPlain: Bool) -> String {
    guard let risk = review.risk(in: context) else { return "" }
    let text = RiskText(review: review, risk: risk, isPlain: isPlain, isNumbered: true)
    let advice = risk.adviceAfterPlan(target: .moderate)
    return "\n" + text.answers + text.reasons(of: risk.planned, atMost: 6) + text.sentences(of: risk.planned)
      + AdviceText(advice: advice, risk: text, title: "beyond the plan").text
      + (SharingOutlook(risk, in: context)?.text ?? "")
  }

  private static func marked(_ review: Review, _ isPlain: Bool) -> String {
    var bytes: [UInt8] = []
    var done = 0
    var open: [Int] = []
    func copy(to end: Int) {
      bytes += review.document.bytes[done..<max(done, end)]
      done = max(done, end)
    }
    func close(upTo place: Int) {
      while let end = open.last, end <= place {
        copy(to: end)
        bytes.append(0x5D)
        open.removeLast()
      }
    }
    for (i, step) in review.plan.steps.enumerated() {
      let span = step.finding.span
      close(upTo: span.lower)
      copy(to: span.lower)
      bytes.append(0x5B)
      bytes += (isPlain ? "\(i + 1) \(step.finding.kind.displayName): " : "\(i + 1) ").utf8
      // Brackets nest: one that would cross the end of the stretch around it ends there.
      open.append(min(span.upper, open.last ?? span.upper))
    }
    close(upTo: review.document.bytes.count)
    copy(to: review.document.bytes.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func row(number: Int, _ step: Plan.Step) -> [String] {
    let kept = step.finding.reasons.contains(.keepTerm) ? "keep (by you)" : step.action.name
    let outcome = step.replacement.map { $0.isEmpty ? "removed" : "→ \($0)" } ?? kept
    return [
      "\(number)", step.finding.kind.displayName, outcome, step.finding.reasons.sentences.joined(separator: "; "),
    ]
  }

  /// One finding a line, without columns.
  private static func lines(_ rows: [[String]]) -> String {
    rows.map { "Finding \($0[0]): \($0[1]), \($0[2]). \($0[3]).\n" }.joined()
  }

  private static func table(_ rows: [[String]]) -> String {
    let widths = (0..<3).map { column in min(34, rows.map { $0[column].count }.max() ?? 0) }
    return rows.map { row in
      var line = " "
      for column in 0..<3 {
        line += " " + row[column] + String(repeating: " ", count: max(1, widths[column] + 1 - row[column].count))
      }
      return line + row[3] + "\n"
    }.joined()
  }
}
