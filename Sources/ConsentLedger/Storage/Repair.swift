/// Something that `repair` would do. It never touches a line that ends with a line feed.
public enum RepairStep: Hashable, Sendable {
  /// Moves so many bytes of an unfinished line into `quarantine/`.
  case moveTornTailAside(bytes: Int)
  /// Writes `head.json` anew for so many records.
  ///
  /// A crash leaves the last head behind the ledger; a head that is gone or cannot be read is something else.
  case rebuildHead(records: Int, wasLost: Bool)
  /// Deletes so many private lines that erasures name.
  case finishErasure(lines: Int)
}

extension Ledger {
  /// What `repair` would do, or why it would refuse. Writes nothing.
  public func repairPlan(
    knowing checkpoints: [[UInt8]] = [], acceptsLength: Bool = false
  ) throws(LedgerProblem) -> [RepairStep] {
    let torn = try refresh()
    // A head that speaks of more records makes the unfinished line a lost one.
    if let problem = try readableHead()?.disagreement(with: known) { throw .integrity(problem) }
    if try !refreshValues(), let entry = known.entries.first(where: { !$0.record.commitments.isEmpty }) {
      throw .integrity(IntegrityProblem(.disclosureMissing, line: entry.line, byte: entry.byte))
    }
    var steps: [RepairStep] = []
    if !torn.isEmpty { steps.append(.moveTornTailAside(bytes: torn.count)) }
    if let step = try headStep() { steps.append(step) }
    if unfinishedErasures > 0 { steps.append(.finishErasure(lines: unfinishedErasures)) }
    if let problem = known.check(checkpoints, seal: nil).problems.first { throw .integrity(problem) }
    if steps.contains(.rebuildHead(records: known.size, wasLost: true)) {
      if let sign = signOfCut() { throw .mayBeCut(sign) }
      if checkpoints.isEmpty, !acceptsLength { throw .mayBeCut(.nothingTells) }
    }
    return steps
  }

  /// Does what the plan says and tells what was done. Unfinished writes are named by the next record.
  ///
  /// Where the head is lost, a cut ledger looks whole. It is refused when something in the folder speaks of more records,
  /// and without the word of a checkpoint that was kept elsewhere or of the one who repairs.
  ///
  /// - Parameters:
  ///   - checkpoints: The texts of checkpoints that were kept elsewhere; each must fit.
  ///   - acceptsLength: Whether a lost head is written anew though nothing shows that no record was cut off.
  public func repair(
    knowing checkpoints: [[UInt8]] = [], acceptsLength: Bool = false
  ) throws(LedgerProblem) -> [RepairStep] {
    let lock = try FolderLock(exclusiveIn: folder, wait: wait)
    defer { withExtendedLifetime(lock) {} }
    let steps = try repairPlan(knowing: checkpoints, acceptsLength: acceptsLength)
    try folder.clearUnfinished()
    for step in steps {
      switch step {
      case .moveTornTailAside: try moveAside(refresh())
      case .rebuildHead(let records, let wasLost): try rebuildHead(records, wasLost: wasLost)
      case .finishErasure: try finishErasures()
      }
    }
    return steps
  }

  /// A head that disagrees is evidence and stays.
  private func headStep() throws(LedgerProblem) -> RepairStep? {
    guard let head = try readableHead() else {
      return .rebuildHead(records: known.size, wasLost: true)
    }
    if let problem = head.disagreement(with: known, thoroughly: true) { throw .integrity(problem) }
    return head.bytes < known.bytes ? .rebuildHead(records: known.size, wasLost: false) : nil
  }

  /// Nil when it is gone or cannot be read.
  private func readableHead() throws(LedgerProblem) -> Head? {
    try folder.read(LedgerFolder.head).flatMap { Head($0.bytes) }
  }

  /// What stood in the place of a lost head is kept, and named by the next record: it shows where a head was made anew.
  private func rebuildHead(_ records: Int, wasLost: Bool) throws(LedgerProblem) {
    if wasLost {
      let old = try folder.read(LedgerFolder.head)?.bytes ?? []
      try quarantine(old.isEmpty ? Array("head.json was missing; made anew for \(records) records\n".utf8) : old)
    }
    try folder.replace(LedgerFolder.head, with: Head(known).file)
  }
}
