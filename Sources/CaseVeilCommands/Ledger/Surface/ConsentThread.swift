import ConsentLedger

/// Where a new consent record belongs: a thread of one person of one case, and the record that it takes the place of.
enum ConsentThread {
  struct Place {
    let consentID: RandomID
    let supersedes: Digest?
  }

  /// The place that a record has already, for one that is sent once more.
  static func place(of id: RandomID?, in state: LedgerState) -> Place? {
    guard let id, let entry = state.entry(id: id), case .consent(let consent) = entry.record.body else { return nil }
    return Place(consentID: consent.consentID, supersedes: consent.supersedes)
  }

  /// The newest record of each thread of a person, in order.
  static func ends(of caseID: CaseID, party: Party, in state: LedgerState) -> [(entry: Entry, consent: ConsentRecord)] {
    var ends: [(entry: Entry, consent: ConsentRecord)] = []
    for found in state.consents(of: caseID) where found.consent.party == party {
      ends.removeAll { $0.consent.consentID == found.consent.consentID }
      ends.append(found)
    }
    return ends
  }

  /// The place of a record that ends a consent; nil when there is none to end.
  static func placeOfEnd(of caseID: CaseID, party: Party, in state: LedgerState) -> (Place, ConsentRecord)? {
    let standing = ends(of: caseID, party: party, in: state).last {
      [.given, .noObjection, .requested].contains($0.consent.state)
    }
    return standing.map { (Place(consentID: $0.consent.consentID, supersedes: $0.entry.hash), $0.consent) }
  }

  /// The place of a record of this state: on in the newest thread, or in a new one after a no.
  static func place(
    for state: ConsentState?, of caseID: CaseID, party: Party, in ledger: LedgerState, isNew: Bool, random: RandomBytes
  ) -> Place? {
    if state == .withdrawn || state == .invalidated { return placeOfEnd(of: caseID, party: party, in: ledger)?.0 }
    let newest = ends(of: caseID, party: party, in: ledger).last
    let hasEnded = newest.map { [.refused, .withdrawn, .invalidated].contains($0.consent.state) } ?? true
    guard let newest, !isNew, !hasEnded else { return Place(consentID: RandomID(from: random), supersedes: nil) }
    return Place(consentID: newest.consent.consentID, supersedes: newest.entry.hash)
  }
}
