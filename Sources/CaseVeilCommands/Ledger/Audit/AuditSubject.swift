import ConsentLedger

/// The releases of a ledger with what holds for each today, and what an audit finds.
struct AuditSubject {
  /// A release and what holds today for each person whom it describes.
  struct Release {
    let entry: Entry
    let release: ReleaseRecord
    let caseID: CaseID
    let isLive: Bool
    /// On the day of the audit, scope aside.
    let today: [EffectiveConsent]

    var isPublished: Bool { release.status == .published }
    var risk: RiskClass { RiskClass(thirdParty: release.risk.thirdParty, ofSelf: release.risk.ofSelf) }
    var group: AudienceGroup { AudienceGroup(release.audience) }
    /// The day on which it went out.
    var day: Day { release.publishedAt ?? entry.record.at.day }
    var isCovered: Bool { today.allSatisfy { $0.isReliedOn } }
  }

  let state: LedgerState
  let today: Day
  let releases: [Release]
  /// The newest record of each thread.
  let threads: [(entry: Entry, consent: ConsentRecord)]
  let notes: [AuditNote]

  var live: [Release] { releases.filter(\.isLive) }

  /// What is said when nothing needs anybody.
  var allIsWell: String {
    if state.cases.isEmpty { return "Nothing is on record yet.\n" }
    let covered = live.filter(\.isCovered).count
    return "Nothing needs action (\(live.count) live, \(covered) of them with a consent that holds).\n"
  }

  init(_ opened: OpenedLedger, soon: Int = 30) throws(CommandProblem) {
    let (state, today) = (opened.state, opened.today)
    self.state = state
    self.today = today
    var releases: [Release] = []
    var threads: [RandomID: (entry: Entry, consent: ConsentRecord)] = [:]
    for caseID in state.cases {
      let parties = (1...min(9, state.parties(of: caseID))).compactMap { Party($0) }
      for found in state.releases(of: caseID) {
        releases.append(
          Release(
            entry: found.entry, release: found.release, caseID: caseID, isLive: state.isLive(found.entry),
            today: parties.map { state.effectiveConsent(for: caseID, party: $0, on: today) }))
      }
      for found in state.consents(of: caseID) { threads[found.consent.consentID] = found }
    }
    self.releases = releases.sorted { $0.entry.record.sequence < $1.entry.record.sequence }
    self.threads = threads.values.sorted { $0.entry.record.sequence < $1.entry.record.sequence }
    notes = AuditNote.all(
      in: AuditContext(
        of: state, opening: opened.snapshot.hasPrivateFile ? opened.values : nil, on: today, expiringWithin: soon,
        under: try opened.policy()))
  }
}
