import CaseVeil

/// Which files are left out, as the files `.caseveilignore` beside and above them say.
///
/// Lines are read as `gitignore(5)` describes. What lies nearer wins over what lies further up, a later line over an earlier
/// one; nothing inside a folder that is left out can be taken back.
struct Ignore {
  /// The line that leaves a file out.
  struct Rule: Hashable, Sendable {
    /// The path of the ignore file.
    let file: String
    /// From 1.
    let line: Int
  }

  static let name = ".caseveilignore"

  private let workingFolder: String
  private var read: [String: [IgnorePattern]] = [:]

  init(surroundings: Surroundings = Surroundings()) {
    workingFolder = surroundings.folder()
  }

  /// Whether a file or a folder is left out. For many, make one value and ask for the `rule(for:)` of each: it remembers.
  static func isIgnored(_ path: String) throws(CommandProblem) -> Bool {
    var ignore = Ignore()
    return try ignore.rule(for: path) != nil
  }

  /// Throws when the file that a command was given is left out: it says so rather than nothing found.
  static func check(_ path: String, _ arguments: Arguments, _ streams: Streams) throws(CommandProblem) {
    if arguments.has(Settings.isolated.name) { return }
    guard let path = path == "-" ? arguments.value(SharedOptions.stdinName.name) : path else { return }
    var ignore = Ignore(surroundings: streams.surroundings)
    if let rule = try ignore.rule(for: path) { throw .ignored(path: path, by: rule.file, line: rule.line) }
  }

  /// The line that leaves a path out; nil when none does.
  mutating func rule(for path: String) throws(CommandProblem) -> Rule? {
    let parts = FilePlace.parts(of: path, from: workingFolder)
    for count in parts.indices.map({ $0 + 1 }) {
      let isFolder = count < parts.count || FileBytes.isFolder(path)
      if let rule = try rule(for: parts[..<count], isFolder: isFolder) { return rule }
    }
    return nil
  }

  /// What the lines say of a path alone, of the folders above it apart.
  private mutating func rule(for path: ArraySlice<String>, isFolder: Bool) throws(CommandProblem) -> Rule? {
    var found: Rule?
    for depth in path.indices {
      let file = FilePlace.path(path[..<depth]) + (depth == 0 ? "" : "/") + Self.name
      for pattern in try patterns(of: file) where pattern.matches(path[depth...], isFolder: isFolder) {
        found = pattern.isException ? nil : Rule(file: file, line: pattern.line)
      }
    }
    return found
  }

  private mutating func patterns(of file: String) throws(CommandProblem) -> [IgnorePattern] {
    if let known = read[file] { return known }
    let patterns = FileBytes.exists(file) ? IgnorePattern.all(in: try UserText.read(file)) : []
    read[file] = patterns
    return patterns
  }
}
