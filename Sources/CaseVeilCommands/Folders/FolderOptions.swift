/// Options of commands that take a folder.
enum FolderOptions {
  static let summary = Option.flag(
    "--summary", "A folder's files in one table, worst first; nothing is written. It is so for a folder anyway.")
  static let changed = Option.flag(
    "--changed", "With a folder: only files that differ from the last commit, as git tells.")
  static let changedSince = Option.value(
    "--changed-since", "REF",
    "With a folder: only files that differ from the last commit in common with REF, such as origin/main.")
  static let staged = Option.flag(
    "--staged", "With a folder: only what is staged in git, and as it is staged, whatever the files hold by now.")
  static let dryRun = Option.flag("--dry-run", "With a folder: tell what would change; nothing is written.")

  /// The files that were not read, each with its reason.
  static func list(_ unread: [FolderFiles.UnreadFile]) -> String {
    if unread.isEmpty { return "" }
    let head = unread.count == 1 ? "1 file was not read:" : "\(unread.count) files were not read:"
    return "\(head)\n" + lines(unread)
  }

  /// One line a file.
  static func lines(_ files: [FolderFiles.UnreadFile]) -> String {
    files.map { "  \(VisibleText.name($0.path)): \(VisibleText.name($0.reason))\n" }.joined()
  }
}
