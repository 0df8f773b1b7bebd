extension Ledger {
  /// Moves the bytes of an unfinished line into `quarantine/` and cuts them off.
  func moveAside(_ torn: [UInt8]) throws(LedgerProblem) {
    try quarantine(torn)
    try folder.truncate(LedgerFolder.ledger, to: known.bytes)
  }

  /// Keeps bytes in a file that the next record names.
  func quarantine(_ bytes: [UInt8]) throws(LedgerProblem) {
    try folder.make(LedgerFolder.quarantine)
    let digest = SHA256.digest(of: bytes)
    let name =
      LedgerFolder.quarantine + "/torn-" + Self.padded(known.size, to: 6) + "-" + digest.hex.prefix(12) + ".bin"
    try folder.replace(name, with: bytes)
    try folder.sync(LedgerFolder.quarantine)
  }

  /// The record that names all files in `quarantine/` that no such record names; nil when there are none.
  ///
  /// Asked at every append: a crash during recovery must not lose the note.
  func recoveryDraft(at time: Timestamp, random: RandomBytes) throws(LedgerProblem) -> Draft? {
    var files: [RecoveryRecord.File] = []
    for name in try folder.names(in: LedgerFolder.quarantine) where name.utf8.starts(with: "torn-".utf8) {
      guard let file = try folder.read(LedgerFolder.quarantine + "/" + name), !file.bytes.isEmpty else { continue }
      let digest = SHA256.digest(of: file.bytes)
      let isNew = !known.names(recovered: digest) && !files.contains { $0.digest == digest }
      if isNew { files.append(RecoveryRecord.File(bytes: file.bytes.count, digest: digest)) }
    }
    if files.isEmpty { return nil }
    return Draft(
      id: RandomID(from: random), at: time, role: .system, body: .recovery(RecoveryRecord(files: files)))
  }

  /// Removes private lines of records that never came to be: a crash lay between the two files.
  func dropLeftovers() throws(LedgerProblem) {
    if hasNoLeftovers { return }
    let state = known
    let kept = values.removing { state.entry(id: $0.record) == nil }
    if kept.disclosures.count < values.disclosures.count || values.hasTornTail { try replacePrivate(with: kept) }
    hasNoLeftovers = true
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
