#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The files under a folder, in an order that is the same everywhere: by the bytes of their names, folder by folder.
///
/// Names that start with a dot are left out, links are not followed, and only files are read: no pipe, no device.
struct FolderFiles {
  let root: String
  /// Those that are read: plain text and Markdown, by their paths in the folder.
  private(set) var texts: [String] = []
  /// Those that are not, and why.
  private(set) var unread: [UnreadFile] = []
  /// What is no case.
  private(set) var notLookedAt = NotLookedAt()
  /// The objects that git has staged for them, where these are asked for.
  private var staged: [String: String] = [:]

  struct UnreadFile: Hashable, Sendable {
    let path: String
    let reason: String
  }

  static let endings = [".txt", ".md"]

  private var ignored: Ignore?
  private let steering: SteeringFiles
  private var folders: Set<String> = []
  private var links: [String] = []

  /// Throws when an ignore file leaves out the folder itself.
  init(_ folder: String, _ scope: FolderScope, _ arguments: Arguments, _ streams: Streams) throws(CommandProblem) {
    try Ignore.check(folder, arguments, streams)
    var root = folder
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    self.root = root
    steering = SteeringFiles(arguments, streams)
    if !arguments.has(Settings.isolated.name) { ignored = Ignore(surroundings: streams.surroundings) }
    if scope == .staged {
      try addStaged()
    } else {
      try walk("")
      addLinks()
    }
    try narrow(to: scope)
  }

  func path(_ inside: String) -> String {
    root == "." ? inside : root.hasSuffix("/") ? root + inside : root + "/" + inside
  }

  /// A text as it is read; named by its path in the folder, or by its whole path.
  func text(_ inside: String, isWhole: Bool = false) -> CaseText {
    let path = path(inside)
    let staged = staged[inside].map { CaseText.Staged(id: $0, folder: root) }
    return CaseText(name: isWhole ? path : inside, path: path, staged: staged)
  }

  /// Keeps only the files that differ from a commit.
  private mutating func narrow(to scope: FolderScope) throws(CommandProblem) {
    let ref: String?
    switch scope {
    case .all, .staged: return
    case .changed: ref = nil
    case .changedSince(let name): ref = name
    }
    let changed = try GitTree.changed(under: root, since: ref, option: scope.option ?? "")
    texts = texts.filter { changed.holds($0) }
    unread = unread.filter { changed.touches($0.path) }
    notLookedAt = notLookedAt.filtered { changed.touches($0) }
  }

  private mutating func walk(_ folder: String) throws(CommandProblem) {
    folders.insert(folder)
    let names: [String]
    do throws(CommandProblem) {
      names = try FileBytes.names(in: folder.isEmpty ? root : path(folder))
    } catch {
      guard !folder.isEmpty else { throw error }
      unread.append(UnreadFile(path: folder, reason: "this folder could not be read."))
      return
    }
    for name in names {
      let inside = folder.isEmpty ? name : folder + "/" + name
      var status = stat()
      if try isSetAside(name, inside) { continue }
      guard lstat(path(inside), &status) == 0 else {
        unread.append(UnreadFile(path: inside, reason: "it could not be looked at, perhaps for its name."))
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try walk(inside)
      case S_IFLNK: links.append(inside)
      case S_IFREG: add(inside)
      default: unread.append(UnreadFile(path: inside, reason: "it is not a file that can be read."))
      }
    }
  }

  /// Whether a file or folder is hidden or left out; what only steers programs is not told.
  private mutating func isSetAside(_ name: String, _ inside: String) throws(CommandProblem) -> Bool {
    if name.hasPrefix(".") {
      let isCounted = name != Ignore.name && !GitTree.signs.contains(name) && !notLookedAt.hidden.contains(inside)
      if isCounted { notLookedAt.hidden.append(inside) }
      return true
    }
    let path = path(inside)
    guard try ignored?.rule(for: path) != nil else { return false }
    if notLookedAt.leftOut.last != inside { notLookedAt.leftOut.append(inside) }
    return true
  }

  private mutating func add(_ inside: String) {
    if steering.areOthers(path(inside)) {
      notLookedAt.otherSettings.append(inside)
    } else if steering.contains(path(inside)) {
      notLookedAt.settings.append(inside)
    } else if SteeringFiles.isOwn(path(inside)) {
      notLookedAt.own.append(inside)
    } else if Self.isText(inside) {
      texts.append(inside)
    } else {
      unread.append(UnreadFile(path: inside, reason: Self.reason(path(inside))))
    }
  }

  private static func isText(_ path: String) -> Bool { endings.contains { path.lowercased().hasSuffix($0) } }

  /// Links to what lies in the folder are read there; all others are told.
  private mutating func addLinks() {
    let known = Set(texts + unread.map(\.path) + notLookedAt.settings + notLookedAt.own)
    let above = FileBytes.resolved(root)
    let start = above == "/" ? above : above + "/"
    for link in links {
      let target = FileBytes.resolved(path(link))
      if target == above { continue }
      if target.hasPrefix(start) {
        let inside = String(target.dropFirst(start.count))
        if known.contains(inside) || folders.contains(inside) { continue }
      }
      let isThere = FileBytes.exists(path(link))
      unread.append(
        UnreadFile(
          path: link,
          reason: !isThere
            ? "a link that leads nowhere."
            : FileBytes.isFolder(path(link)) ? "a link to a folder is not followed." : "a link is not followed."))
    }
    unread.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static let onlyTexts = "only .txt and .md files are read."

  /// Why a file is not read.
  private static func reason(_ path: String) -> String {
    guard let bytes = FileBytes.start(of: path) else { return onlyTexts }
    return FileForm(bytes, path: path).map { $0.sentence } ?? onlyTexts
  }
}

extension FolderFiles {
  /// What is staged, whatever lies in the folder by now.
  private mutating func addStaged() throws(CommandProblem) {
    for file in try GitTree.staged(under: root, option: FolderOptions.staged.name) {
      let parts = file.path.split(separator: "/").map(String.init)
      var inside = ""
      var isSetAside = false
      for part in parts where !isSetAside {
        inside += (inside.isEmpty ? "" : "/") + part
        isSetAside = try self.isSetAside(part, inside)
      }
      if !isSetAside { add(file) }
    }
  }

  private mutating func add(_ file: GitTree.Staged) {
    func leave(_ reason: String) { unread.append(UnreadFile(path: file.path, reason: reason)) }
    guard let id = file.id else { return leave("it is in conflict.") }
    switch file.mode {
    case "120000": leave("a link is not followed.")
    case "160000": leave("another repository is not looked into.")
    default:
      if steering.contains(path(file.path)) {
        notLookedAt.settings.append(file.path)
      } else if SteeringFiles.isOwn(path(file.path)) {
        // What is for the owner alone is about to be handed on.
        leave("this program wrote it beside a text, for you alone; do not commit it.")
      } else if Self.isText(file.path) {
        texts.append(file.path)
        staged[file.path] = id
      } else {
        leave(Self.onlyTexts)
      }
    }
  }
}

extension FileBytes {
  /// The first bytes of a file; nil when it cannot be read.
  static func start(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    return append(1 << 16, from: descriptor, to: &bytes) >= 0 ? bytes : nil
  }
}
