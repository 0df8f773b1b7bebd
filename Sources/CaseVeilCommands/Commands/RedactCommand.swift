import CaseFindings
import CaseVeil

extension Command {
  /// `redact`: the text after the plan, and nothing else on standard output.
  static let redact = Command(
    name: "redact", summary: "writes the redacted text",
    discussion: """
      Reads a text, applies the policy and writes the redacted text to standard output or to --out FILE.
      The original is never changed. What was done stands in 'caseveil review'. A person still has to read the result.
      """,
    operands: ["FILE"],
    options: [
      SharedOptions.input, SharedOptions.jobs, SharedOptions.example,
      .value("--out", "FILE", "Write to a file, in one step, instead of standard output."),
    ] + SharedOptions.engine,
    examples: [
      ("caseveil redact --example", "a built-in, invented case"),
      ("caseveil redact draft.txt --out draft-redacted.txt", "a file, with the public-post policy"),
      ("caseveil redact --policy strict < draft.txt", "standard input, with the strict policy"),
      ("caseveil redact --input jsonl < cases.jsonl", "JSON lines in, JSON lines out"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    let veil = try SharedOptions.veil(in: arguments, &streams)
    if arguments.value(SharedOptions.input.name) == "jsonl" {
      if arguments.has("--out") { throw .clash("--out", "--input jsonl") }
      let lines = DocumentLines(
        path: try SharedOptions.path(in: arguments, streams), jobs: try SharedOptions.jobs(in: arguments)
      ) {
        line, document, writer in
        RedactedLine.write(veil.review(document), of: line, to: &writer)
      }
      return try lines.run(&streams)
    }
    let review = veil.review(try SharedOptions.document(in: arguments, streams).document)
    if let path = arguments.value("--out") {
      if let original = arguments.operands.first, FileBytes.isSame(path, original) { throw .wouldOverwrite(path: path) }
      try FileBytes.write(review.redacted.bytes, to: path)
    } else {
      streams.output.write(review.redacted.bytes)
      if let last = review.redacted.bytes.last, last != 0x0A, arguments.has(SharedOptions.example.name) {
        streams.output.write("\n")
      }
    }
    if let note = Messages.note(onKept: review.plan.steps) { streams.error.write("caseveil: \(note)\n") }
    guard let obstacle = review.obstacle else { return .done }
    streams.error.write("caseveil: cannot say what is left: \(ReviewText.sentence(for: obstacle))\n")
    return .unread
  }
}

/// A line's members as they came, with the redacted text in place of the text.
enum RedactedLine {
  static func write(_ review: Review, of line: JSONLine, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.id(of: line)
    writer.key("text")
    writer.string(review.redacted.bytes)
    if review.obstacle != nil {
      writer.key("assessed")
      writer.boolean(false)
    }
    writer.endObject()
  }
}
