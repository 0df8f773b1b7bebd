/// The shells that words can be completed in.
enum Shell: String, CaseIterable {
  case bash, zsh, fish
}

extension Command {
  /// `completion`: what completes words in a shell.
  static let completion = Command(
    name: "completion", summary: "prints what completes commands and options in a shell",
    discussion: """
      Prints a script for bash, zsh or fish, made from the very declarations that the program reads its options by. Load it
      from the shell's start file, or put it where the shell looks for completions.
      """,
    operands: ["SHELL"], options: [],
    examples: [
      ("source <(caseveil completion bash)", "in ~/.bashrc"),
      ("caseveil completion zsh > ~/.zfunc/_caseveil", "a folder of fpath"),
      ("caseveil completion fish | source", "in config.fish"),
    ], words: { Shell.allCases.map(\.rawValue) }
  ) { arguments, streams throws(CommandProblem) in
    guard let typed = arguments.operands.first else { throw .missingArgument("SHELL") }
    guard let shell = Shell(rawValue: typed) else {
      throw .unknownValue(typed, option: "SHELL", known: Shell.allCases.map(\.rawValue))
    }
    let words = CompletionWords.all
    switch shell {
    case .bash: streams.output.write(BashCompletion.script(words))
    case .zsh: streams.output.write(ZshCompletion.script(words))
    case .fish: streams.output.write(FishCompletion.script(words))
    }
    return .done
  }
}

/// One command as completions need it.
struct CompletionWords {
  /// The words that call it: `consent record`.
  let path: [String]
  let summary: String
  /// The first operand, where only some words are allowed.
  let words: [String]
  /// Whether operands are files.
  let takesFiles: Bool
  let options: [Option]

  /// Every command and every verb of the ledger, as declared.
  static var all: [CompletionWords] {
    let commands = CaseVeilCommand.all.map { command in
      CompletionWords(
        path: [command.name], summary: command.summary,
        words: command.name == Command.consent.name ? ConsentVerbs.names : command.words(),
        takesFiles: command.operands.contains { isPath($0) } || command.operands.last == "NAME",
        options: command.allOptions)
    }
    let verbs = ConsentVerbs.all.map { verb in
      CompletionWords(
        path: verb.name.split(separator: " ").map(String.init), summary: verb.summary, words: [],
        takesFiles: !verb.operands.isEmpty, options: verb.allOptions)
    }
    let names = CaseVeilCommand.all.map(\.name) + HelpTopic.all.map(\.name)
    let help = CompletionWords(
      path: ["help"], summary: "tells more of a command or a topic", words: names, takesFiles: false, options: [])
    return commands + verbs + [help]
  }

  /// `FILE|FOLDER`, `GOLD`.
  private static func isPath(_ operand: String) -> Bool {
    ["FILE", "FOLDER", "GOLD"].contains { operand.contains($0) }
  }
}

extension Option {
  /// Whether its value is a path.
  var takesFile: Bool { value.map { $0.contains("FILE") || $0.contains("FOLDER") } ?? false }
}
