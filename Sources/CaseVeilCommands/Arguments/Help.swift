/// Help texts, derived from the declarations; a page fits a screen.
enum Help {
  /// The width that help is written for.
  static let width = 80
  /// The lines that a page has at most.
  static let mostLines = 40

  static func overview(of commands: [Command]) -> String {
    var text = """
      caseveil finds and removes what could identify the patient in a clinical case text.

        caseveil review draft.txt       both answers, and what makes them so
        caseveil redact draft.txt       the redacted text
        caseveil redact --example       a built-in, invented case, redacted

      Everything happens on this machine. Nothing here says that a text may be posted.

      Commands:

      """
    let names = (commands.map(\.name.count).max() ?? 0) + 2
    for command in commands { text += "  " + padded(command.name, to: names) + command.summary + "\n" }
    text += "\nHelp on:\n" + wrapped(HelpTopic.all.map(\.name).joined(separator: ", "), to: width, indent: 2) + "\n"
    return text + "\n'caseveil help NAME' tells more of each. 'caseveil --version' prints the versions.\n"
  }

  /// The page of a command: examples first; what does not fit a screen stands in its manual page.
  static func page(for command: Command) -> String {
    let pointer = "\n'caseveil man \(command.name)' tells all."
    var page = page(for: command, discussion: command.discussion)
    for (sentences, isShort) in [(2, false), (1, false), (1, true)] where lines(of: page) > mostLines {
      let discussion = Self.sentences(command.discussion, sentences) + pointer
      page = Self.page(for: command, discussion: discussion, isShort: isShort)
    }
    return page
  }

  /// A short page tells of each option the first sentence only.
  private static func page(for command: Command, discussion: String, isShort: Bool = false) -> String {
    let operands = command.operands.map { " [\($0)]" }.joined()
    var text = "caseveil \(command.name) [OPTIONS]\(operands)\n\n" + examples(of: command) + "\n"
    text += paragraphs(discussion, to: width, indent: 0) + "\nOptions:\n"
    let own = command.allOptions.filter { $0.group == nil }
    let names = (own.map(\.shown.count).max() ?? 0) + 2
    for option in own {
      let told = isShort ? sentences(option.summary, 1, endAtColons: false) : option.told(within: 2 * (width - names))
      let words = wrapped(told, to: width, indent: names + 2)
      text += "  " + padded(option.shown, to: names) + words.dropFirst(names + 2) + "\n"
    }
    for group in Option.Group.allCases {
      let options = command.options.filter { $0.group == group }.map(\.name)
      if options.isEmpty { continue }
      text += wrapped("\(group.title(of: command)) \(options.joined(separator: " "))", to: width, indent: 2) + "\n"
    }
    return text
  }

  private static func examples(of command: Command) -> String {
    let examples = command.examples.prefix(3)
    let column = min(42, examples.map(\.line.count).max() ?? 0) + 2
    return examples.map { example in
      let line = "  " + padded(example.line, to: column)
      return example.line.count <= column - 2 && line.count + example.purpose.count <= width
        ? line + example.purpose + "\n" : "  \(example.line)\n      \(example.purpose)\n"
    }.joined()
  }

  private static func lines(of text: String) -> Int { text.utf8.count { $0 == 0x0A } }

  /// The first sentences of a text, and the list that it ends with.
  private static func sentences(_ text: String, _ count: Int, endAtColons: Bool = true) -> String {
    var rest = count
    var words: [Substring] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      words.append(word)
      if word.hasSuffix(".") || endAtColons && word.hasSuffix(":") { rest -= 1 }
      if rest == 0 { break }
    }
    let list = text.split(separator: "\n").filter { $0.hasPrefix("  ") }
    return words.joined(separator: " ") + (list.isEmpty ? "" : "\n" + list.joined(separator: "\n"))
  }

  /// Text in lines of at most so many letters, each after so many blanks.
  static func wrapped(_ text: String, to width: Int, indent: Int) -> String {
    Screen.wrapped(text, width: width - indent).map { Screen.spaces(indent) + $0 }.joined(separator: "\n")
  }

  /// Paragraphs wrapped; lines that start with a blank, such as lists, stay as they are.
  static func paragraphs(_ text: String, to width: Int, indent: Int) -> String {
    var out = ""
    var paragraph = ""
    func end() {
      if !paragraph.isEmpty { out += wrapped(paragraph, to: width, indent: indent) + "\n" }
      paragraph = ""
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.hasPrefix(" ") {
        end()
        out += line + "\n"
      } else {
        paragraph += (paragraph.isEmpty ? "" : " ") + line
        if line.hasSuffix("tells all.") { end() }
      }
    }
    end()
    return out
  }

  /// The text with spaces behind it up to a column, one at least.
  static func padded(_ text: String, to width: Int) -> String { Screen.padded(text + " ", to: width) }
}

extension Option {
  /// `--policy NAME|FILE`
  var shown: String { value.map { "\(name) \($0)" } ?? name }

  /// What it does, with its values where they fit into so many letters.
  func told(within letters: Int) -> String {
    if choices.isEmpty { return summary }
    let whole = "\(summary) One of: \(choices.joined(separator: ", "))."
    return whole.count <= letters ? whole : summary
  }
}

extension Option.Group {
  /// What help says before the names of the options.
  func title(of command: Command) -> String {
    switch self {
    case .within:
      "With \(command.name == "redact" ? "--ask, --diff or a folder" : "a folder") ('caseveil man \(command.name)'):"
    case .lines: "JSON lines ('caseveil help input'):"
    case .screen: "How it looks ('caseveil man \(command.name)'):"
    case .context: "What is known beside the text ('caseveil help context'):"
    case .engine: "Policy and words ('caseveil help policies'):"
    case .settings: "Settings ('caseveil help config'):"
    case .ledger: "The ledger ('caseveil man \(command.name)'):"
    case .record: "What was decided; asked for when missing ('caseveil man \(command.name)'):"
    }
  }

  /// The heading in a manual page.
  var heading: String {
    switch self {
    case .within: "With a folder, --ask or --diff"
    case .lines: "JSON lines"
    case .screen: "How it looks"
    case .context: "What is known beside the text"
    case .engine: "Policy and words"
    case .settings: "Settings"
    case .ledger: "The ledger"
    case .record: "What was decided"
    }
  }
}
