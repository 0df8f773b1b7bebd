extension Ledger {
  /// Adds a record. What is told back has reached the disk.
  ///
  /// A caller who got no answer tries again with the same draft: the same record is not made twice.
  ///
  /// - Parameter acceptsClock: Whether a time more than five minutes before the last record's is taken all the same.
  public func append(
    _ draft: Draft, acceptsClock: Bool = false, random: RandomBytes = SystemRandom.bytes
  ) throws(LedgerProblem) -> Appended {
    try append(acceptsClock: acceptsClock, random: random) { (_: LedgerSnapshot) throws(LedgerProblem) in draft }
  }

  /// Adds a record that is made from what the ledger holds, while nobody else can write.
  public func append(
    acceptsClock: Bool = false, random: RandomBytes = SystemRandom.bytes,
    making draft: (LedgerSnapshot) throws(LedgerProblem) -> Draft
  ) throws(LedgerProblem) -> Appended {
    let lock = try FolderLock(exclusiveIn: folder, wait: wait)
    defer { withExtendedLifetime(lock) {} }
    try prepare()
    // On a line of its own: a snapshot that still lives when the record is added would copy all that is known.
    let made = try draft(LedgerSnapshot(state: known, values: values, hasPrivateFile: privateStamp != nil))
    return try appendLocked(made, acceptsClock: acceptsClock, random: random)
  }

  /// What comes before each append: read, check against the head, move unfinished writes aside, drop leftovers.
  func prepare() throws(LedgerProblem) {
    try folder.clearUnfinished()
    let torn = try refresh()
    let head = try readHead()
    if let problem = head?.disagreement(with: known) { throw .integrity(problem) }
    if known.size == 0 { throw .notALedger }
    if !torn.isEmpty { try moveAside(torn) }
    let hasPrivateFile = try refreshValues()
    // Someone else's copy without the private file: a record of ours would make all others look like losses.
    if !hasPrivateFile, let entry = known.entries.first(where: { !$0.record.commitments.isEmpty }) {
      throw .integrity(IntegrityProblem(.disclosureMissing, line: entry.line, byte: entry.byte))
    }
    if let line = values.unreadableLines.first {
      throw .integrity(IntegrityProblem(.disclosureUnreadable, line: line))
    }
    // Only a crash while the ledger was made leaves a first record without a head. Anything else must be looked into:
    // a record of ours would put a fitting head on a ledger that somebody cut.
    if head == nil {
      if known.size > 1 { throw .integrity(IntegrityProblem(.headMissing)) }
      if let sign = signOfCut() { throw .mayBeCut(sign) }
    }
    try dropLeftovers()
  }

  /// With the lock held and all prepared.
  func appendLocked(
    _ draft: Draft, acceptsClock: Bool, random: RandomBytes
  ) throws(LedgerProblem) -> Appended {
    if let earlier = known.entry(id: draft.id) { return try retried(draft, earlier) }
    if let last = known.entries.last?.record.at, draft.at.seconds < last.seconds - 300, !acceptsClock {
      throw .clockRegress(last: last, given: draft.at)
    }
    if case .opening = draft.body { throw .alreadyALedger }
    if case .checkpoint(let noted) = draft.body, known.root(ofFirst: noted.size) != noted.root {
      throw .integrity(IntegrityProblem(.notedCheckpoint, sequence: known.size))
    }
    let salt = try actorSalt(for: draft, random: random)
    let recovery = try recoveryDraft(at: draft.at, random: random)
    // Judge the record before the note of recovery is written: a refused record leaves nothing behind.
    let warnings = try judge(draft, at: known.size + (recovery == nil ? 0 : 1), salt, random: random)
    var recovered: Entry?
    if let recovery {
      recovered = try write(recovery, salt, random: random)
      try writeHead()
    }
    let entry = try write(draft, salt, random: random)
    try LedgerProblem.after(record: entry.record.sequence) { () throws(LedgerProblem) in try writeHead() }
    return Appended(entry: entry, warnings: warnings, recovery: recovered, wasThere: false)
  }

  private func retried(_ draft: Draft, _ earlier: Entry) throws(LedgerProblem) -> Appended {
    let record = earlier.record
    // Compared as written: lists are sorted only then.
    guard record.caseID == draft.caseID, record.type == draft.body.type,
      record.body.json.bytes == draft.body.json.bytes
    else { throw .identifierInUse(sequence: record.sequence) }
    return Appended(entry: earlier, warnings: [], recovery: nil, wasThere: true)
  }

  private func judge(
    _ draft: Draft, at sequence: Int, _ salt: Salt?, random: RandomBytes
  ) throws(LedgerProblem) -> [RuleBreach] {
    let record = draft.unsealed(sequence: sequence, previous: known.lastHash)
    let breaches = RecordRules.breaches(of: record, in: known)
    if breaches.contains(where: { $0.severity == .refuse }) { throw .refused(breaches) }
    try LedgerProblem.schema { () throws(SchemaFault) in _ = try Record(record.json) }
    return breaches
  }

  private func actorSalt(for draft: Draft, random: RandomBytes) throws(LedgerProblem) -> Salt? {
    guard draft.personal.contains(where: { $0.field == .actor }), let first = known.entries.first else { return nil }
    if let salt = values.actorSalt(of: known) { return salt }
    // A ledger from elsewhere, without one: it gets one now.
    let salt = Salt(from: random)
    try appendPrivate([
      Disclosure(field: Disclosure.actorKeyField, record: first.record.id, salt: salt, value: nil)
    ])
    return salt
  }

  /// Private lines first, then the line of the ledger. The head is written after both.
  private func write(_ draft: Draft, _ salt: Salt?, random: RandomBytes) throws(LedgerProblem) -> Entry {
    let sealed = try LedgerProblem.schema { () throws(SchemaFault) in
      try draft.sealed(sequence: known.size, previous: known.lastHash, actorSalt: salt, random: random)
    }
    try appendPrivate(sealed.disclosures)
    do throws(LedgerProblem) {
      try folder.append(sealed.line, to: LedgerFolder.ledger)
    } catch {
      // The private lines are leftovers now; what is in memory must not count them.
      privateStamp = nil
      throw error
    }
    let entry = Entry(hash: sealed.hash, record: sealed.record, byte: known.bytes, length: sealed.line.count - 1)
    known.append(entry)
    return entry
  }

  private func writeHead() throws(LedgerProblem) { try folder.replace(LedgerFolder.head, with: Head(known).file) }

  func appendPrivate(_ disclosures: [Disclosure]) throws(LedgerProblem) {
    if disclosures.isEmpty { return }
    try folder.append(disclosures.flatMap { $0.json.bytes + [0x0A] }, to: LedgerFolder.privateFile)
    for disclosure in disclosures { values.append(disclosure) }
    privateStamp = try folder.stamp(of: LedgerFolder.privateFile)
  }

  /// Puts other lines in the private file.
  func replacePrivate(with kept: PrivateValues) throws(LedgerProblem) {
    try folder.replace(LedgerFolder.privateFile, with: kept.bytes)
    values = kept
    privateStamp = try folder.stamp(of: LedgerFolder.privateFile)
  }
}

extension Draft {
  /// The record with commitments that are only marked as there: enough for the rules.
  fileprivate func unsealed(sequence: Int, previous: Digest) -> Record {
    let fields = personal.map { $0.field }.sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
    return Record(
      sequence: sequence, previous: previous, id: id, at: at, role: role, actorKey: nil, caseID: caseID,
      commitments: fields.map { Record.CommittedField(field: $0, digest: .zero) }, body: body)
  }
}
