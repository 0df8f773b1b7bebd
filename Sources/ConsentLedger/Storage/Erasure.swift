extension Ledger {
  /// Records that values are erased, then erases them. The commitments stay and can no longer be opened.
  public func erase(
    _ erasure: ErasureRecord, at time: Timestamp, role: Role, personal: [PersonalValue] = [], id: RandomID? = nil,
    acceptsClock: Bool = false, random: RandomBytes = SystemRandom.bytes
  ) throws(LedgerProblem) -> Appended {
    let lock = try FolderLock(exclusiveIn: folder, wait: wait)
    defer { withExtendedLifetime(lock) {} }
    try prepare()
    let draft = Draft(
      id: id ?? RandomID(from: random), at: time, role: role, body: .erasure(erasure), personal: personal)
    let appended = try appendLocked(draft, acceptsClock: acceptsClock, random: random)
    try LedgerProblem.after(record: appended.entry.record.sequence) { () throws(LedgerProblem) in
      try finishErasures()
    }
    return appended
  }

  /// How many private lines are still there though an erasure names them.
  var unfinishedErasures: Int {
    let state = known
    return values.disclosures.count { state.isErased($0) }
  }

  /// Rewrites the private file without what erasures name.
  func finishErasures() throws(LedgerProblem) {
    if unfinishedErasures == 0 { return }
    let state = known
    try replacePrivate(with: values.removing { state.isErased($0) })
  }
}

extension LedgerState {
  fileprivate func isErased(_ disclosure: Disclosure) -> Bool {
    guard let field = PersonalField(rawValue: disclosure.field) else { return false }
    return isErased(field, of: disclosure.record)
  }
}
