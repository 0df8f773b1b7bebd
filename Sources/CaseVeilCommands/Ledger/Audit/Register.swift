import ConsentLedger

/// One line of the register: a release with the consent it stands on, or a case of which nothing was posted.
struct RegisterRow {
  let caseID: CaseID
  let release: AuditSubject.Release?
  /// The consent that decides, of the person whose ground is weakest.
  let effective: EffectiveConsent?
  let findings: [AuditNote]

  /// The newest record of the line.
  var sequence: Int { release?.entry.record.sequence ?? effective?.entry?.record.sequence ?? 0 }
  var day: Day? { release?.day ?? effective?.consent?.decidedAt }
  /// How grave the gravest finding is; nil without any.
  var gravest: AuditFinding.Severity? { findings.map(\.level).max() }
}

/// All lines of a ledger, in the order in which they were recorded.
struct Register {
  let rows: [RegisterRow]
  let subject: AuditSubject
  let findings: [AuditNote]

  init(_ subject: AuditSubject) {
    self.subject = subject
    let findings = NotesByRecord(subject.notes)
    self.findings = subject.notes
    var rows = subject.releases.map { release in
      let records = [release.entry.record.sequence] + release.today.compactMap { $0.entry?.record.sequence }
      return RegisterRow(
        caseID: release.caseID, release: release, effective: Self.weakest(release.today),
        findings: findings.about(records))
    }
    let released = Set(subject.releases.map(\.caseID))
    for caseID in subject.state.cases where !released.contains(caseID) {
      let count = min(9, subject.state.parties(of: caseID))
      let parties = (1...count).compactMap { Party($0) }.map {
        subject.state.effectiveConsent(for: caseID, party: $0, on: subject.today)
      }
      let records = parties.compactMap { $0.entry?.record.sequence }
      rows.append(
        RegisterRow(
          caseID: caseID, release: nil, effective: Self.weakest(parties),
          findings: findings.about(records)))
    }
    self.rows = rows.sorted { $0.sequence < $1.sequence }
  }

  private static func weakest(_ parties: [EffectiveConsent]) -> EffectiveConsent? {
    let order = ConsentClass.allCases
    return parties.max {
      (order.firstIndex(of: $0.consentClass) ?? 0) < (order.firstIndex(of: $1.consentClass) ?? 0)
    }
  }
}

/// The findings of an audit by record, so that each line of a register takes its own without going through all.
private struct NotesByRecord {
  private let notes: [AuditNote]
  private var places: [Int: [Int]] = [:]

  init(_ notes: [AuditNote]) {
    self.notes = notes
    for (place, note) in notes.enumerated() {
      if let record = note.record { places[record, default: []].append(place) }
    }
  }

  /// What was found about any of these records, in the order of the audit.
  func about(_ records: [Int]) -> [AuditNote] {
    Set(records).flatMap { places[$0] ?? [] }.sorted().map { notes[$0] }
  }
}
