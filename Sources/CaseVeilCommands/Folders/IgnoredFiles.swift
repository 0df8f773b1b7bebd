/// Files that the user wants left out of folders; what was read of them is remembered from one file to the next.
struct IgnoredFiles {
  /// Whether a file or a folder is left out.
  mutating func hold(_ path: String) throws(CommandProblem) -> Bool { false }
}
