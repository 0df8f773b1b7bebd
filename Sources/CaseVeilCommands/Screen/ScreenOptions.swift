#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Options of what is drawn for a person.
enum ScreenOptions {
  static let color = Option.value(
    "--color", "WHEN", choices: ["auto", "always", "never"],
    "Colour: auto is on a terminal, unless NO_COLOR is set. Nothing is told by colour alone.")
  static let width = Option.value(
    "--width", "COLUMNS", "How wide to write, 60 to 200: the terminal's own width, or 80 when there is none.")

  static let all = [SharedOptions.plain, color, width].map { $0.grouped(.screen) }

  /// What to draw on.
  static func screen(in arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> Screen {
    let typed = try arguments.number(width.name, upTo: Screen.widest)
    if let typed, typed < Screen.narrowest {
      throw .outOfRange(arguments.shown("\(typed)"), option: width.name, from: Screen.narrowest, upTo: Screen.widest)
    }
    return Screen(width: typed ?? streams.output.columns ?? 80, isColoured: isColoured(arguments, streams))
  }

  private static func isColoured(_ arguments: Arguments, _ streams: Streams) -> Bool {
    switch arguments.value(color.name) {
    case "always": true
    case "never": false
    default: streams.output.isTerminal && (streams.surroundings.variable("NO_COLOR") ?? "").isEmpty
    }
  }
}

extension OutputStream {
  /// How many columns the terminal has; nil when it is none, or does not say.
  fileprivate var columns: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
