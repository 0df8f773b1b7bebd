/// Whether what is written at a place would be handed on with everything around it.
enum VersionControl {
  /// Whether a path lies in a tree under git, which does not leave it out.
  static func holds(_ path: String, _ surroundings: Surroundings) throws(CommandProblem) -> Bool {
    let parts = FilePlace.parts(of: path, from: surroundings.folder())
    for count in parts.indices.reversed() where FileBytes.exists(FilePlace.path(parts[..<count]) + "/.git") {
      var ignore = Ignore(named: ".gitignore", below: Array(parts[..<count]), surroundings: surroundings)
      return try ignore.rule(for: FilePlace.path(parts)) == nil
    }
    return false
  }
}
