import CaseVeil

/// `--report`: a page beside what `review` prints.
enum ReportOptions {
  static let report = Option.value(
    "--report", "OUT.html", "Also write a page to work through. It holds the text: only you can read it.")
  static let share = Option.flag("--share", "Make the page of --report fit to hand on: no word of the text.")
  static let force = Option.flag("--force", "Replace the file of --report if it is there. Never the original.")

  static let all = [report, share, force]

  /// Options that say nothing alone.
  static func check(_ arguments: Arguments) throws(CommandProblem) {
    for option in [share, force] where arguments.has(option.name) && arguments.value(report.name) == nil {
      throw .needs(option.name, "\(report.name) OUT.html")
    }
  }

  /// The file, opened before anything is read; nil without one.
  static func file(in arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> NewFile? {
    guard let path = arguments.value(report.name) else { return nil }
    let original = arguments.operands.first ?? "-"
    return try NewFile(
      at: path, replaces: arguments.has(force.name), forOwnerOnly: !arguments.has(share.name), option: report.name
    ) { target in
      original == "-" ? FileBytes.isSame(target, streams.input) : FileBytes.isSame(target, original)
    }
  }

  /// Writes the page, and says on standard error what it holds and how it goes again.
  static func write(
    _ output: ReviewOutput, to file: NewFile?, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) {
    guard var file, let path = arguments.value(report.name) else { return }
    let isShared = arguments.has(share.name)
    file.stream.write(isShared ? SharedReport(output).text : WorkingReport(output).text)
    try file.finish()
    if arguments.has(SharedOptions.quiet.name) { return }
    let note =
      isShared
      ? "\(path) holds no word of the text. Look at it before you hand it on."
      : "\(path) holds patient details; only you can read it. Delete it when you are done: rm \(ShellWord.quoted(path))"
    streams.error.write("caseveil: \(note)\n")
  }
}
