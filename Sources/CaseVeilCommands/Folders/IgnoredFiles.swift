/// Files that the user wants left out of folders.
enum IgnoredFiles {
  /// Whether a path inside a folder is left out.
  static func isIgnored(_ path: String) -> Bool { false }
}
