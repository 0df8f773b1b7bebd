#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The command line: picks the command, runs it, turns problems into sentences and exit codes.
public enum CaseVeilCommand {
  /// The version of program, policies and tables together.
  public static let version = "0.1.0"

  static let all: [Command] = [.redact, .review, .findings, .detectors, .explain, .evaluate, .policy]

  /// Runs with what was typed after the program's name and returns the exit code.
  public static func run(_ typed: [String]) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    var streams = Streams()
    return run(typed, &streams).rawValue
  }

  /// The same on streams of the caller's choosing.
  static func run(_ typed: [String], _ streams: inout Streams) -> ExitCode {
    do throws(CommandProblem) {
      let code = try answer(typed, &streams)
      try streams.flush()
      return code
    } catch {
      try? streams.output.flush()
      let sentence = Messages.sentence(for: error, commands: all.map(\.name))
      if !sentence.isEmpty { streams.error.write("caseveil: \(sentence)\n") }
      try? streams.error.flush()
      return ExitCode(for: error)
    }
  }

  private static func answer(_ typed: [String], _ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    guard let name = typed.first, name != "--help", name != "help" || typed.count > 1 else {
      streams.output.write(Help.overview(of: all))
      return .done
    }
    if name == "--version" || name == "version" {
      streams.output.write("caseveil \(version)\n")
      return .done
    }
    if name == "help", let topic = UserFileHelp.topics.first(where: { $0.name == typed[1] }) {
      streams.output.write(topic.text)
      return .done
    }
    let wanted = name == "help" ? typed[1] : name
    guard let command = all.first(where: { $0.name == wanted }) else { throw .unknownCommand(wanted) }
    if name == "help" {
      streams.output.write(Help.page(for: command))
      return .done
    }
    let arguments = try Arguments(Array(typed.dropFirst()), for: command)
    if arguments.has("--help") {
      streams.output.write(Help.page(for: command))
      return .done
    }
    return try command.run(arguments, &streams)
  }
}
