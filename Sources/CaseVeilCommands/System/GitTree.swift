/// The version control that a file lies in, asked where it is installed.
enum GitTree {
  /// Whether a new file at a path would be handed on with the tree: it lies in one and is not ignored.
  ///
  /// A tree whose program is not there, or does not answer, is taken to hand on everything.
  static func handsOn(_ path: String) -> Bool {
    let folder = folder(of: path)
    guard let root = root(above: folder) else { return false }
    guard root.kind == ".git" else { return true }
    let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    return git(folder, ["check-ignore", "-q", "--", name])?.code != 0
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

  /// The nearest folder upwards that is the root of a tree, and by which sign.
  private static func root(above folder: String) -> (folder: String, kind: String)? {
    var folder = FileBytes.resolved(folder)
    while true {
      for kind in [".git", ".hg", ".svn", ".jj"] where FileBytes.exists(folder + "/" + kind) { return (folder, kind) }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = String(folder[..<slash])
    }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }
}
