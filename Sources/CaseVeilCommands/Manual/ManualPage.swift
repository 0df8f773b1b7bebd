/// Manual pages in the language of man(7), derived from the declarations.
enum ManualPage {
  /// `caseveil.1`: all commands, topics and files.
  static func overview(of commands: [Command]) -> String {
    var page = head("caseveil", "finds and removes what could identify the patient in a clinical case text")
    page += ".SH SYNOPSIS\n.B caseveil\n.I COMMAND\n[\\fIOPTIONS\\fR] [\\fIFILE\\fR]\n"
    page += ".SH DESCRIPTION\n"
    page += text("Everything happens on this machine. Nothing here says that a text may be posted.")
    page += ".SH COMMANDS\n"
    for command in commands { page += term("caseveil \(command.name)", command.summary) }
    page += ".SH LEDGER\n"
    for verb in ConsentVerbs.all { page += term("caseveil \(verb.name)", verb.summary) }
    page += ".SH OPTIONS\n" + term("--help", "Show all commands.") + term("--version", "Print the versions.")
    for topic in HelpTopic.all where ["exit-codes", "privacy", "limits", "config", "ignore"].contains(topic.name) {
      page += section(topic.name == "exit-codes" ? "EXIT STATUS" : topic.name.uppercased(), topic.text())
    }
    page += ".SH FILES\n"
    page += term("caseveil.toml", "Settings of a folder; see above.")
    page += term("~/.config/caseveil/caseveil.toml", "Settings of your own.")
    page += term("~/.config/caseveil/profile.toml", "What 'caseveil profile' keeps.")
    page += term(".caseveilignore", "Which files are left out.")
    return page + seeAlso(commands.map { "caseveil-\($0.name)" })
  }

  /// The page of a command: all its options with all their values.
  static func page(for command: Command) -> String {
    var page = head("caseveil-" + command.name.replacing(" ", with: "-"), command.summary)
    page += ".SH SYNOPSIS\n.B caseveil \(escaped(command.name))\n[\\fIOPTIONS\\fR]"
    page += command.operands.map { " [\\fI\(escaped($0))\\fR]" }.joined() + "\n"
    page += ".SH DESCRIPTION\n" + paragraphs(command.discussion)
    page += ".SH EXAMPLES\n"
    for example in command.examples { page += term(example.line, example.purpose) }
    page += ".SH OPTIONS\n" + options(command.allOptions.filter { $0.group == nil })
    for group in Option.Group.allCases {
      let grouped = command.options.filter { $0.group == group }
      if !grouped.isEmpty { page += ".SS \(escaped(group.heading))\n" + options(grouped) }
    }
    page += ".SH EXIT STATUS\n" + text("See 'caseveil help exit-codes'.")
    return page + seeAlso(["caseveil"])
  }

  private static func options(_ options: [Option]) -> String {
    options.map { option in
      let known = option.choices.isEmpty ? "" : " One of: \(option.choices.joined(separator: ", "))."
      return term(option.shown, option.summary + known)
    }.joined()
  }

  private static func head(_ name: String, _ summary: String) -> String {
    ".TH \(escaped(name.uppercased())) 1 \"\" \"caseveil \(CaseVeilCommand.version)\" \"User Commands\"\n"
      + ".SH NAME\n\(escaped(name)) \\- \(escaped(summary))\n"
  }

  private static func seeAlso(_ names: [String]) -> String {
    ".SH SEE ALSO\n" + names.map { ".BR \(escaped($0)) (1)" }.joined(separator: " ,\n") + "\n"
  }

  private static func term(_ name: String, _ text: String) -> String {
    ".TP\n.B \(escaped(name))\n" + Self.text(text)
  }

  /// A topic as it stands.
  private static func section(_ title: String, _ body: String) -> String {
    ".SH \(escaped(title))\n.nf\n" + body.split(separator: "\n", omittingEmptySubsequences: false).map(line).joined()
      + ".fi\n"
  }

  private static func paragraphs(_ text: String) -> String {
    var page = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        page += ".PP\n"
      } else if line.hasPrefix(" ") {
        page += ".br\n" + Self.line(line)
      } else {
        page += Self.line(line)
      }
    }
    return page
  }

  private static func text(_ text: String) -> String { line(text[...]) }

  private static func line(_ line: Substring) -> String {
    if line.isEmpty { return "\n" }
    // A full stop or a quote at the start would be a request.
    let guarded = line.first == "." || line.first == "'" ? "\\&" : ""
    return guarded + escaped(String(line)) + "\n"
  }

  /// What means something to man(7), and hyphens that are typed.
  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}
