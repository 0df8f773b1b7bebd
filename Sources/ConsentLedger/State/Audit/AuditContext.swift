/// What an audit looks at: a ledger, the day, and what can be opened.
public struct AuditContext: Sendable {
  public let state: LedgerState
  /// Nil when the private file is not there: then what needs opened values is told from the records alone.
  public let values: PrivateValues?
  public let day: Day
  /// For how many days ahead an expiry is told.
  public let expiringWithin: Int
  /// The policy by which sharing is judged.
  public let policy: SharingPolicy
  /// All releases that count, in order.
  let releases: [AuditedRelease]

  public init(
    of state: LedgerState, opening values: PrivateValues?, on day: Day, expiringWithin days: Int = 30,
    under policy: SharingPolicy
  ) {
    self.state = state
    self.values = values
    self.day = day
    expiringWithin = days
    self.policy = policy
    releases = state.entries.compactMap { entry in
      guard case .release(let release) = entry.record.body, let caseID = entry.record.caseID,
        !state.countsNoMore(entry.hash)
      else { return nil }
      let parties = (1...state.parties(of: caseID)).compactMap { Party($0) }
      return AuditedRelease(
        entry: entry, release: release, caseID: caseID, isLive: state.isLive(entry),
        verdictThen: state.verdict(
          on: SharingRequest(release, text: values?.textReleased(in: entry.record)), for: caseID,
          on: release.publishedAt ?? entry.record.at.day, opening: values ?? PrivateValues(), under: policy,
          before: entry.record.sequence),
        consentsNow: parties.map { state.effectiveConsent(for: caseID, party: $0, on: day) })
    }
  }

  /// The releases that are published.
  var published: [AuditedRelease] { releases.filter { $0.release.status == .published } }

  /// The releases that are published and not taken down.
  var live: [AuditedRelease] { releases.filter { $0.isLive } }

  /// The consent records that a release relies on.
  func reliedOn(by release: AuditedRelease) -> [(entry: Entry, consent: ConsentRecord)] {
    release.release.consents.compactMap { hash in
      guard let entry = state.entry(hash), case .consent(let consent) = entry.record.body else { return nil }
      return (entry, consent)
    }
  }

  /// The consents that are in force: the newest of each thread that says yes, neither voided nor ended.
  var consentsInForce: [(entry: Entry, consent: ConsentRecord)] { threadEnds.filter { $0.consent.saysYes } }

  /// The newest record of each thread that counts.
  var threadEnds: [(entry: Entry, consent: ConsentRecord)] {
    state.cases.flatMap { caseID in
      var ends: [(entry: Entry, consent: ConsentRecord)] = []
      for found in state.consents(of: caseID) {
        ends.removeAll { $0.consent.consentID == found.consent.consentID }
        ends.append(found)
      }
      return ends
    }
  }

  /// Whether another hand reviewed a record and found it good.
  func isReviewed(_ entry: Entry) -> Bool { state.isReviewedByAnother(entry) }
}

/// A release as an audit sees it.
struct AuditedRelease: Sendable {
  let entry: Entry
  let release: ReleaseRecord
  let caseID: CaseID
  let isLive: Bool
  /// What the policy would have said when it was recorded, on its day.
  let verdictThen: Verdict
  /// What holds on the day of the audit for each person of its case.
  let consentsNow: [EffectiveConsent]

  var riskClass: RiskClass { RiskClass(thirdParty: release.risk.thirdParty, ofSelf: release.risk.ofSelf) }
  var group: AudienceGroup { AudienceGroup(release.audience) }
}
