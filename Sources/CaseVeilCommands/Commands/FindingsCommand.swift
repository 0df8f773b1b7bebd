import CaseFindings
import CaseVeil

extension Command {
  /// `findings`: what was found, for programs and for measuring.
  static let findings = Command(
    name: "findings", summary: "lists what was found, for programs",
    discussion: """
      Lists every finding with its place, kind, class, confidence and what the policy does with it.
      With --input jsonl each line {"id","text"} is answered by {"id","spans":[…]}; offsets count Unicode scalars.
      """,
    operands: ["FILE"],
    options: [SharedOptions.input, SharedOptions.jobs, SharedOptions.example, SharedOptions.quiet]
      + SharedOptions.engine,
    examples: [
      ("caseveil findings draft.txt", "one line a finding"),
      ("caseveil findings --input jsonl < cases.jsonl", "JSON lines in, JSON lines out"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    let veil = try SharedOptions.veil(in: arguments, &streams)
    if arguments.value(SharedOptions.input.name) == "jsonl" {
      let lines = DocumentLines(
        veil: veil, path: try SharedOptions.path(in: arguments, streams), jobs: try SharedOptions.jobs(in: arguments)
      ) {
        line, review, writer in
        SpansOutput.write(review, id: line, to: &writer)
      }
      return try lines.run(&streams)
    }
    let (document, name) = try SharedOptions.document(in: arguments, streams)
    SharedOptions.tellMarks(of: document, named: name, arguments, &streams)
    let review = veil.review(document)
    streams.output.write(LineOutput.text(for: review, named: name))
    return review.obstacle == nil ? .done : .unread
  }
}
