/// One option, declared once: parsing, help and errors are derived from it.
struct Option: Sendable {
  /// The name with its dashes: `--policy`.
  let name: String
  /// What stands for the value in help; nil for a switch.
  let value: String?
  /// The values that are allowed; empty when any is.
  let choices: [String]
  let summary: String
  /// What it belongs to where several commands share it: help then only names it.
  var group: Group?

  /// Options that go together.
  enum Group: CaseIterable, Sendable { case within, lines, screen, context, engine, settings, ledger, record }

  /// The same option in a group.
  func grouped(_ group: Group) -> Option {
    var option = self
    option.group = group
    return option
  }

  static func flag(_ name: String, _ summary: String) -> Option {
    Option(name: name, value: nil, choices: [], summary: summary)
  }

  static func value(_ name: String, _ value: String, choices: [String] = [], _ summary: String) -> Option {
    Option(name: name, value: value, choices: choices, summary: summary)
  }
}
