import CaseFindings
import CaseVeil

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// `--ask`: one finding at a time.
enum AskOptions {
  static let ask = Option.flag(
    "--ask", "Ask about one finding at a time, with both answers beside it; what identifies alone goes unasked.")
  static let all = [ask, DecisionFile.option.grouped(.within)]

  /// The text under what was decided; nil when it was stopped before its end.
  static func chosen(
    _ document: Document, by veil: Veil, _ arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> ChosenText? {
    let source = arguments.operands.first.flatMap { $0 == "-" ? nil : $0 }
    let file = try DecisionFile(in: arguments, of: source)
    let context = try ContextOptions.context(in: arguments, today: Today.day)
    guard let state = AskState(document, decided: try file.read(), in: context, by: veil) else { return nil }
    let isDumb = streams.error.isTerminal && streams.surroundings.variable("TERM") == "dumb"
    let plain = SharedOptions.isPlain(arguments) || isDumb
    let screen = try ScreenOptions.screen(in: arguments, streams, on: streams.error)
    var session = AskSession(state, file: file, on: screen, isPlain: plain)
    let input = streams.input
    defer { streams.input = input }
    streams.input = try keyboard(streams)
    Interruption.says("\ncaseveil: stopped; what was decided in this run is not kept (s keeps it).\n")
    defer { Interruption.says(nil) }
    return try session.run(&streams)
  }

  /// Where the answers are typed: standard input, or the terminal itself when the text came from there.
  private static func keyboard(_ streams: Streams) throws(CommandProblem) -> Int32 {
    if streams.isTerminal { return streams.input }
    let terminal = streams.surroundings.asks == nil ? open("/dev/tty", O_RDWR | O_CLOEXEC) : -1
    guard terminal >= 0 else { throw .needsTerminal("--ask") }
    return terminal
  }
}
