import CaseSharing
import CaseVeil

/// `risk` over JSON lines: `{"id","risk","risk_as_written","context"}`, each line with its own context where it has one.
struct RiskLines: Sendable {
  let veil: Veil
  let context: CaseContext
  let failing: AnswerWord?

  func run(_ arguments: Arguments, _ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    let reached = Reached()
    let failing = failing
    let (veil, context) = (veil, context)
    let lines = DocumentLines(
      veil: veil, path: try SharedOptions.path(in: arguments, streams), jobs: try SharedOptions.jobs(in: arguments)
    ) { line, review, writer in
      let own = LineContext(of: line, or: context)
      let risk = review.risk(in: own.context, explained: false)
      if let failing, let risk, risk.written.reaches(failing) { reached.set() }
      writer.beginRecord(of: line)
      RiskJSON.writeAnswers(of: risk, for: review, to: &writer)
      RiskJSON.write(own.context, unread: own.unread, to: &writer)
      writer.endObject()
    }
    let code = try lines.run(&streams)
    return code == .done && reached.isSet ? .found : code
  }
}
