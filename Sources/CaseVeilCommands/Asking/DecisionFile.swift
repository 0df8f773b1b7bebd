/// Where decisions lie between two runs: beside the text, or where `--decisions` says; readable by the owner alone.
struct DecisionFile {
  static let option = Option.value(
    "--decisions", "FILE", "Where --ask keeps what was decided; FILE.caseveil-decisions beside the text by default.")
  static let ending = ".caseveil-decisions"

  /// Nil where nothing is kept.
  let path: String?
  /// What is said before the first question.
  let note: String?

  /// A place in a version-controlled tree that does not ignore it is refused: what was decided tells of the patient.
  init(in arguments: Arguments, of source: String?) throws(CommandProblem) {
    if let typed = arguments.value(Self.option.name) {
      if GitTree.handsOn(typed) { throw .wouldBeHandedOn(path: typed) }
      path = typed
      note = nil
    } else if let source {
      let beside = source + Self.ending
      let isOut = GitTree.handsOn(beside)
      path = isOut ? nil : beside
      note =
        isOut ? Messages.sentence(for: .wouldBeHandedOn(path: beside), commands: []) + " Decisions are not kept." : nil
    } else {
      path = nil
      note = "Decisions are not kept: there is no file to keep them beside. --decisions FILE keeps them."
    }
  }

  /// What was decided before; nothing when there is no file yet.
  func read() throws(CommandProblem) -> Decisions {
    guard let path, FileBytes.exists(path) else { return Decisions() }
    return try Decisions(try UserText.read(path), at: path)
  }

  /// Writes them, and says where they are and how they go.
  func write(_ decisions: Decisions, _ streams: inout Streams) throws(CommandProblem) {
    guard let path else { return }
    var file = try NewFile(at: path, replaces: true, forOwnerOnly: true) { _ in false }
    file.stream.write(decisions.text)
    try file.finish()
    streams.error.write(
      "caseveil: decisions are in \(path), for you alone; the next run goes on from there. "
        + "To delete them: rm \(ShellWord.quoted(path))\n")
  }
}

/// A path as a shell reads it whole.
enum ShellWord {
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || [0x2D, 0x2E, 0x2F, 0x5F, 0x7B, 0x7D].contains($0)
    }
    if isPlain, !word.isEmpty, !word.hasPrefix("-") { return word }
    let quoted = word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    return (word.hasPrefix("-") ? "-- " : "") + "'\(quoted)'"
  }
}
