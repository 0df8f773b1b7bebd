/// Paths taken apart and put together; nothing is looked up on the disk.
enum FilePlace {
  /// The names that lead from the root to a path, as seen from a folder; `.` and `..` are carried out.
  static func parts(of path: String, from folder: String) -> [String] {
    let whole = path.hasPrefix("/") ? path : folder + "/" + path
    var parts: [String] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    return parts
  }

  /// The path to so many names from the root.
  static func path(_ parts: some Collection<String>) -> String { "/" + parts.joined(separator: "/") }

  /// A path that a file names, which counts from the folder of the file.
  static func path(_ named: String, besideFile file: String) -> String {
    if named.hasPrefix("/") { return named }
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    return folder + (named.hasPrefix("./") ? String(named.dropFirst(2)) : named)
  }

  /// The folders above a path, the nearest first, up to the root.
  static func foldersAbove(_ parts: [String]) -> [String] {
    parts.indices.reversed().map { path(parts[..<$0]) }
  }
}
