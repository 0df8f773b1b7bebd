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

  /// The files under a folder that differ from the last commit or are new to it, by their paths in the folder; nil when
  /// there is no version control that could be asked.
  static func changed(under folder: String) -> Set<String>? {
    guard let isInside = git(folder, ["rev-parse", "--is-inside-work-tree"]), isInside.code == 0 else { return nil }
    guard let new = git(folder, ["ls-files", "-z", "--others", "--exclude-standard"]), new.code == 0 else { return nil }
    // Before the first commit everything is new.
    let since =
      git(folder, ["rev-parse", "-q", "--verify", "HEAD"])?.code == 0 ? ["diff", "--name-only", "HEAD"] : nil
    let words = since.map { $0 + ["-z", "--relative", "--no-renames"] } ?? ["ls-files", "-z", "--cached"]
    guard let changed = git(folder, words), changed.code == 0 else { return nil }
    let names = (new.output + changed.output).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    return Set(names)
  }

  /// Git with nothing of the tree's own run: no hooks, no monitor, no locks.
  private static func git(_ folder: String, _ words: [String]) -> OtherProgram.Answer? {
    OtherProgram.ask(
      "git",
      ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-C", folder] + words,
      knowing: ["HOME", "PATH", "XDG_CONFIG_HOME"])
  }

  /// By what the nearest tree upwards shows that it is one.
  private static func sign(above folder: String) -> String? {
    var folder = FileBytes.resolved(folder)
    while true {
      for sign in [".git", ".hg", ".svn", ".jj"] where FileBytes.exists(folder + "/" + sign) { return sign }
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
