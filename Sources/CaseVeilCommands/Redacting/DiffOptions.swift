import CaseVeil

/// `--diff`: what changed, instead of the text.
enum DiffOptions {
  static let diff = Option.flag(
    "--diff", "Show what changed instead: by words on a terminal, as a unified diff in a pipe. What went is blacked.")
  static let reveal = Option.flag("--reveal", "With --diff: show what went, too. With the original's words: keep it.")
  static let color = Option.value(
    "--color", "WHEN", choices: ["auto", "always", "never"],
    "Colour with --diff: auto is on a terminal, unless NO_COLOR is set. Nothing is told by colour alone.")

  static let all = [diff, reveal.grouped(.within), color.grouped(.within)]

  /// Words for a terminal, or when colour is asked for; else lines for a program.
  static func write(_ draft: RedactedDraft, _ arguments: Arguments, _ streams: inout Streams) {
    let comparison = TextComparison(draft, revealing: arguments.has(reveal.name))
    let isPlain = SharedOptions.isPlain(arguments)
    let isTerminal = streams.output.isTerminal
    let typed = arguments.value(color.name)
    if isTerminal || isPlain || typed == "always" {
      let refuses = !(streams.surroundings.variable("NO_COLOR") ?? "").isEmpty
      let isColoured = typed == "always" || typed != "never" && isTerminal && !refuses
      let width = isTerminal && !isPlain ? Lines.width(of: streams.output) : nil
      let diff = WordDiff(
        comparison: comparison, isColoured: isColoured && !isPlain, isPlain: isPlain, width: width)
      streams.output.write(diff.text)
    } else {
      streams.output.write(UnifiedDiff(comparison).bytes)
    }
  }
}
