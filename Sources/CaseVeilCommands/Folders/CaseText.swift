import CaseFindings
import CaseVeil

/// One of several texts that a command reads.
struct CaseText: Hashable, Sendable {
  /// What tables call it.
  let name: String
  /// Where it lies, spelt as the paths that were given.
  let path: String
  /// What git has staged for it; nil for the file itself.
  var staged: Staged?

  /// An object of the tree that a folder lies in.
  struct Staged: Hashable, Sendable {
    let id: String
    let folder: String
  }

  func document() throws(CommandProblem) -> Document {
    guard let staged else { return try TextFile.document(at: path, input: -1).document }
    guard let bytes = GitTree.bytes(of: staged.id, under: staged.folder, limit: Document.largest) else {
      throw .cannotRead(path: path, cause: SystemCause(5))
    }
    return try TextFile.document(of: bytes, named: path)
  }

  /// Why it could not be read, without its name.
  func reason(_ problem: CommandProblem) -> String {
    let sentence = Messages.sentence(for: problem, commands: [])
    guard sentence.hasPrefix(path) else { return sentence }
    return String(sentence.dropFirst(path.count).drop { $0 == ":" || $0 == " " })
  }
}
