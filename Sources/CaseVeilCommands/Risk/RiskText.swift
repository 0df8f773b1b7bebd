import CaseFindings
import CaseVeil

/// The answers for `--plain`: one fact a line, without columns and signs.
struct RiskText {
  let risk: CaseRisk
  let places: FindingPlaces

  private var review: Review { places.review }

  /// What stands for a finding: its number, or its line.
  func place(_ finding: Int) -> String {
    let span = review.findings[finding].span
    if places.isNumbered, let number = places.number(of: span) { return "\(number)" }
    return lineAndWords(of: span)
  }

  /// What stands for a finding where what is done to it is told: its number, or its words.
  func shortPlace(_ finding: Int) -> String {
    places.isNumbered ? place(finding) : "“\(places.words(of: review.findings[finding].span))”"
  }

  private func lineAndWords(of span: TextSpan) -> String { "\(line(of: span)), “\(places.words(of: span))”" }

  private func line(of span: TextSpan) -> String { "line \(places.line(of: span))" }

  /// Both questions for the text as written and after the plan.
  var answers: String {
    let (written, planned) = (risk.written, risk.planned)
    let rows: [(String, Answer, Answer)] = [
      (RiskReport.firstQuestion, written.acquaintance, planned.acquaintance),
      ("A stranger who tries:", written.stranger, planned.stranger),
      (planned.secondQuestion, written.patient, planned.patient),
    ]
    let answers = rows.map { question, before, after in
      "\(question) As written: \(before.word.text). After the plan: \(after.word.text), \(after.crowd.text).\n"
    }.joined()
    return answers + (risk.seenLately.map { "\($0.lateSentence) Tell it with --seen.\n" } ?? "")
  }

  /// What makes a state's answers so, at most so many lines.
  func reasons(of report: RiskReport, atMost most: Int) -> String {
    report.contributions.prefix(most).map { reason in
      let stands =
        reason.finding.map { place($0) } ?? reason.span.map { places.isNumbered ? line(of: $0) : lineAndWords(of: $0) }
      return "Because of \(reason.what)\(stands.map { " (\($0))" } ?? ""): \(reason.why).\n"
    }.joined()
  }

  /// What is said of the answers, and what they rest on.
  func sentences(of report: RiskReport) -> String {
    var text = report.sentences.map { $0 + "\n" }.joined() + report.assumptions.sentence + "\n"
    let missing = risk.missing
    if !missing.isEmpty { text += "Not given, so the riskier value counts: \(missing.joined(separator: ", ")).\n" }
    return text
  }
}
