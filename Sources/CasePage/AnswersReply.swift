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

  /// What would count if the patient was seen lately, where nobody said when.
  private var late: [String] { (reading.chosen?.reportIfSeenLately).map { [$0.lateSentence] } ?? [] }

  func write(to writer: inout JSONWriter) {
    let report = reading.chosen?.report
    writer.beginObject("answers")
    writer.beginObject("others")
    write(RiskReport.firstQuestion, report?.acquaintance, reading.chosen?.risk.written.acquaintance, to: &writer)
    writer.key("mostly")
    writeReasons(report, to: &writer) { max(1, $0.growth) > 1.2 || $0.strangerFall > 0.01 }
    writer.member(
      "second", report.map { "A stranger who tries: \($0.stranger.word.text), \($0.stranger.crowd.text)" } ?? "")
    writer.list("sentences", (report?.sentences ?? []) + late)
    writer.endObject()
    writer.beginObject("patient")
    write(
      report?.secondQuestion ?? RiskReport.thirdPersonQuestion, report?.patient, reading.chosen?.risk.written.patient,
      to: &writer)
    writer.key("mostly")
    writeReasons(report, to: &writer) { $0.patientFall > 0.01 || $0.isCue }
    writer.member("second", "")
    writer.list("sentences", [])
    writer.endObject()
    writer.endObject()
  }

  private func write(_ question: String, _ answer: Answer?, _ written: Answer?, to writer: inout JSONWriter) {
    writer.member("question", question)
    writer.member("word", answer.map { $0.word.text } ?? Self.cannotSay)
    writer.member("level", answer.map { Int($0.word.rawValue) + 1 } ?? 0)
    writer.member("crowd", answer.map { $0.crowd.text } ?? "")
    writer.member("as_written", written.map { $0.word.text } ?? Self.cannotSay)
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
      writer.member("n", number ?? 0)
      writer.member("says", reason.what)
      writer.member("why", reason.why)
      writer.endObject()
    }
    writer.endArray()
  }
}

extension Contribution {
  /// Whether it is something by which patients know themselves.
  fileprivate var isCue: Bool { if case .cue = part { true } else { false } }
}
