import CaseVeil
#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What somebody told once about how they post: it stands in for the options that are not typed.
struct Profile {
  /// The keys that it holds, in the order of the questions.
  static let keys = ["author-named", "workplace", "role", "channel"]

  /// The values by key, as they would be typed.
  var values: [String: String] = [:]

  /// The file that holds it; nil where there is no home.
  static func path(_ surroundings: Surroundings) -> String? {
    SettingsPlaces(surroundings).ownFolder.map { $0 + "/profile.toml" }
  }

  /// The settings of the file; none where there is none.
  static func settings(_ surroundings: Surroundings) throws(CommandProblem) -> [Setting] {
    guard let path = path(surroundings), FileBytes.exists(path) else { return [] }
    return try SettingsFile(path) { _, _ in .profile }.settings.filter { keys.contains($0.key.name) }
  }

  /// What was told so far.
  static func read(_ surroundings: Surroundings) throws(CommandProblem) -> Profile {
    var profile = Profile()
    for setting in try settings(surroundings) { profile.values[setting.key.name] = setting.values.last }
    return profile
  }

  /// Writes the file for its owner only; refused where others would get it with the folder.
  func write(_ surroundings: Surroundings) throws(CommandProblem) -> String {
    guard let path = Self.path(surroundings) else {
      throw .cannotWrite(path: "the profile", cause: SystemCause(ENOENT))
    }
    if GitTree.handsOn(path) { throw .underVersionControl(path: path) }
    Self.makeFolders(above: path)
    var file = try NewFile(at: path, replaces: true, forOwnerOnly: true) { _ in false }
    file.stream.write(toml)
    try file.finish()
    return path
  }

  private var toml: String {
    var text = "# What 'caseveil profile' keeps. 'caseveil profile --forget' deletes it.\n[context]\n"
    for key in Self.keys {
      guard let value = values[key] else { continue }
      text += "\(key) = " + (value == "yes" ? "true" : value == "no" ? "false" : "\"\(value)\"") + "\n"
    }
    return text
  }

  private static func makeFolders(above path: String) {
    let parts = FilePlace.parts(of: path, from: "/")
    for count in parts.indices.dropFirst() { _ = mkdir(FilePlace.path(parts[..<count]), 0o700) }
  }
}
