/// One command, declared once: its words, options, examples and what it does.
struct Command: Sendable {
  let name: String
  /// One line for the list of commands.
  let summary: String
  /// A few sentences for its own help.
  let discussion: String
  /// What may stand without dashes, in order.
  let operands: [String]
  let options: [Option]
  /// Typed lines with what they are for.
  let examples: [(line: String, purpose: String)]
  /// Whether errors may repeat what was typed; not where personal values may be typed by mistake.
  var echoesWords = true
  /// What the first operand can be, where only some words are; completion offers them.
  var words: @Sendable () -> [String] = { [] }
  let run: @Sendable (Arguments, inout Streams) throws(CommandProblem) -> ExitCode

  var allOptions: [Option] { options + [.flag("--help", "Show this help.")] }
}

/// Where a command reads when no file is named, and where it writes.
struct Streams {
  /// The descriptor of standard input.
  var input: Int32 = 0
  var output = OutputStream.standardOutput
  var error = OutputStream.standardError
  var surroundings = Surroundings()

  mutating func flush() throws(CommandProblem) {
    try output.flush()
    try error.flush()
  }
}
