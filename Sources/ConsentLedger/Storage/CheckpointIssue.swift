extension Ledger {
  /// Notes a checkpoint over all records so far in the ledger and keeps a copy. The text is to be kept elsewhere.
  public func issueCheckpoint(
    sentTo recipient: CheckpointRecipient, at time: Timestamp, role: Role, personal: [PersonalValue] = [],
    seal: CheckpointSeal? = nil, acceptsClock: Bool = false, random: RandomBytes = SystemRandom.bytes
  ) throws(LedgerProblem) -> (checkpoint: Checkpoint, text: String, appended: Appended) {
    let lock = try FolderLock(exclusiveIn: folder, wait: wait)
    defer { withExtendedLifetime(lock) {} }
    try prepare()
    guard let checkpoint = known.checkpoint else { throw .notALedger }
    let body = CheckpointRecord(size: checkpoint.size, root: checkpoint.root, sentTo: recipient)
    let draft = Draft(id: RandomID(from: random), at: time, role: role, body: .checkpoint(body), personal: personal)
    let appended = try appendLocked(draft, acceptsClock: acceptsClock, random: random)
    let text = seal?.sealed(checkpoint) ?? checkpoint.text
    let name = LedgerFolder.checkpoints + "/" + Self.padded(checkpoint.size, to: 12) + ".txt"
    try LedgerProblem.after(record: appended.entry.record.sequence) { () throws(LedgerProblem) in
      try folder.make(LedgerFolder.checkpoints)
      try folder.replace(name, with: Array(text.utf8))
      try folder.sync(LedgerFolder.checkpoints)
    }
    return (checkpoint, text, appended)
  }
}
