import CaseFindings
import CaseJSON
import CaseSharing
import CaseVeil

extension Command {
  /// `review`: what was found, why, and what would become of it; both answers; what could be done.
  static let review = Command(
    name: "review", summary: "shows what was found, why, and what would become of it",
    discussion: """
      Shows the text with each finding marked and what becomes of it; whether others could work out who it is, and whether
      the patient will know ('caseveil help answers'); and the best edits, by the numbers that 'redact --edits' takes.
      Of a folder, or of several files, one table, worst first; --format line, json and sarif hold all of them.
      Exit code 1 when a direct identifier was found or an answer for the text as written is LIKELY or above (--fail-at
      draws another line), 3 when a text could not be read or judged.
      """,
    operands: ["FILE|FOLDER…"],
    options: [
      SharedOptions.input, SharedOptions.jobs, SharedOptions.example,
      .value("--format", "FORM", choices: ReviewForm.allCases.map(\.rawValue), "How to show it; text by default."),
      .flag("--reveal", "Put the found words into JSON, Markdown and HTML."),
      FailLine.option,
      .flag("--exit-zero", "Exit with 0 also when something was found."),
    ] + ReportOptions.all + [
      .flag("--verbose", "Also tell why each was found, and what was left on purpose. -v for short."),
      SharedOptions.quiet,
    ]
      + [FolderOptions.summary, FolderOptions.changed, FolderOptions.changedSince, FolderOptions.staged]
      .map { $0.grouped(.within) } + ScreenOptions.all + ContextOptions.all + SharedOptions.engine,
    examples: [
      ("caseveil review --example", "a built-in, invented case"),
      ("caseveil review draft.txt --format line", "one line a finding, for editors"),
      ("caseveil review draft.txt --report draft.html", "a page to work through; it holds the text"),
      ("caseveil review notes/ --staged", "what git would commit; 'caseveil help git'"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    try ReportOptions.check(arguments)
    let isOfMany = try ReviewedTexts.areAsked(in: arguments)
    let veil = try SharedOptions.veil(in: arguments, &streams)
    if isOfMany {
      var texts = try ReviewedTexts(arguments, streams)
      return try texts.run(by: veil, &streams)
    }
    if arguments.value(SharedOptions.input.name) == "jsonl" { return try reviewLines(with: veil, arguments, &streams) }
    return try reviewText(with: veil, arguments, &streams)
  }

  private static func reviewText(
    with veil: Veil, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> ExitCode {
    let screen = try ScreenOptions.screen(in: arguments, streams)
    let form = ReviewForm(rawValue: arguments.value("--format") ?? "") ?? .text
    let file = try ReportOptions.file(in: arguments, streams)
    let read: (document: Document, name: String)
    let context: CaseContext
    let answers: [String]
    do throws(CommandProblem) {
      read = try SharedOptions.document(in: arguments, streams)
      SharedOptions.tellMarks(of: read.document, named: read.name, arguments, &streams)
      (context, answers) = try ContextQuestions.context(in: arguments, &streams)
    } catch {
      file?.abandon()
      throw error
    }
    let review = veil.review(read.document)
    let isQuiet = arguments.has(SharedOptions.quiet.name)
    let isExplained = form != .line && form != .sarif && !(form == .text && isQuiet) || file != nil
    let risk = review.risk(in: context, explained: isExplained)
    var output = ReviewOutput(
      review: review, risk: risk, advice: isExplained ? risk?.adviceAfterPlan(target: .moderate) : nil,
      context: context, name: read.name,
      command: RedactCommandLine(for: read.name, typed: arguments, answers: answers), screen: screen,
      policy: veil.policy)
    output.isPlain = SharedOptions.isPlain(arguments)
    output.isQuiet = isQuiet
    output.showsAll = arguments.has("--verbose")
    output.reveals = arguments.has("--reveal")
    streams.output.write(output.bytes(as: form))
    try ReportOptions.write(output, to: file, arguments, &streams)
    if review.obstacle != nil { return .unread }
    let isFound = FailLine(in: arguments).isReached(by: review, risk)
    return isFound && !arguments.has("--exit-zero") ? .found : .done
  }

  private static func reviewLines(
    with veil: Veil, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> ExitCode {
    if let form = arguments.value("--format"), form != "json" { throw .clash("--format \(form)", "--input jsonl") }
    if arguments.has(ReportOptions.report.name) { throw .clash(ReportOptions.report.name, "--input jsonl") }
    let context = try ContextOptions.context(in: arguments, today: nil)
    let reveals = arguments.has("--reveal")
    // Only a line that was asked for: what checks codes goes on working.
    let fails = arguments.isTyped(FailLine.option.name) && !arguments.has("--exit-zero")
    let failLine = FailLine(in: arguments)
    let reached = Reached()
    let lines = DocumentLines(
      veil: veil, path: try SharedOptions.path(in: arguments, streams), jobs: try SharedOptions.jobs(in: arguments)
    ) { line, review, writer in
      let own = LineContext(of: line, or: context)
      let risk = review.risk(in: own.context, explained: false)
      ReviewJSON.write(
        review, risk, id: line, in: own.context, unread: own.unread, revealing: reveals, to: &writer)
      if fails, failLine.isReached(by: review, risk) { reached.set() }
    }
    let code = try lines.run(&streams)
    return code == .done && reached.isSet ? .found : code
  }
}
