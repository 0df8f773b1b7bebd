#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The files under a folder, in an order that is the same everywhere: by the bytes of their names, folder by folder.
///
/// Names that start with a dot are left out, and links to folders are not followed.
struct FolderFiles {
  let root: String
  /// Those that are read: plain text and Markdown, by their paths in the folder.
  private(set) var texts: [String] = []
  /// Those that are not, and why.
  private(set) var unread: [UnreadFile] = []

  struct UnreadFile: Hashable {
    let path: String
    let reason: String
  }

  static let endings = [".txt", ".md"]

  private var ignored = Ignore()

  init(_ folder: String) throws(CommandProblem) {
    var root = folder
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    self.root = root
    try walk("")
  }

  func path(_ inside: String) -> String { root + "/" + inside }

  /// The same with only the files that differ from the last commit.
  func changed() throws(CommandProblem) -> FolderFiles {
    guard let changed = GitTree.changed(under: root) else { throw .noVersionControl(path: root) }
    var files = self
    files.texts = texts.filter { changed.contains($0) }
    files.unread = unread.filter { changed.contains($0.path) }
    return files
  }

  private mutating func walk(_ folder: String) throws(CommandProblem) {
    for name in try FileBytes.names(in: folder.isEmpty ? root : path(folder)) where !name.hasPrefix(".") {
      let inside = folder.isEmpty ? name : folder + "/" + name
      if try ignored.rule(for: path(inside)) != nil { continue }
      var status = stat()
      guard lstat(path(inside), &status) == 0 else { continue }
      let isLink = status.st_mode & S_IFMT == S_IFLNK
      if FileBytes.isFolder(path(inside)) {
        if isLink { unread.append(UnreadFile(path: inside, reason: "a link to a folder is not followed.")) }
        if !isLink { try walk(inside) }
      } else if Self.endings.contains(where: { inside.lowercased().hasSuffix($0) }) {
        texts.append(inside)
      } else {
        unread.append(UnreadFile(path: inside, reason: Self.reason(path(inside), status)))
      }
    }
  }

  /// Why a file is not read.
  private static func reason(_ path: String, _ status: stat) -> String {
    if path.hasSuffix(".orig") { return "an original that --in-place kept; do not hand it on." }
    if path.hasSuffix(DecisionFile.ending) { return "decisions of --ask; do not hand them on." }
    let other = "only .txt and .md files are read."
    guard FileBytes.isRegular(path), let bytes = FileBytes.start(of: path) else { return other }
    return FileForm(bytes, path: path).map { $0.sentence } ?? other
  }
}

extension FileBytes {
  /// Whether a path leads to a file that is no device and no pipe.
  static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The first bytes of a file; nil when it cannot be read.
  static func start(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    return append(1 << 16, from: descriptor, to: &bytes) >= 0 ? bytes : nil
  }
}
