import CaseFindings
import CaseVeil

/// The review for a wiki page or a pull request: no word of the text, unless it is to be revealed.
struct ReviewMarkdown {
  private let output: ReviewOutput
  private let review: Review

  init(_ output: ReviewOutput) {
    self.output = output
    review = output.review
  }

  var text: String {
    var text = "# Review of a case text\n\n"
    if output.reveals { text += "**Holds patient details. Do not send.**\n\n" }
    text += answers
    text += review.plan.steps.isEmpty ? ReviewSentences.nothingFound(review) + "\n" : findings
    if let advice = output.advice { text += edits(advice) }
    return text + "\n" + ReviewSentences.noVerdict.map { Self.escaped($0) + "\n" }.joined()
  }

  private var answers: String {
    guard let risk = output.risk else {
      return "**CANNOT SAY**, \(review.unreadSentence)\n\n"
    }
    let (written, planned) = (risk.written, risk.planned)
    let rows: [(String, Answer, Answer)] = [
      (RiskReport.firstQuestion, written.acquaintance, planned.acquaintance),
      ("A stranger who tries", written.stranger, planned.stranger),
      (RiskReport.thirdPersonQuestion, written.patient, planned.patient),
    ]
    let table = Self.table(
      ["", "as written", "after the plan", "how many fit then"],
      rows.map { [$0.0, $0.1.word.text, $0.2.word.text, $0.2.crowd.text] })
    let missing = risk.missing
    let late = risk.seenLately.map { "\n" + $0.lateSentence + "\n" } ?? ""
    let given =
      late + (missing.isEmpty ? "" : "\nNot given, so the riskier value counts: \(missing.joined(separator: ", ")).\n")
    return table + given + "\n"
  }

  private var findings: String {
    let map = LineMap(review.document)
    let rows = review.plan.steps.enumerated().map { i, step in
      let place = map.place(of: step.finding.span.lower)
      var row = [
        "\(i + 1)", "\(place.line):\(place.column)", step.finding.kind.displayName,
        step.finding.kind.isDirect ? "alone" : "with others",
        output.reveals ? FindingsScreen.outcome(of: step) : PolicyText.words(for: step.action),
        step.finding.reasons.sentences.joined(separator: "; "),
      ]
      if output.reveals { row.insert(VisibleText.of(review.document[step.finding.span]), at: 3) }
      return row
    }
    var heads = ["", "line", "what", "identifies", "becomes", "found because"]
    if output.reveals { heads.insert("words", at: 3) }
    return "## Findings\n\n" + Self.table(heads, rows)
  }

  private func edits(_ advice: Advice) -> String {
    if advice.isReachedAlready { return "" }
    let places = FindingPlaces(in: review, by: .numbers)
    let rows = advice.levers.indices.map { i in
      let row = EditRow(i, of: advice, in: places, hidesWords: !output.reveals)
      return ["\(row.number)", row.isBest ? "yes" : "", row.what, row.cost, row.others, row.patient]
    }
    var text = "\n## Edits beyond the plan\n\n"
    if !rows.isEmpty { text += Self.table(["", "best", "what", "cost", "others", "patient"], rows) + "\n" }
    return text + advice.conclusion.map { Self.escaped($0) + "\n" }.joined()
  }

  private static func table(_ heads: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.map { escaped($0) }.joined(separator: " | ") + " |\n" }
    return line(heads) + "|" + String(repeating: " --- |", count: heads.count) + "\n" + rows.map(line).joined()
  }

  /// Words as Markdown shows them: what would mean something in it is escaped, a line end is a space.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character.isNewline {
        escaped += " "
      } else if "\\`*_[]<>|#&!".contains(character) {
        escaped += "\\\(character)"
      } else {
        escaped.append(character)
      }
    }
    return escaped
  }
}
