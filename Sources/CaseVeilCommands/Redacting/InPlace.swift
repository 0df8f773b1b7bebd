#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// `--in-place`: the redacted text takes the file's place, and the original stays beside it for the owner alone.
enum InPlace {
  static let option = Option.flag(
    "--in-place", "Replace FILE; the original stays beside it as FILE.orig, for you alone, and is never replaced.")
  static let ending = ".orig"

  /// Whether the original can be kept; told before anything is asked or written.
  static func check(_ path: String, holding original: [UInt8]) throws(CommandProblem) {
    let kept = FileBytes.resolved(path) + ending
    // A run that was stopped after the first of its two steps has left the same bytes.
    if FileBytes.exists(kept), (try? FileBytes.read(kept, input: -1)) != original {
      throw .originalIsThere(path: path + ending)
    }
    if GitTree.handsOn(kept) { throw .wouldBeHandedOn(path: path + ending) }
  }

  /// Keeps the original, then puts the text in its place; each step is whole or not done.
  static func write(
    _ text: [UInt8], to named: String, holding original: [UInt8], _ streams: inout Streams
  ) throws(CommandProblem) {
    try check(named, holding: original)
    let path = FileBytes.resolved(named)
    var status = stat()
    let hasStatus = stat(path, &status) == 0
    if !FileBytes.exists(path + ending) {
      var kept = try NewFile(at: path + ending, replaces: false, forOwnerOnly: true) { _ in false }
      kept.stream.write(original)
      try kept.finish()
    }
    var file = try NewFile(at: path, replaces: true) { _ in false }
    file.stream.write(text)
    try file.finish()
    if hasStatus { _ = chmod(path, status.st_mode & 0o777) }
    let shown = named + ending
    streams.error.write(
      "caseveil: \(named) is now the redacted text; a person still has to read it. The original is \(shown), for you "
        + "alone. To delete it: rm \(ShellWord.quoted(shown))\n")
  }
}
