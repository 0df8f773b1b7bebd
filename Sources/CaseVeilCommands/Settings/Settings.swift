import CaseVeil

/// What counts for options that were not typed: from the profile, the files, and nothing else.
///
/// A later source stands over an earlier one: the user's own file, the profile, the folder's file. What `--config` names
/// stands in place of both files.
struct Settings {
  static let config = Option.value(
    "--config", "FILE", "Use this settings file and no other; 'caseveil help config'.")
  static let isolated = Option.flag("--isolated", "Read no settings, no profile and no ignore file.")
  static let options = [config, isolated]

  private(set) var all: [Setting] = []

  init() {}

  /// Looks for the settings of a text; a command takes those whose options it has. Says on stderr what a folder's file
  /// tells about the readers.
  init(for arguments: Arguments, of command: Command, _ streams: inout Streams) throws(CommandProblem) {
    guard command.options.contains(where: { $0.name == Self.config.name }) else { return }
    if arguments.has(Self.isolated.name) {
      if arguments.value(Self.config.name) != nil { throw .clash(Self.isolated.name, Self.config.name) }
      return
    }
    let places = SettingsPlaces(streams.surroundings)
    if let path = arguments.value(Self.config.name) {
      add(try SettingsFile(path) { .own(path: path, $0, line: $1, isNamed: true) })
    } else if let path = places.ownFile {
      add(try SettingsFile(path) { .own(path: path, $0, line: $1, isNamed: false) })
    }
    for setting in try Profile.settings(streams.surroundings) { set(setting) }
    if arguments.value(Self.config.name) == nil {
      let subject = arguments.value(SharedOptions.stdinName.name) ?? arguments.operands.first ?? "-"
      if let path = places.folderFile(of: subject) {
        let file = try SettingsFile(path) { .folder(path: path, $0, line: $1) }
        for setting in file.settings { try SettingsTrust.check(setting, beside: self) }
        add(file)
      }
    }
    let known = command.options.map(\.name)
    all = all.filter {
      known.contains($0.key.option.name) && ($0.key.table != "review" || ["review", "config"].contains(command.name))
    }
    let told = all.filter { $0.source.isFolder && $0.key.table == "context" && !arguments.isTyped($0.key.option.name) }
    if !told.isEmpty, command.name != "config" {
      streams.error.write("caseveil: \(Messages.note(onContext: told))\n")
    }
  }

  /// What the profile says of the author and nothing else: for the ledger, which must be told the readers.
  init(ofAuthorFor arguments: Arguments, of command: Command, _ streams: Streams) throws(CommandProblem) {
    let known = command.options.map(\.name)
    guard known.contains(Self.isolated.name), !arguments.has(Self.isolated.name) else { return }
    let told = [ContextOptions.authorNamed, ContextOptions.workplace, ContextOptions.role].map(\.name)
    all = try Profile.settings(streams.surroundings).filter {
      told.contains($0.key.option.name) && known.contains($0.key.option.name)
    }
  }

  private mutating func add(_ file: SettingsFile) { for setting in file.settings { set(setting) } }

  /// A setting stands over one of the same key; words that always go are only added to.
  private mutating func set(_ setting: Setting) {
    if setting.key.option.name != SharedOptions.always.name {
      all.removeAll { $0.key.fullName == setting.key.fullName }
    }
    all.append(setting)
  }

  /// What counts for an option; several for words that always go.
  subscript(option: String) -> [Setting] { all.filter { $0.key.option.name == option } }
}

/// Where settings are looked for.
struct SettingsPlaces {
  private let surroundings: Surroundings

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// `$XDG_CONFIG_HOME/caseveil`, else `~/.config/caseveil`; nil where there is no home.
  var ownFolder: String? {
    if let folder = surroundings.variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/caseveil" }
    return surroundings.variable("HOME").flatMap { $0.isEmpty ? nil : $0 + "/.config/caseveil" }
  }

  /// The user's own file, if there is one.
  var ownFile: String? {
    ownFolder.map { $0 + "/" + SettingsFile.name }.flatMap { FileBytes.exists($0) ? $0 : nil }
  }

  /// The nearest settings file from a text upwards, but not the user's own; standard input lies in the working folder.
  func folderFile(of subject: String) -> String? {
    var parts = FilePlace.parts(of: subject == "-" ? "." : subject, from: surroundings.folder())
    if subject == "-" || FileBytes.isFolder(FilePlace.path(parts)) { parts.append(SettingsFile.name) }
    for folder in FilePlace.foldersAbove(parts) {
      let path = (folder == "/" ? "" : folder) + "/" + SettingsFile.name
      guard FileBytes.exists(path), ownFile.map({ !FileBytes.isSame($0, path) }) ?? true else { continue }
      return path
    }
    return nil
  }
}
