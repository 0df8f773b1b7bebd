extension Ledger {
  /// What in the folder speaks of records that are not there; nil when nothing does.
  func signOfCut() -> SignOfCut? {
    for name in (try? folder.names(in: LedgerFolder.checkpoints)) ?? [] {
      guard let file = try? folder.read(LedgerFolder.checkpoints + "/" + name),
        let checkpoint = (try? CheckpointNote(file.bytes))?.checkpoint
      else { continue }
      if known.root(ofFirst: checkpoint.size) != checkpoint.root { return .checkpoint(size: checkpoint.size) }
    }
    let state = known
    let strays = values.disclosures.count { state.entry(id: $0.record) == nil }
    return strays == 0 ? nil : .strayValues(strays)
  }
}
