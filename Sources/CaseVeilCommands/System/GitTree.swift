/// The version control that a file lies in, asked where it is installed.
enum GitTree {
  /// Whether a new file at a path would be handed on with the tree: it lies in one and is not ignored.
  ///
  /// A tree whose program is not there, or does not answer, is taken to hand on everything.
  static func handsOn(_ path: String) -> Bool {
    let (folder, rest) = place(of: path)
    guard let sign = sign(above: folder) else { return false }
    return sign != ".git" || git(folder, ["check-ignore", "-q", "--", rest])?.code != 0
  }

  /// What shows that a folder is a tree, the names of which are no texts of anybody.
  static let signs = [".git", ".hg", ".svn", ".jj"]

  /// Git with nothing of the tree's own run: no hooks, no monitor, no locks. In a hook the index may lie elsewhere.
  static func git(_ folder: String, _ words: [String], upTo limit: Int = .max) -> OtherProgram.Answer? {
    OtherProgram.ask(
      "git",
      ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-C", folder] + words,
      knowing: ["HOME", "PATH", "XDG_CONFIG_HOME", "GIT_INDEX_FILE"], upTo: limit)
  }

  /// By what the nearest tree upwards shows that it is one.
  private static func sign(above folder: String) -> String? {
    var folder = FileBytes.resolved(folder)
    while true {
      for sign in signs where FileBytes.exists(folder + "/" + sign) { return sign }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = String(folder[..<slash])
    }
  }

  /// The folder that a path lies in, or will lie in once those between are made, and the path from there.
  private static func place(of path: String) -> (folder: String, rest: String) {
    var folder = path[...]
    repeat {
      guard let slash = folder.lastIndex(of: "/") else { return (".", path) }
      folder = folder[..<slash]
    } while !folder.isEmpty && !FileBytes.isFolder(String(folder))
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: folder.endIndex)...]))
  }
}
