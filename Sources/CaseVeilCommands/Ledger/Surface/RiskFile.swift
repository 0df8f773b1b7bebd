import CaseJSON
import CaseLexicons
import CaseSharing
import CaseVeil
import ConsentLedger

/// A risk report from a file. It only lends its context: what it says must be what this program finds in the text.
struct RiskFile {
  private let report: JSONObject
  let context: CaseContext

  init(_ source: String, _ streams: Streams) throws(CommandProblem) {
    let bytes = try PersonalInput.bytes(of: source, for: "--risk", streams)
    guard let json = try? CanonicalJSON(parsing: bytes, surroundedBy: .whiteSpace),
      // A sidecar holds the report as one of its members.
      let report = JSONObject(json["assessment"] ?? json), report["schema"]?.text == "caseveil.assessment/1",
      let inner = report["context"]?.bytes
    else { throw .consent(.risk(.form)) }
    self.report = report
    var line = JSONObject()
    line.set("context", try? CanonicalJSON(parsing: inner))
    guard let read = try? JSONLine(line.json.bytes[...]) else { throw .consent(.risk(.form)) }
    let lineContext = LineContext(of: read, or: CaseContext())
    if !lineContext.unread.isEmpty { throw .consent(.risk(.form)) }
    context = lineContext.context
  }

  /// Refuses unless text, model and tables are the same, and so is what was found.
  func check(against assessment: TextAssessment) throws(CommandProblem) {
    let found = assessment.report
    if report["text"]?["exact"]?.text != found["text"]?["exact"]?.text { throw .consent(.risk(.otherText)) }
    if report["model"]?.text != found["model"]?.text { throw .consent(.risk(.otherModel)) }
    if report["tables"]?.text != found["tables"]?.text { throw .consent(.risk(.otherTables)) }
    if report.json.bytes != found.json.bytes { throw .consent(.risk(.otherFigures)) }
  }
}
