import CaseFindings
import CaseVeil

extension FolderRedaction {
  /// What whoever runs it might take for granted, on standard error.
  func notes(_ noted: [Noted?], _ places: [Int], _ names: DraftNames) -> String {
    (undecided(places) + moved(noted, places) + stale(names)).map { "caseveil: \($0)\n" }.joined()
  }

  /// Decisions of `--ask` beside a text that was written without them.
  private func undecided(_ places: [Int]) -> [String] {
    let written = Set(places.map { files.texts[$0] + DecisionFile.ending })
    let beside = files.notLookedAt.own.filter { written.contains($0) }
    if beside.isEmpty { return [] }
    let list = beside.map { VisibleText.name($0) }.joined(separator: ", ")
    return ["decisions made with --ask do not count for a folder, only in 'redact FILE --ask': \(list)"]
  }

  /// Dates that each file moves in its own way.
  private func moved(_ noted: [Noted?], _ places: [Int]) -> [String] {
    let count = places.count { noted[$0]?.movesDates ?? false }
    if count < 2 || arguments.value(SharedOptions.caseName.name) != nil { return [] }
    return [
      "in \(count) files dates are moved, in each by weeks of its own: intervals between two files are lost. "
        + "\(SharedOptions.caseName.name) NAME moves the files of one case alike."
    ]
  }

  /// Drafts of texts that are gone: they are told, and stay.
  private func stale(_ names: DraftNames) -> [String] {
    let made = Set(names.names)
    let old = Self.drafts(in: out, "").filter { !made.contains($0) }
    if old.isEmpty { return [] }
    let list = old.map { VisibleText.name($0) }.joined(separator: ", ")
    let count = old.count == 1 ? "1 draft" : "\(old.count) drafts"
    return ["\(count) in \(VisibleText.name(out)) that no text of the folder makes any more, not touched: \(list)"]
  }

  /// The drafts in a folder, by their paths in it.
  private static func drafts(in folder: String, _ start: String) -> [String] {
    let names = (try? FileBytes.names(in: folder)) ?? []
    return names.flatMap { name -> [String] in
      let path = folder + "/" + name
      if name.hasPrefix(".") || FileBytes.isLink(path) { return [] }
      if FileBytes.isFolder(path) { return drafts(in: path, start + name + "/") }
      return FolderFiles.endings.contains { name.hasSuffix("-draft" + $0) } ? [start + name] : []
    }
  }
}
