import CaseFindings
import CaseJSON
import CaseVeil

/// The review as SARIF 2.1.0, for code hosts and editors: places and kinds, no snippet, no digest of the text.
struct ReviewSARIF {
  private let output: ReviewOutput
  private let review: Review
  private let map: LineMap
  /// The kinds found, each once.
  let kinds: [IdentifierKind]

  init(_ output: ReviewOutput) {
    self.output = output
    review = output.review
    map = LineMap(output.review.document)
    var kinds: [IdentifierKind] = []
    for step in output.review.plan.steps where !kinds.contains(step.finding.kind) { kinds.append(step.finding.kind) }
    self.kinds = kinds
  }

  var bytes: [UInt8] {
    SARIFLog(kinds: kinds, isComplete: review.obstacle == nil, unread: [], results: results).bytes
  }

  /// The results alone, one after the other.
  var results: [UInt8] {
    var writer = JSONWriter()
    for stretch in review.unread { writeUnread(stretch, &writer) }
    for (i, step) in review.plan.steps.enumerated() { write(step, i + 1, &writer) }
    if let risk = output.risk { writeAnswers(risk, &writer) }
    return writer.bytes
  }

  private func begin(_ rule: String, _ index: Int, level: String, _ words: String, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("ruleId", rule)
    if !output.isOneOfMany { writer.member("ruleIndex", index) }
    writer.member("level", level)
    SARIFLog.message("message", words, &writer)
  }

  private func write(_ step: Plan.Step, _ number: Int, _ writer: inout JSONWriter) {
    let kind = step.finding.kind
    let level = step.action == .keep ? "note" : kind.isDirect ? "error" : "warning"
    let why = step.finding.reasons.sentences.joined(separator: "; ")
    let outcome = PolicyText.words(for: step.action)
    begin(
      kind.name, kinds.firstIndex(of: kind) ?? 0, level: level,
      "\(number) \(kind.displayName): \(why). The policy: \(outcome).", &writer)
    writeLocation(step.finding.span, &writer)
    writer.endObject()
  }

  private func writeUnread(_ stretch: Unread, _ writer: inout JSONWriter) {
    begin("cannotSay", kinds.count + 2, level: "error", "CANNOT SAY: \(stretch.obstacle.sentence)", &writer)
    writeLocation(stretch.span, &writer)
    writer.endObject()
  }

  private func writeAnswers(_ risk: CaseRisk, _ writer: inout JSONWriter) {
    let rows: [(String, Int, String, Answer, Answer)] = [
      ("answerOthers", 0, RiskReport.firstQuestion, risk.written.acquaintance, risk.planned.acquaintance),
      ("answerPatient", 1, RiskReport.thirdPersonQuestion, risk.written.patient, risk.planned.patient),
    ]
    for (rule, place, question, written, planned) in rows {
      let level = written.word >= .veryLikely ? "error" : written.word >= .possible ? "warning" : "note"
      begin(
        rule, kinds.count + place, level: level,
        "\(question) As written \(written.word.text), after the policy's plan \(planned.word.text).", &writer)
      writeLocation(nil, &writer)
      writer.endObject()
    }
  }

  /// Where it stands, by lines and columns; the whole file for nil.
  private func writeLocation(_ span: TextSpan?, _ writer: inout JSONWriter) {
    SARIFLog.writeLocation(of: output.name, &writer) { writer in
      guard let span else { return }
      let (start, end) = (map.place(of: span.lower), map.place(of: span.upper))
      writer.beginObject("region")
      writer.member("startLine", start.line)
      writer.member("startColumn", start.column)
      writer.member("endLine", end.line)
      writer.member("endColumn", end.column)
      writer.endObject()
    }
  }
}
