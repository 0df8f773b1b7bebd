/// Something that `repair` would do. It never touches a line that ends with a line feed.
public enum RepairStep: Hashable, Sendable {
  /// Moves so many bytes of an unfinished line into `quarantine/`.
  case moveTornTailAside(bytes: Int)
  /// Writes `head.json` anew for so many records.
  case rebuildHead(records: Int)
  /// Deletes so many private lines that erasures name.
  case finishErasure(lines: Int)
}

extension Ledger {
  /// What `repair` would do. Writes nothing.
  public func repairPlan() throws(LedgerProblem) -> [RepairStep] {
    let torn = try refresh()
    try refreshValues()
    var steps: [RepairStep] = []
    if !torn.isEmpty { steps.append(.moveTornTailAside(bytes: torn.count)) }
    if try headNeedsRebuilding() { steps.append(.rebuildHead(records: known.size)) }
    if unfinishedErasures > 0 { steps.append(.finishErasure(lines: unfinishedErasures)) }
    return steps
  }

  /// Does what the plan says and tells what was done. Unfinished writes are named by the next record.
  public func repair() throws(LedgerProblem) -> [RepairStep] {
    let lock = try FolderLock(exclusiveIn: folder, wait: wait)
    defer { withExtendedLifetime(lock) {} }
    try folder.clearUnfinished()
    let steps = try repairPlan()
    for step in steps {
      switch step {
      case .moveTornTailAside: try moveAside(refresh())
      case .rebuildHead: try folder.replace(LedgerFolder.head, with: Head(known).file)
      case .finishErasure: try finishErasures()
      }
    }
    return steps
  }

  /// A head that is missing or cannot be read is written anew; one that disagrees is evidence and stays.
  private func headNeedsRebuilding() throws(LedgerProblem) -> Bool {
    guard let file = try folder.read(LedgerFolder.head) else { return true }
    guard let head = Head(file.bytes) else { return true }
    if let problem = head.disagreement(with: known, thoroughly: true) { throw .integrity(problem) }
    return head.bytes < known.bytes
  }
}
