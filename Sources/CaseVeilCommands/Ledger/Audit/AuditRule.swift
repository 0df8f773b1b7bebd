import ConsentLedger

/// Something that somebody should look at: which rule, which record, since how many days.
struct AuditFinding: Hashable {
  let code: String
  let level: AuditLevel
  let record: Int?
  let days: Int?
}

/// How grave a finding is.
enum AuditLevel: String, CaseIterable, Comparable, Sendable {
  case low, medium, high

  static func < (a: AuditLevel, b: AuditLevel) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

/// What an audit looks for: one question, and where the answer is yes.
struct AuditRule: Sendable {
  /// A record, and since how many days it has been so.
  typealias Hit = (entry: Entry?, days: Int?)

  let code: String
  let name: String
  let level: AuditLevel
  /// What it means, in one clause.
  let says: String
  let find: @Sendable (AuditSubject) -> [Hit]

  init(
    _ code: String, _ name: String, _ level: AuditLevel, _ says: String,
    _ find: @escaping @Sendable (AuditSubject) -> [Hit]
  ) {
    self.code = code
    self.name = name
    self.level = level
    self.says = says
    self.find = find
  }

  static let all: [AuditRule] = sharing + consents + upkeep

  static func named(_ code: String) -> AuditRule? { all.first { $0.code == code } }
}

/// What an audit is made of.
struct AuditSubject: Sendable {
  /// A release and what holds today for each person whom it describes.
  struct Release: Sendable {
    let entry: Entry
    let release: ReleaseRecord
    let caseID: CaseID
    let isLive: Bool
    /// On the day of the audit, scope aside.
    let today: [EffectiveConsent]
    /// On the day of the release, by what was recorded then, with scope and text.
    let then: [EffectiveConsent]

    var isPublished: Bool { release.status == .published }
    var risk: RiskClass { RiskClass(thirdParty: release.risk.thirdParty, ofSelf: release.risk.ofSelf) }
    var group: AudienceGroup { AudienceGroup(release.audience) }
    /// The day on which it went out.
    var day: Day { release.publishedAt ?? entry.record.at.day }
  }

  let state: LedgerState
  let values: PrivateValues
  let hasPrivateFile: Bool
  let today: Day
  /// How many days ahead an end counts as near.
  let soon: Int
  let releases: [Release]
  /// The newest record of each thread.
  let threads: [(entry: Entry, consent: ConsentRecord)]

  var live: [Release] { releases.filter(\.isLive) }

  init(_ snapshot: LedgerSnapshot, on today: Day, soon: Int = 30) {
    state = snapshot.state
    values = snapshot.values
    hasPrivateFile = snapshot.hasPrivateFile
    self.today = today
    self.soon = soon
    var releases: [Release] = []
    var threads: [(entry: Entry, consent: ConsentRecord)] = []
    for caseID in snapshot.state.cases {
      for found in snapshot.state.releases(of: caseID) {
        releases.append(Self.release(found.entry, found.release, caseID, snapshot, today))
      }
      for found in snapshot.state.consents(of: caseID) {
        threads.removeAll { $0.consent.consentID == found.consent.consentID }
        threads.append(found)
      }
    }
    self.releases = releases.sorted { $0.entry.record.sequence < $1.entry.record.sequence }
    self.threads = threads.sorted { $0.entry.record.sequence < $1.entry.record.sequence }
  }

  private static func release(
    _ entry: Entry, _ release: ReleaseRecord, _ caseID: CaseID, _ snapshot: LedgerSnapshot, _ today: Day
  ) -> Release {
    let state = snapshot.state
    let count = min(9, max(release.parties, state.parties(of: caseID)))
    let parties = (1...count).compactMap { Party($0) }
    let request = SharingRequest(release, text: snapshot.values.textReleased(in: entry.record))
    return Release(
      entry: entry, release: release, caseID: caseID, isLive: state.isLive(entry),
      today: parties.map { state.effectiveConsent(for: caseID, party: $0, on: today) },
      then: parties.map {
        state.effectiveConsent(
          for: caseID, party: $0, on: release.publishedAt ?? entry.record.at.day, asking: request,
          opening: snapshot.values, before: entry.record.sequence)
      })
  }

  /// Whether somebody of another role reviewed the record and found it good; of these roles, when given.
  func isReviewed(_ entry: Entry, by roles: [Role] = Role.allCases) -> Bool {
    state.reviews(of: entry.hash).contains { review in
      guard case .review(let body) = review.record.body, body.outcome == .ok else { return false }
      return roles.contains(review.record.role) && review.record.role != entry.record.role
    }
  }

  /// All findings, the gravest first, then by code and record.
  var findings: [AuditFinding] {
    var findings: [AuditFinding] = []
    for rule in AuditRule.all {
      var seen: Set<Int?> = []
      for hit in rule.find(self) where seen.insert(hit.entry?.record.sequence).inserted {
        findings.append(
          AuditFinding(code: rule.code, level: rule.level, record: hit.entry?.record.sequence, days: hit.days))
      }
    }
    return findings.sorted {
      if $0.level != $1.level { return $0.level > $1.level }
      if $0.code != $1.code { return $0.code < $1.code }
      return ($0.record ?? -1) < ($1.record ?? -1)
    }
  }
}
