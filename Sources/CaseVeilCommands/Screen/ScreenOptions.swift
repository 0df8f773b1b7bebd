/// Options of what is drawn for a person.
enum ScreenOptions {
  static let color = Option.value(
    "--color", "WHEN", choices: ["auto", "always", "never"],
    "Colour: auto is on a terminal, unless NO_COLOR is set. Nothing is told by colour alone.")
  static let width = Option.value(
    "--width", "COLUMNS", "How wide to write, 60 to 200: the terminal's own width, or 80 when there is none.")

  static let all = [SharedOptions.plain, color, width].map { $0.grouped(.screen) }

  /// What to draw on; standard output unless it says otherwise.
  static func screen(
    in arguments: Arguments, _ streams: Streams, on stream: OutputStream? = nil
  ) throws(CommandProblem) -> Screen {
    let stream = stream ?? streams.output
    let typed = try arguments.number(width.name, upTo: Screen.widest)
    if let typed, typed < Screen.narrowest {
      throw .outOfRange(arguments.shown("\(typed)"), option: width.name, from: Screen.narrowest, upTo: Screen.widest)
    }
    return Screen(width: typed ?? stream.columns ?? 80, isColoured: isColoured(arguments, stream, streams))
  }

  private static func isColoured(_ arguments: Arguments, _ stream: OutputStream, _ streams: Streams) -> Bool {
    switch arguments.value(color.name) {
    case "always": true
    case "never": false
    default: stream.isTerminal && (streams.surroundings.variable("NO_COLOR") ?? "").isEmpty
    }
  }
}
