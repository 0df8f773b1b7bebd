import CaseLexicons
import CaseVeil

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The command line: picks the command, runs it, turns problems into sentences and exit codes.
public enum CaseVeilCommand {
  /// The version of program, policies and tables together.
  public static let version = Veil.version

  static let all: [Command] = [
    .redact, .review, .risk, .findings, .profile, .explain, .detectors, .policy, .consent, .page, .config,
    .evaluate, .selfTest, .completion, .manual,
  ]

  /// Runs with what was typed after the program's name and returns the exit code.
  public static func run(_ typed: [String]) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    Interruption.watch()
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
      if !sentence.isEmpty { streams.error.write("caseveil: \(VisibleText.of(sentence))\n") }
      try? streams.error.flush()
      return ExitCode(for: error)
    }
  }

  private static func answer(_ typed: [String], _ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    guard let name = typed.first else {
      return streams.isConversation
        ? try answer([Command.review.name], &streams) : show(Help.overview(of: all), &streams)
    }
    switch name {
    case "help", "--help", "-h": return try help(Array(typed.dropFirst()), &streams)
    case "version", "--version": return show(versionLine, &streams)
    case Command.consent.name: return try ConsentVerbs.answer(Array(typed.dropFirst()), &streams)
    default: break
    }
    guard let command = all.first(where: { $0.name == name }) else {
      throw FileBytes.exists(name) ? .fileAsCommand(name) : .unknownCommand(name)
    }
    var arguments = try Arguments(Array(typed.dropFirst()), for: command)
    if arguments.has("--help") { return show(Help.page(for: command), &streams) }
    arguments.settings = try Settings(for: arguments, of: command, &streams)
    return try command.run(arguments, &streams)
  }

  /// The page of a command or a topic, or the list of both.
  private static func help(_ typed: [String], _ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    if typed.count > 1, typed.first == Command.consent.name {
      return try ConsentVerbs.help(Array(typed.dropFirst()), &streams)
    }
    if typed.count > 1 { throw .unexpectedArgument(typed[1]) }
    guard let name = typed.first else { return show(Help.overview(of: all), &streams) }
    if let command = all.first(where: { $0.name == name }) {
      // A command may have a topic of its own name.
      let topic = HelpTopic.all.first { $0.name == name }.map { "\n" + $0.page(on: streams.output) } ?? ""
      return show(Help.page(for: command) + topic, &streams)
    }
    if let topic = HelpTopic.named(name) { return show(topic.page(on: streams.output), &streams) }
    throw .unknownHelp(name, known: HelpTopic.all.map(\.name) + all.map(\.name))
  }

  /// The version of the program and the digest of the tables in it: two binaries with both alike answer alike.
  static var versionLine: String { "caseveil \(version), tables \(Lexicon.digest)\n" }

  private static func show(_ text: String, _ streams: inout Streams) -> ExitCode {
    streams.output.write(text)
    return .done
  }
}
