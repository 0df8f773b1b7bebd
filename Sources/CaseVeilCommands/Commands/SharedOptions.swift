import CaseFindings
import CaseVeil
#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Options that several commands share, declared once.
enum SharedOptions {
  static let input = Option.value(
    "--input", "FORM", choices: ["text", "jsonl"],
    "How to read: a text (the default), or JSON lines {\"id\",\"text\"}."
  ).grouped(.lines)
  static let policy = Option.value(
    "--policy", "NAME|FILE", "What becomes of each kind: a policy of the program (public-post by default) or a table.")
  static let keep = Option.value("--keep", "FILE", "Words to keep, one term a line; 'caseveil help terms-file'.")
  static let always = Option.value("--always", "FILE", "Words that always go, one term a line.")
  static let detectors = Option.value("--detectors", "FILE", "Detectors of your own; 'caseveil help detectors-file'.")
  static let caseName = Option.value(
    "--case", "NAME", "The case's own name: texts of one case get the same moved dates. Keep it to yourself.")
  /// What decides what is found and what becomes of it.
  static let engine =
    [policy, keep, always, detectors, caseName].map { $0.grouped(.engine) }
    + ([stdinName] + Settings.options).map { $0.grouped(.settings) }
  static let stdinName = Option.value(
    "--stdin-name", "NAME", "What standard input is called, and where settings for it are looked for.")
  static let jobs = Option.value(
    "--jobs", "N", "How many documents to work on at once, with JSON lines or a folder. All cores by default."
  ).grouped(.lines)
  static let example = Option.flag("--example", "Use the built-in, invented case instead of a file.")
  static let quiet = Option.flag("--quiet", "Only the result: no notes. -q for short. Errors are still told.")

  static let plain = Option.flag("--plain", "One fact a line, no columns: for screen readers and braille.")
    .grouped(.screen)

  /// Whether one fact a line was asked for, or the terminal can do no more.
  static func isPlain(_ arguments: Arguments) -> Bool {
    if arguments.has(plain.name) { return true }
    guard isatty(1) != 0, let terminal = getenv("TERM") else { return false }
    return String(cString: terminal) == "dumb"
  }

  static func jobs(in arguments: Arguments) throws(CommandProblem) -> Int {
    try arguments.number(jobs.name, upTo: 256) ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// The engine under the policy, the words and the detectors that were asked for. Says on stderr what they leave.
  static func veil(in arguments: Arguments, _ streams: inout Streams) throws(CommandProblem) -> Veil {
    let policy = try PolicyFile.policy(arguments.value(policy.name) ?? "public-post")
    let today = Today.day
    let keepList = try TermFile.terms(keep, .keep, on: today, in: arguments, &streams)
    let alwaysList = try TermFile.terms(always, .always, on: today, in: arguments, &streams)
    let own = try DetectorFile.detectors(arguments.value(detectors.name))
    if !policy.keptDirectKinds.isEmpty {
      streams.error.write("caseveil: \(Messages.note(onKept: policy.keptDirectKinds))\n")
    }
    return Veil(
      policy: policy, detectors: Detector.all + own, terms: UserTerms(keep: keepList, always: alwaysList),
      // With a ledger the name is the ledger's: it is no secret and must not tell how dates were moved.
      caseName: arguments.has(Sidecar.ledger.name) ? nil : arguments.value(caseName.name))
  }

  /// The document that a command was given: the example, a file, or standard input.
  static func document(
    in arguments: Arguments, _ streams: Streams
  ) throws(CommandProblem) -> (document: Document, name: String) {
    if arguments.has(example.name) {
      if let path = arguments.operands.first { throw .clash(example.name, "a file (\(path))") }
      return (Document(ExampleCase.text), "example")
    }
    let path = try path(in: arguments, streams)
    return try TextFile.document(at: path, input: streams.input, named: arguments.value(stdinName.name))
  }

  /// Says on standard error what marks in a text keep, and what they cannot.
  static func tellMarks(of document: Document, named name: String, _ arguments: Arguments, _ streams: inout Streams) {
    guard !document.marks.isEmpty, !arguments.has(quiet.name) else { return }
    for note in MarkNotes.of(document, named: name) { streams.error.write("caseveil: \(note)\n") }
  }

  /// The file named, or standard input; on a terminal it is said how to end.
  static func path(in arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> String {
    try Ignore.check(arguments.operands.first ?? "-", arguments, streams)
    if let path = arguments.operands.first { return path }
    if streams.isTerminal {
      var error = streams.error
      error.write("Paste the draft, end with Ctrl-D. Nothing leaves this machine; Ctrl-C stops.\n")
      try error.flush()
    }
    return "-"
  }
}
