extension GitTree {
  /// Files under a folder that differ from something, by their paths in the folder.
  struct Changes: Sendable {
    fileprivate let names: Set<String>

    /// Whether a file is one of them; a tree within the tree is named as a whole.
    func holds(_ path: String) -> Bool {
      if names.contains(path) { return true }
      for slash in path.indices where path[slash] == "/" {
        if names.contains(String(path[..<slash])) || names.contains(String(path[...slash])) { return true }
      }
      return false
    }

    /// Whether a file, or one in a folder, is one of them.
    func touches(_ path: String) -> Bool { holds(path) || names.contains { $0.hasPrefix(path + "/") } }
  }

  /// The files that differ from the last commit, or from the last one in common with another, or are new to it.
  static func changed(under folder: String, since ref: String?, option: String) throws(CommandProblem) -> Changes {
    try check(folder, option)
    // Before the first commit everything is new.
    let isBorn = git(folder, ["rev-parse", "-q", "--verify", "HEAD"])?.code == 0
    let base = try ref.map { name throws(CommandProblem) in try commonCommit(name, folder) } ?? (isBorn ? "HEAD" : nil)
    let since = base.map { ["diff", "--name-only", "-z", "--relative", "--no-renames", "--no-ext-diff", $0, "--"] }
    let changed = try list(folder, since ?? ["ls-files", "-z", "--cached"], option)
    let new = try list(folder, ["ls-files", "-z", "--others", "--exclude-standard"], option)
    return Changes(names: Set((changed + new).map { String(decoding: $0, as: UTF8.self) }))
  }

  /// A file as the next commit will hold it.
  struct Staged: Hashable, Sendable {
    let path: String
    let mode: String
    /// The object that holds its bytes; nil while it is in conflict.
    let id: String?
  }

  /// The files that are staged for the next commit and differ from the last one.
  static func staged(under folder: String, option: String) throws(CommandProblem) -> [Staged] {
    try check(folder, option)
    let words = ["diff", "--cached", "--raw", "-z", "--relative", "--no-renames", "--no-abbrev", "--no-ext-diff", "--"]
    let fields = try list(folder, words, option).map { String(decoding: $0, as: UTF8.self) }
    var staged: [Staged] = []
    for i in stride(from: 0, to: fields.count - 1, by: 2) {
      // :100644 100644 <id before> <id staged> M
      let parts = fields[i].split(separator: " ")
      guard parts.count == 5 else { throw .noVersionControl(path: folder, option: option) }
      if parts[4] == "D" { continue }
      staged.append(Staged(path: fields[i + 1], mode: String(parts[1]), id: parts[4] == "U" ? nil : String(parts[3])))
    }
    return staged.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The bytes of an object, not much beyond a limit; nil when git does not give them.
  static func bytes(of id: String, under folder: String, limit: Int) -> [UInt8]? {
    guard let answer = git(folder, ["cat-file", "blob", id], upTo: limit) else { return nil }
    return answer.code == 0 || answer.output.count > limit ? answer.output : nil
  }

  private static func check(_ folder: String, _ option: String) throws(CommandProblem) {
    let inside = git(folder, ["rev-parse", "--is-inside-work-tree"])
    guard let inside, inside.code == 0, inside.output.starts(with: Array("true".utf8)) else {
      throw .noVersionControl(path: folder, option: option)
    }
  }

  /// Fields that end with a zero.
  private static func list(
    _ folder: String, _ words: [String], _ option: String
  ) throws(CommandProblem) -> [ArraySlice<UInt8>] {
    guard let answer = git(folder, words), answer.code == 0 else {
      throw .noVersionControl(path: folder, option: option)
    }
    return answer.output.split(separator: 0)
  }

  /// The last commit that the current one and another have in common. What starts with a dash is no name of a commit.
  private static func commonCommit(_ ref: String, _ folder: String) throws(CommandProblem) -> String {
    guard !ref.isEmpty, !ref.hasPrefix("-"),
      let other = git(folder, ["rev-parse", "-q", "--verify", ref + "^{commit}"]).flatMap(line)
    else { throw .unknownRef(ref) }
    guard let base = git(folder, ["merge-base", other, "HEAD"]).flatMap(line) else { throw .noCommonCommit(ref) }
    return base
  }

  /// The only line of an answer; nil when there is none.
  private static func line(_ answer: OtherProgram.Answer) -> String? {
    let line = answer.output.prefix { $0 > 0x20 }
    return answer.code == 0 && !line.isEmpty ? String(decoding: line, as: UTF8.self) : nil
  }
}
