import CaseVeil

extension Command {
  /// `config`: what counts, and where it comes from.
  static let config = Command(
    name: "config", summary: "shows what counts, and where each value comes from",
    discussion: """
      Shows each value that counts for FILE, or for standard input, and who said it: an option typed, the profile, a line
      of a settings file, or nobody. 'caseveil help config' tells how such a file is written.
      """,
    operands: ["FILE"],
    options: [.flag("--show", "Show the values; nothing else can be asked for.")] + Settings.options
      + [SharedOptions.stdinName]
      + SettingKey.all.map { $0.option.grouped($0.table == "context" ? .context : .engine) },
    examples: [
      ("caseveil config --show", "what counts in this folder"),
      ("caseveil config --show notes/week-3.md", "what counts for a text"),
      ("caseveil config --show --isolated", "what counts without any file"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    let rows = SettingKey.all.flatMap { SettingsTable.rows(of: $0, arguments) }
    streams.output.write(TextTable.text(rows.map { [$0[0], "\($0[1])  (\($0[2]))"] }))
    let path = arguments.operands.first ?? arguments.value(SharedOptions.stdinName.name)
    if let path, !arguments.has(Settings.isolated.name) {
      var ignore = Ignore(surroundings: streams.surroundings)
      if let rule = try ignore.rule(for: path) {
        streams.output.write("\n\(path) is left out by \(rule.file), line \(rule.line).\n")
      }
    }
    return .done
  }
}

/// Settings as rows of a table.
private enum SettingsTable {
  static func rows(of key: SettingKey, _ arguments: Arguments) -> [[String]] {
    let option = key.option.name
    let typed = arguments.typed(option)
    if !typed.isEmpty, option != SharedOptions.always.name {
      return [[key.fullName, shown(typed.last ?? "", key), "typed: \(option)"]]
    }
    var rows = typed.map { [key.fullName, $0, "typed: \(option)"] }
    for setting in arguments.settings[option] {
      if setting.values.isEmpty { rows.append([key.fullName, "false", source(setting)]) }
      for value in setting.values { rows.append([key.fullName, shown(value, key), source(setting)]) }
    }
    return rows.isEmpty ? [[key.fullName, key.standard, "default"]] : rows
  }

  private static func shown(_ value: String, _ key: SettingKey) -> String { key.form == .truth ? "true" : value }

  private static func source(_ setting: Setting) -> String {
    switch setting.source {
    case .profile: "profile"
    case .folder(let path, let place, _): "\(path):\(place.line)"
    case .own(let path, let place, _, let isNamed): "\(path):\(place.line)" + (isNamed ? ", by --config" : "")
    }
  }
}
