import CaseFindings
import CaseJSON
import CaseVeil

/// Both answers for the text to post, with what makes them so and what they were as written.
struct AnswersReply {
  private let reading: PageReading
  private let findings: FindingsReply

  init(_ reading: PageReading, _ findings: FindingsReply) {
    self.reading = reading
    self.findings = findings
  }

  private static let cannotSay = "CANNOT SAY"

  /// `Others: LIKELY. Patient: VERY LIKELY.`
  var summary: String {
    guard let report = reading.chosen?.report else { return "Others: cannot say. Patient: cannot say." }
    return "Others: \(report.acquaintance.word.text). Patient: \(report.patient.word.text)."
  }

  func write(to writer: inout JSONWriter) {
    let report = reading.chosen?.report
    writer.key("answers")
    writer.beginObject()
    writer.key("others")
    writer.beginObject()
    write(RiskReport.firstQuestion, report?.acquaintance, reading.chosen?.risk.written.acquaintance, to: &writer)
    writer.key("mostly")
    writeReasons(report, to: &writer) { max(1, $0.growth) > 1.2 || $0.strangerFall > 0.01 }
    writer.key("second")
    writer.string(report.map { "A stranger who tries: \($0.stranger.word.text), \($0.stranger.crowd.text)" } ?? "")
    writer.key("sentences")
    writer.beginArray()
    for sentence in report?.sentences ?? [] { writer.string(sentence) }
    writer.endArray()
    writer.endObject()
    writer.key("patient")
    writer.beginObject()
    write(
      report?.secondQuestion ?? RiskReport.thirdPersonQuestion, report?.patient, reading.chosen?.risk.written.patient,
      to: &writer)
    writer.key("mostly")
    writeReasons(report, to: &writer) { $0.patientFall > 0.01 || $0.isCue }
    writer.key("second")
    writer.string("")
    writer.key("sentences")
    writer.beginArray()
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private func write(_ question: String, _ answer: Answer?, _ written: Answer?, to writer: inout JSONWriter) {
    writer.key("question")
    writer.string(question)
    writer.key("word")
    writer.string(answer.map { $0.word.text } ?? Self.cannotSay)
    writer.key("level")
    writer.number(answer.map { Int($0.word.rawValue) + 1 } ?? 0)
    writer.key("crowd")
    writer.string(answer.map { $0.crowd.text } ?? "")
    writer.key("as_written")
    writer.string(written.map { $0.word.text } ?? Self.cannotSay)
  }

  /// The strongest reasons, by the numbers of their findings.
  private func writeReasons(_ report: RiskReport?, to writer: inout JSONWriter, where counts: (Contribution) -> Bool) {
    writer.beginArray()
    var told: [String] = []
    for reason in report?.contributions ?? [] where counts(reason) && told.count < 5 {
      let number = reason.span.flatMap { findings.number(of: $0) }
      let mark = "\(number ?? 0) \(reason.what)"
      if told.contains(mark) { continue }
      told.append(mark)
      writer.beginObject()
      writer.key("n")
      writer.number(number ?? 0)
      writer.key("says")
      writer.string(reason.what)
      writer.key("why")
      writer.string(reason.why)
      writer.endObject()
    }
    writer.endArray()
  }
}

extension Contribution {
  /// Whether it is something by which patients know themselves.
  fileprivate var isCue: Bool { if case .cue = part { true } else { false } }
}
