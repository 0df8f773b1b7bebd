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
    "How to read: a text (the default), or JSON lines {\"id\",\"text\"}.")
  static let policy = Option.value(
    "--policy", "NAME", choices: RedactionPolicy.names, "What becomes of each kind; public-post by default.")
  static let jobs = Option.value(
    "--jobs", "N", "How many documents to work on at once, with JSON lines. All cores by default.")
  static let example = Option.flag("--example", "Use the built-in, invented case instead of a file.")
  static let quiet = Option.flag("--quiet", "Only the result: no notes. -q for short. Errors are still told.")

  static func jobs(in arguments: Arguments) throws(CommandProblem) -> Int {
    try arguments.number(jobs.name, upTo: 256) ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// The engine under the policy that was asked for.
  static func veil(in arguments: Arguments) throws(CommandProblem) -> Veil {
    let name = arguments.value(policy.name) ?? "public-post"
    do throws(PolicyProblem) {
      return Veil(policy: try RedactionPolicy.named(name))
    } catch {
      throw .badPolicy(name: name, error)
    }
  }

  /// The document that a command was given: the example, a file, or standard input.
  static func document(
    in arguments: Arguments, _ streams: Streams
  ) throws(CommandProblem) -> (document: Document, name: String) {
    if arguments.has(example.name) {
      if let path = arguments.operands.first { throw .clash(example.name, "a file (\(path))") }
      return (Document(ExampleCase.text), "example")
    }
    return try TextFile.document(at: try path(in: arguments, streams), input: streams.input)
  }

  /// The file named, or standard input; on a terminal it is said how to end.
  static func path(in arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> String {
    if let path = arguments.operands.first { return path }
    if isatty(streams.input) != 0 {
      var error = streams.error
      error.write("Paste the text; end with Ctrl-D on a line of its own.\n")
      try error.flush()
    }
    return "-"
  }
}
