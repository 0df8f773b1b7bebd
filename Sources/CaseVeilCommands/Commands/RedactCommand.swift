import CaseFindings
import CaseJSON
import CaseVeil

extension Command {
  /// `redact`: the text after the plan, and nothing else on standard output.
  static let redact = Command(
    name: "redact", summary: "writes the redacted text",
    discussion: """
      Reads a text, applies the policy and writes the redacted text to standard output or to --out FILE.
      The original is never changed, but with --in-place, which keeps it. A person still has to read the result.
      When a part cannot be read (another language, disguised letters), standard output still gets the text, standard error
      says which lines, and the exit code is 3; --out FILE is then written only with --keep-unread.
      With a folder, each .txt and .md file in it becomes NAME-draft in --out FOLDER; a person in several files has one
      label, a name of a file that may tell of somebody is a number, and other files are listed and not copied.
      With --ledger and --case the consent ledger is asked, and FILE.caseveil.json beside --out says what it holds.
      """,
    operands: ["FILE|FOLDER"],
    options: [
      SharedOptions.input, SharedOptions.jobs, SharedOptions.example,
      .value("--out", "FILE|FOLDER", "Write to a file, in one step, instead of standard output; or into a folder."),
      InPlace.option,
      .flag("--force", "Replace the file of --out if it is there. Never the original."),
      .flag("--keep-unread", "Write the file of --out also when a part could not be read."),
    ] + AskOptions.all + DiffOptions.all + FitOptions.all
      + [
        FolderOptions.dryRun.grouped(.within), FolderOptions.changed.grouped(.within),
        FolderOptions.changedSince.grouped(.within), EditsOption.edits,
        SharedOptions.quiet, SharedOptions.plain.grouped(.within),
      ]
      + ContextOptions.all + SharedOptions.engine + [Sidecar.ledger],
    examples: [
      ("caseveil redact --example", "a built-in, invented case"),
      ("caseveil redact draft.txt --out draft-redacted.txt", "a file, with the public-post policy"),
      ("caseveil redact draft.txt --ask", "one finding at a time, with both answers beside it"),
      ("caseveil redact draft.txt --diff", "what changed, to show to a colleague"),
      ("caseveil redact draft.txt --thread --channel x", "numbered parts of at most 280"),
      ("caseveil redact teaching/ --out clean/ --dry-run", "a folder: what would change"),
      ("caseveil redact --policy strict < draft.txt", "standard input, with the strict policy"),
      ("caseveil redact draft.txt --edits 1-3", "with edits that 'caseveil review draft.txt' lists"),
      ("caseveil redact --input jsonl < cases.jsonl", "JSON lines in, JSON lines out"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    let folder = arguments.operands.first.flatMap { FileBytes.isFolder($0) ? $0 : nil }
    let isLines = arguments.value(SharedOptions.input.name) == "jsonl"
    try RedactOptions.check(arguments, folder: folder, isLines: isLines)
    let veil = try SharedOptions.veil(in: arguments, &streams)
    if let folder {
      var redaction = try FolderRedaction(folder, by: veil, arguments, streams)
      return try redaction.run(&streams)
    }
    return isLines
      ? try redactLines(with: veil, arguments, &streams) : try redactText(with: veil, arguments, &streams)
  }

  private static func redactText(
    with veil: Veil, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> ExitCode {
    let inPlace = arguments.has(InPlace.option.name) ? arguments.operands.first : nil
    let file = try newFile(arguments, veil, streams)
    do throws(CommandProblem) {
      let (document, name) = try SharedOptions.document(in: arguments, streams)
      SharedOptions.tellMarks(of: document, named: name, arguments, &streams)
      if let inPlace { try InPlace.check(inPlace, holding: document.bytes) }
      guard let draft = try RedactedDraft.make(of: document, by: veil, arguments, &streams) else {
        file?.abandon()
        return .found
      }
      let isUnread = draft.review.obstacle != nil
      let isLeftOut = isUnread && (file != nil || inPlace != nil) && !arguments.has("--keep-unread")
      var code = ExitCode.done
      if isLeftOut {
        file?.abandon()
      } else {
        code = try write(draft, by: veil, to: file, inPlace: inPlace, arguments, &streams)
      }
      if let note = Messages.note(onKept: draft.plan.steps) { streams.error.write("caseveil: \(note)\n") }
      guard isUnread else { return code }
      let rest = isLeftOut ? " Nothing was written; --keep-unread writes it all the same." : ""
      streams.error.write("caseveil: cannot say what is left in \(draft.review.unreadSentence)\(rest)\n")
      return .unread
    } catch {
      file?.abandon()
      throw error
    }
  }

  /// Writes a draft in the form asked for to where it was asked for.
  private static func write(
    _ draft: RedactedDraft, by veil: Veil, to file: NewFile?, inPlace: String?, _ arguments: Arguments,
    _ streams: inout Streams
  ) throws(CommandProblem) -> ExitCode {
    if arguments.has(DiffOptions.diff.name) {
      try DiffOptions.write(draft, arguments, &streams)
      return .done
    }
    let bytes = draft.redacted.bytes
    let isFitted = arguments.has(FitOptions.fit.name) || arguments.has(FitOptions.thread.name)
    let sidecar =
      draft.review.obstacle == nil ? try Sidecar(of: bytes, under: veil.policy.name, arguments, streams) : nil
    if var file {
      var code = ExitCode.done
      if isFitted {
        code = try FitOptions.write(draft, by: veil, arguments, to: &file.stream, &streams)
      } else {
        file.stream.write(bytes)
      }
      try file.finish()
      try sidecar?.write(arguments, &streams)
      return code
    }
    if let inPlace {
      try InPlace.write(bytes, to: inPlace, holding: draft.review.document.bytes, &streams)
    } else if isFitted {
      var output = streams.output
      let code = try FitOptions.write(draft, by: veil, arguments, to: &output, &streams)
      streams.output = output
      return code
    } else {
      streams.output.write(bytes)
      // What is shown on a terminal ends its line there.
      let isShown = arguments.has(SharedOptions.example.name) || streams.output.isTerminal
      if bytes.last != 0x0A, isShown { streams.output.write("\n") }
    }
    return .done
  }

  private static func redactLines(
    with veil: Veil, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> ExitCode {
    let lines = DocumentLines(
      veil: veil, path: try SharedOptions.path(in: arguments, streams), jobs: try SharedOptions.jobs(in: arguments)
    ) { line, review, writer in
      RedactedLine.write(review, of: line, to: &writer)
    }
    guard var file = try newFile(arguments, veil, streams) else { return try lines.run(&streams) }
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

  /// The file of `--out`, opened before anything is read; nil without one. A folder gets a draft of the file's name.
  private static func newFile(
    _ arguments: Arguments, _ veil: Veil, _ streams: Streams
  ) throws(CommandProblem) -> NewFile? {
    guard var path = arguments.value("--out"), path != "-" else { return nil }
    let original = arguments.operands.first ?? "-"
    if FileBytes.isFolder(path), original != "-", arguments.value(SharedOptions.input.name) != "jsonl" {
      let name = original.split(separator: "/").last.map(String.init) ?? original
      path += "/" + (DraftNames([name], by: veil).names.first ?? "case-01-draft.txt")
    }
    return try NewFile(at: path, replaces: arguments.has("--force")) { target in
      original == "-" ? FileBytes.isSame(target, streams.input) : FileBytes.isSame(target, original)
    }
  }
}

/// A line's members as they came, with the redacted text in place of the text.
enum RedactedLine {
  static func write(_ review: Review, of line: JSONLine, to writer: inout JSONWriter) {
    writer.beginRecord(of: line)
    writer.member("text", review.redacted.bytes)
    UnreadLines.write(review, to: &writer)
    writer.endObject()
  }
}
