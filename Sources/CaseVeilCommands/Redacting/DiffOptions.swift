import CaseVeil

/// `--diff`: what changed, instead of the text.
enum DiffOptions {
  static let diff = Option.flag(
    "--diff", "Show what changed instead: by words on a terminal, as a unified diff in a pipe. What went is blacked.")
  static let reveal = Option.flag("--reveal", "With --diff: show what went, too. With the original's words: keep it.")
  static let all = [diff] + [reveal, ScreenOptions.color].map { $0.grouped(.within) }

  /// Words for a terminal, or when colour is asked for; else lines for a program.
  static func write(
    _ draft: RedactedDraft, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) {
    let comparison = TextComparison(draft, revealing: arguments.has(reveal.name))
    let isPlain = SharedOptions.isPlain(arguments)
    let isTerminal = streams.output.isTerminal
    if isTerminal || isPlain || arguments.value(ScreenOptions.color.name) == "always" {
      let screen = try ScreenOptions.screen(in: arguments, streams)
      let width = isTerminal && !isPlain ? screen.width : nil
      streams.output.write(WordDiff(comparison: comparison, ink: screen.ink, isPlain: isPlain, width: width).text)
    } else {
      streams.output.write(UnifiedDiff(comparison).bytes)
    }
  }
}
