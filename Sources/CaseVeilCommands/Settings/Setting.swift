import CaseVeil

/// What counts for an option that was not typed, and who said so.
struct Setting: Hashable, Sendable {
  /// Who said it.
  enum Source: Hashable, Sendable {
    case profile
    /// A file of the folder that the text lies in, or of one above: it is not trusted to let more through.
    case folder(path: String, TextPlace, line: String)
    /// The user's own file, or the one that `--config` names.
    case own(path: String, TextPlace, line: String, isNamed: Bool)

    /// The origin that answers tell.
    var origin: Origin { self == .profile ? .profile : .file }

    var isFolder: Bool { if case .folder = self { true } else { false } }
  }

  let key: SettingKey
  /// As they would be typed; paths are those of files.
  let values: [String]
  let source: Source

  static func == (a: Setting, b: Setting) -> Bool {
    a.key.fullName == b.key.fullName && a.values == b.values && a.source == b.source
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(key.fullName)
    hasher.combine(values)
  }
}
