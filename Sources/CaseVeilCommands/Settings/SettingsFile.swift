import CaseVeil

/// One `caseveil.toml`, read and checked against the known keys.
struct SettingsFile {
  static let name = "caseveil.toml"

  let path: String
  let settings: [Setting]

  /// Reads a file. Nothing in it is looked up yet but the names of policies.
  init(_ path: String, source: (TextPlace, _ line: String) -> Setting.Source) throws(CommandProblem) {
    self.path = path
    let text = try UserText.read(path)
    do throws(SettingsProblem) {
      var settings: [Setting] = []
      for entry in try SettingsReader.entries(of: text) {
        let key = try Self.key(of: entry)
        let from = source(entry.valuePlace, UserText.line(entry.valuePlace, of: text))
        if key.isOwnOnly, from.isFolder { throw SettingsProblem(entry.keyPlace, .notInFolder(key.name)) }
        settings.append(Setting(key: key, values: try Self.values(of: entry, key, path), source: from))
      }
      self.settings = settings
    } catch {
      throw .badSettings(path: path, line: UserText.line(error.place, of: text), error)
    }
  }

  private static func key(of entry: SettingsEntry) throws(SettingsProblem) -> SettingKey {
    if let key = SettingKey.all.first(where: { $0.table == entry.table && $0.name == entry.key }) { return key }
    guard entry.table.isEmpty || SettingKey.tables.contains(entry.table) else {
      throw SettingsProblem(
        entry.tablePlace ?? entry.keyPlace, .knownTable(SettingKey.tables),
        nearest: NearestName.of(entry.table, among: SettingKey.tables))
    }
    let known = SettingKey.names(in: entry.table)
    throw SettingsProblem(entry.keyPlace, .knownKey(known), nearest: NearestName.of(entry.key, among: known))
  }

  /// The values as they would be typed; what is wrong with them is said at their place.
  private static func values(
    of entry: SettingsEntry, _ key: SettingKey, _ path: String
  ) throws(SettingsProblem) -> [String] {
    func expected(_ expected: SettingsProblem.Expected, nearest: String? = nil) -> SettingsProblem {
      SettingsProblem(entry.valuePlace, expected, nearest: nearest)
    }
    switch (key.form, entry.value) {
    case (.policy, .text(let name)):
      if RedactionPolicy.names.contains(name) { return [name] }
      guard name.contains("/") || name.contains(".") else {
        throw expected(.policy, nearest: NearestName.of(name, among: RedactionPolicy.names))
      }
      return [FilePlace.path(name, besideFile: path)]
    case (.path, .text(let file)): return [FilePlace.path(file, besideFile: path)]
    case (.paths, .text(let file)): return [FilePlace.path(file, besideFile: path)]
    case (.paths, .texts(let files)): return files.map { FilePlace.path($0, besideFile: path) }
    case (.truth, .truth(let isSo)): return isSo ? [""] : []
    case (.yesNo, .truth(let isSo)): return [isSo ? "yes" : "no"]
    case (.yesNo, .text(let word)) where word == "yes" || word == "no": return [word]
    case (.number(let limit), .number(let number)):
      guard (1...limit).contains(number) else { throw expected(.number(upTo: limit)) }
      return ["\(number)"]
    case (.choice(let known), .text(let word)):
      guard known.contains(word) else {
        throw expected(.choice(known), nearest: NearestName.of(word, among: known))
      }
      return [word]
    case (.policy, _), (.path, _): throw expected(.text)
    case (.paths, _): throw expected(.texts)
    case (.truth, _), (.yesNo, _): throw expected(.truth)
    case (.number(let limit), _): throw expected(.number(upTo: limit))
    case (.choice(let known), _): throw expected(.choice(known))
    }
  }
}
