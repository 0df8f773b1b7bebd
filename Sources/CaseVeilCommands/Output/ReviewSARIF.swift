import CaseFindings
import CaseJSON
import CaseVeil

/// The review as SARIF 2.1.0, for code hosts and editors: places and kinds, no snippet, no digest of the text.
struct ReviewSARIF {
  private let output: ReviewOutput
  private let review: Review
  private let map: LineMap
  /// The kinds found, each once.
  private let kinds: [IdentifierKind]

  init(_ output: ReviewOutput) {
    self.output = output
    review = output.review
    map = LineMap(output.review.document)
    var kinds: [IdentifierKind] = []
    for step in output.review.plan.steps where !kinds.contains(step.finding.kind) { kinds.append(step.finding.kind) }
    self.kinds = kinds
  }

  /// Rules beside those of kinds.
  private static let answerRules = [
    ("answerOthers", "Whether others could work out who the patient is, as written."),
    ("answerPatient", "Whether the patient will know, as written."),
    ("cannotSay", "A part of the text that could not be read."),
  ]

  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    writer.member("version", "2.1.0")
    writer.beginArray("runs")
    writer.beginObject()
    writeTool(&writer)
    writer.beginArray("invocations")
    writer.beginObject()
    writer.member("executionSuccessful", review.obstacle == nil)
    writer.endObject()
    writer.endArray()
    writer.member("columnKind", "unicodeCodePoints")
    writer.beginArray("results")
    for stretch in review.unread { writeUnread(stretch, &writer) }
    for (i, step) in review.plan.steps.enumerated() { write(step, i + 1, &writer) }
    if let risk = output.risk { writeAnswers(risk, &writer) }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func message(_ key: StaticString, _ words: String, _ writer: inout JSONWriter) {
    writer.beginObject(key)
    writer.member("text", words)
    writer.endObject()
  }

  private func writeTool(_ writer: inout JSONWriter) {
    writer.beginObject("tool")
    writer.beginObject("driver")
    writer.member("name", "caseveil")
    writer.member("version", CaseVeilCommand.version)
    writer.beginArray("rules")
    for (id, meaning) in kinds.map({ ($0.name, $0.meaning) }) + Self.answerRules {
      writer.beginObject()
      writer.member("id", id)
      message("shortDescription", meaning, &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private func begin(_ rule: String, _ index: Int, level: String, _ words: String, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("ruleId", rule)
    writer.member("ruleIndex", index)
    writer.member("level", level)
    message("message", words, &writer)
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
    writer.beginArray("locations")
    writer.beginObject()
    writer.beginObject("physicalLocation")
    writer.beginObject("artifactLocation")
    writer.member("uri", Self.uri(of: output.name))
    writer.endObject()
    if let span {
      let (start, end) = (map.place(of: span.lower), map.place(of: span.upper))
      writer.beginObject("region")
      writer.member("startLine", start.line)
      writer.member("startColumn", start.column)
      writer.member("endLine", end.line)
      writer.member("endColumn", end.column)
      writer.endObject()
    }
    writer.endObject()
    writer.endObject()
    writer.endArray()
  }

  /// The path with what a URI does not take written as `%20`.
  static func uri(of path: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
