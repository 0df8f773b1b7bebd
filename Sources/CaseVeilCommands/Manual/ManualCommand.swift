import CaseVeil

extension Command {
  /// `man`: manual pages.
  static let manual = Command(
    name: "man", summary: "prints a manual page: of the program, or of a command",
    discussion: """
      Prints a page for man(1): of the program without a word, else of a command, such as 'caseveil man consent record'. All
      options stand in it, with their values; '--help' shows what fits a screen.
      """,
    operands: ["COMMAND…"], options: [],
    examples: [
      ("caseveil man redact | man -l -", "to read"),
      ("caseveil man > caseveil.1", "to install"),
      ("caseveil man consent record | man -l -", "a verb of the ledger"),
    ], words: { CaseVeilCommand.all.map(\.name) }
  ) { arguments, streams throws(CommandProblem) in
    let name = arguments.operands.joined(separator: " ")
    let all = CaseVeilCommand.all + ConsentVerbs.all
    if name.isEmpty {
      streams.output.write(ManualPage.overview(of: CaseVeilCommand.all))
    } else if let command = all.first(where: { $0.name == name }) {
      streams.output.write(ManualPage.page(for: command))
    } else {
      throw .unknownCommand(NearestName.of(name, among: all.map(\.name)) == nil ? arguments.operands[0] : name)
    }
    return .done
  }
}
