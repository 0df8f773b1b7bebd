/// Which texts of a folder are asked for.
enum FolderScope: Hashable, Sendable {
  case all
  /// Those that differ from the last commit, or from the last one in common with another.
  case changed, changedSince(String)
  /// What is staged for the next commit, with the bytes that are staged.
  case staged

  init(in arguments: Arguments) throws(CommandProblem) {
    let asked = [FolderOptions.changed, FolderOptions.changedSince, FolderOptions.staged].map(\.name)
      .filter { arguments.isTyped($0) }
    if asked.count > 1 { throw .clash(asked[0], asked[1]) }
    switch asked.first {
    case FolderOptions.changed.name: self = .changed
    case FolderOptions.changedSince.name:
      self = .changedSince(arguments.value(FolderOptions.changedSince.name) ?? "")
    case FolderOptions.staged.name: self = .staged
    default: self = .all
    }
  }

  /// The option that asks for it; nil for all texts.
  var option: String? {
    switch self {
    case .all: nil
    case .changed: FolderOptions.changed.name
    case .changedSince: FolderOptions.changedSince.name
    case .staged: FolderOptions.staged.name
    }
  }

  /// What is said when there is no such text.
  var nothing: String {
    switch self {
    case .all: "No text was read.\n"
    case .changed: "No text differs from the last commit.\n"
    case .changedSince(let ref): "No text differs from \(VisibleText.name(ref)).\n"
    case .staged: "No text is staged.\n"
    }
  }
}
