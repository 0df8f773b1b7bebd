import CaseFindings
import CaseJSON
import CaseVeil

extension Command {
  /// `redact`: the text after the plan, and nothing else on standard output.
  static let redact = Command(
    name: "redact", summary: "writes the redacted text",
    discussion: """
      Reads a text, applies the policy and writes the redacted text to standard output or to --out FILE.
      The original is never changed. What was done stands in 'caseveil review'. A person still has to read the result.
      When a part cannot be read (another language, disguised letters), standard output still gets the text, standard error
      says which lines, and the exit code is 3; --out FILE is then written only with --keep-unread.
      With --ledger and --case the consent ledger is asked, and FILE.caseveil.json beside --out says what it holds.
      """,
    operands: ["FILE"],
    options: [
      SharedOptions.input, SharedOptions.jobs, SharedOptions.example,
      .value("--out", "FILE", "Write to a file, in one step, instead of standard output."),
      .flag("--force", "Replace the file of --out if it is there. Never the original."),
      .flag("--keep-unread", "Write the file of --out also when a part could not be read."),
      EditsOption.edits, SharedOptions.quiet,
    ] + ContextOptions.all + SharedOptions.engine + [Sidecar.ledger],
    examples: [
      ("caseveil redact --example", "a built-in, invented case"),
      ("caseveil redact draft.txt --out draft-redacted.txt", "a file, with the public-post policy"),
      ("caseveil redact --policy strict < draft.txt", "standard input, with the strict policy"),
      ("caseveil redact draft.txt --edits 1-3", "with edits that 'caseveil review draft.txt' lists"),
      ("caseveil redact --input jsonl < cases.jsonl", "JSON lines in, JSON lines out"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    let veil = try SharedOptions.veil(in: arguments, &streams)
    for option in ["--force", "--keep-unread"] where arguments.has(option) && arguments.value("--out") == nil {
      throw .needs(option, "--out FILE")
    }
    let isLines = arguments.value(SharedOptions.input.name) == "jsonl"
    for option in [EditsOption.edits.name, Sidecar.ledger.name] where isLines && arguments.has(option) {
      throw .clash(option, "--input jsonl")
    }
    return isLines
      ? try redactLines(with: veil, arguments, &streams) : try redactText(with: veil, arguments, &streams)
  }

  private static func redactText(
    with veil: Veil, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> ExitCode {
    let file = try newFile(arguments, streams)
    do throws(CommandProblem) {
      let (document, name) = try SharedOptions.document(in: arguments, streams)
      SharedOptions.tellMarks(of: document, named: name, arguments, &streams)
      let review = veil.review(document)
      let redacted = try EditsOption.redacted(review, arguments, &streams)
      let sidecar =
        review.obstacle == nil ? try Sidecar(of: redacted.bytes, under: veil.policy.name, arguments, streams) : nil
      if var file {
        if review.obstacle != nil, !arguments.has("--keep-unread") {
          file.abandon()
        } else {
          file.stream.write(redacted.bytes)
          try file.finish()
          try sidecar?.write(arguments, &streams)
        }
      } else {
        streams.output.write(redacted.bytes)
        if redacted.bytes.last != 0x0A, arguments.has(SharedOptions.example.name) { streams.output.write("\n") }
      }
      if let note = Messages.note(onKept: review.plan.steps) { streams.error.write("caseveil: \(note)\n") }
      guard review.obstacle != nil else { return .done }
      let isLeftOut = file != nil && !arguments.has("--keep-unread")
      let rest = isLeftOut ? " Nothing was written; --keep-unread writes it all the same." : ""
      streams.error.write("caseveil: cannot say what is left in \(review.unreadSentence)\(rest)\n")
      return .unread
    } catch {
      file?.abandon()
      throw error
    }
  }

  private static func redactLines(
    with veil: Veil, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> ExitCode {
    let lines = DocumentLines(
      veil: veil, path: try SharedOptions.path(in: arguments, streams), jobs: try SharedOptions.jobs(in: arguments)
    ) { line, review, writer in
      RedactedLine.write(review, of: line, to: &writer)
    }
    guard var file = try newFile(arguments, streams) else { return try lines.run(&streams) }
    do throws(CommandProblem) {
      var inner = Streams(input: streams.input, output: file.stream, error: streams.error)
      let code = try lines.run(&inner)
      file.stream = inner.output
      try file.finish()
      return code
    } catch {
      file.abandon()
      throw error
    }
  }

  /// The file of `--out`, opened before anything is read; nil without one.
  private static func newFile(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> NewFile? {
    guard let path = arguments.value("--out"), path != "-" else { return nil }
    let original = arguments.operands.first ?? "-"
    return try NewFile(at: path, replaces: arguments.has("--force")) { target in
      original == "-" ? FileBytes.isSame(target, streams.input) : FileBytes.isSame(target, original)
    }
  }
}

/// A line's members as they came, with the redacted text in place of the text.
enum RedactedLine {
  static func write(_ review: Review, of line: JSONLine, to writer: inout JSONWriter) {
    writer.beginRecord(of: line)
    writer.key("text")
    writer.string(review.redacted.bytes)
    UnreadLines.write(review, to: &writer)
    writer.endObject()
  }
}
