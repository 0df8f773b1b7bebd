/// Help texts, derived from the declarations.
enum Help {
  static func overview(of commands: [Command]) -> String {
    var text = """
      caseveil finds and removes what could identify the patient in a clinical case text.
      Everything happens on this machine. Nothing here says that a text may be posted.

      Try it:
        caseveil redact --example          a built-in, invented case, redacted
        caseveil review draft.txt          what was found, why, and what would become of it
        caseveil redact draft.txt          the redacted text

      Commands:

      """
    let width = (commands.map(\.name.count) + HelpTopic.all.map(\.name.count)).max() ?? 0
    for command in commands { text += "  " + padded(command.name, to: width + 2) + command.summary + "\n" }
    text += "\nHelp on:\n"
    for topic in HelpTopic.all { text += "  " + padded(topic.name, to: width + 2) + topic.summary + "\n" }
    return text + "\n'caseveil help NAME' tells more of each. 'caseveil --version' prints the versions.\n"
  }

  static func page(for command: Command) -> String {
    let operands = command.operands.map { " [\($0)]" }.joined()
    var text = "caseveil \(command.name) [OPTIONS]\(operands)\n\n\(command.discussion)\n\nExamples:\n"
    for example in command.examples { text += "  \(example.line)\n      \(example.purpose)\n" }
    text += "\nOptions:\n"
    let names = command.allOptions.map { option in option.value.map { "\(option.name) \($0)" } ?? option.name }
    let width = names.map(\.count).max() ?? 0
    for (name, option) in zip(names, command.allOptions) {
      text += "  " + padded(name, to: width + 2) + option.summary
      text += option.choices.isEmpty ? "\n" : " One of: \(option.choices.joined(separator: ", ")).\n"
    }
    return text
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
