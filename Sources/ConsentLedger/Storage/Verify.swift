extension Ledger {
  /// Checks all files. Writes nothing, and makes no file.
  ///
  /// - Parameters:
  ///   - checkpoints: The texts of checkpoints that were kept elsewhere.
  ///   - seal: When given, each checkpoint must bear its seal.
  ///   - day: Today, to tell whether the last noted checkpoint is old.
  ///   - isPublic: Whether to leave the private file alone, as it is when it is not there.
  public func verify(
    against checkpoints: [[UInt8]] = [], seal: CheckpointSeal? = nil, on day: Day, isPublic: Bool = false
  ) throws(LedgerProblem) -> Verification {
    let lock = FolderLock(sharedIn: folder, wait: wait)
    defer { withExtendedLifetime(lock) {} }
    let isLocked = lock != nil
    let head = try folder.read(LedgerFolder.head)?.bytes
    guard let file = try folder.read(LedgerFolder.ledger) else { throw .notALedger }
    let privateFile = isPublic ? nil : try folder.read(LedgerFolder.privateFile)?.bytes
    var verification = Verification(
      of: file.bytes, head: head, privateFile: privateFile, checkpoints: checkpoints, seal: seal, on: day,
      isPublic: isPublic, isLocked: isLocked)
    if !isPublic, othersCanReadPrivate { verification.problems.append(IntegrityProblem(.privateReadable)) }
    return verification
  }

  /// Whether the private file is open to more than its owner.
  public var othersCanReadPrivate: Bool { folder.isOpenToOthers(LedgerFolder.privateFile) }
}
