import CaseFindings
import CaseJSON
import CaseSharing
import CaseVeil

extension Command {
  /// `review`: what was found, why, and what would become of it.
  static let review = Command(
    name: "review", summary: "shows what was found, why, and what would become of it",
    discussion: """
      Shows the text with each finding marked, then a line a finding: what it is, what the policy makes of it, and why.
      Then whether others could work out who it is, and whether the patient will know ('caseveil help answers').
      Exit code 1 when a direct identifier was found, 3 when the text could not be judged.
      """,
    operands: ["FILE|FOLDER"],
    options: [
      SharedOptions.input, SharedOptions.jobs, SharedOptions.example,
      .value("--format", "FORM", choices: ["text", "line", "json"], "How to show it; text by default."),
      .flag("--reveal", "Put the found words into JSON."),
      .flag("--exit-zero", "Exit with 0 also when something was found."),
      .flag("--verbose", "Also tell what was left on purpose, and why. -v for short."), SharedOptions.quiet,
      SharedOptions.plain,
      FolderSummary.option, FolderOptions.changed,
    ] + ContextOptions.all + SharedOptions.engine,
    examples: [
      ("caseveil review --example", "a built-in, invented case"),
      ("caseveil review draft.txt --format line", "one line a finding, for editors"),
      ("caseveil review draft.txt --format json", "for programs; without the found words"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    let veil = try SharedOptions.veil(in: arguments, &streams)
    let reveals = arguments.has("--reveal")
    if let folder = arguments.operands.first, FileBytes.isFolder(folder) {
      return try FolderSummary.run(folder, by: veil, arguments, &streams)
    }
    if arguments.value(SharedOptions.input.name) == "jsonl" {
      if let form = arguments.value("--format"), form != "json" { throw .clash("--format \(form)", "--input jsonl") }
      let context = try ContextOptions.context(in: arguments, today: nil)
      let lines = DocumentLines(
        veil: veil, path: try SharedOptions.path(in: arguments, streams), jobs: try SharedOptions.jobs(in: arguments)
      ) {
        line, review, writer in
        let own = LineContext(of: line, or: context)
        ReviewJSON.write(
          review, id: line, in: own.context, unread: own.unread, revealing: reveals, to: &writer)
      }
      return try lines.run(&streams)
    }
    let (document, name) = try SharedOptions.document(in: arguments, streams)
    let review = veil.review(document)
    let context = try ContextOptions.context(in: arguments, today: Today.day)
    switch arguments.value("--format") {
    case "line": streams.output.write(LineOutput.text(for: review, named: name))
    case "json":
      var writer = JSONWriter()
      ReviewJSON.write(review, id: nil, in: context, unread: [], revealing: reveals, to: &writer)
      streams.output.write(writer.bytes)
      streams.output.write("\n")
    default:
      let isPlain = SharedOptions.isPlain(arguments)
      streams.output.write(
        ReviewText.text(for: review, in: context, named: name, isQuiet: arguments.has("--quiet"), isPlain: isPlain))
      if !arguments.has("--quiet") {
        streams.output.write(
          SuggestionText.text(for: review.suggestions, in: document, all: arguments.has("--verbose")))
      }
    }
    if review.obstacle != nil { return .unread }
    let isFound = review.plan.steps.contains { $0.finding.kind.isDirect && $0.action != .keep }
    return isFound && !arguments.has("--exit-zero") ? .found : .done
  }
}
