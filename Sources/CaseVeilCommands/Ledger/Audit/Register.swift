import ConsentLedger

/// One line of the register: a release with the consents it stands on, or a person of a case of whom nothing was posted.
struct RegisterRow {
  let caseID: CaseID
  let release: AuditSubject.Release?
  /// What holds today for each person whom the line is about.
  let parties: [EffectiveConsent]
  let findings: [AuditNote]

  /// The consent that decides, of the person whose ground is weakest.
  var effective: EffectiveConsent? {
    let order = ConsentClass.allCases
    return parties.max {
      (order.firstIndex(of: $0.consentClass) ?? 0) < (order.firstIndex(of: $1.consentClass) ?? 0)
    }
  }

  /// The newest record of the line.
  var sequence: Int { release?.entry.record.sequence ?? effective?.entry?.record.sequence ?? 0 }
  var day: Day? { release?.day ?? effective?.consent?.decidedAt }
  /// How grave the gravest finding is; nil without any.
  var gravest: AuditFinding.Severity? { findings.map(\.level).max() }

  /// Whether the yes of one of its persons ends on one of the next so many days.
  func endsSoon(within days: Int, of today: Day) -> Bool {
    parties.contains { party in
      guard let consent = party.consent, consent.saysYes, let last = consent.scope?.lastDay else { return false }
      return (0...days).contains(last.days(since: today))
    }
  }
}

/// All lines of a ledger, in the order in which they were recorded.
struct Register {
  let rows: [RegisterRow]
  let subject: AuditSubject
  let findings: [AuditNote]

  init(_ subject: AuditSubject) {
    self.subject = subject
    findings = subject.notes
    var notes: [CaseID: [AuditNote]] = [:]
    for note in subject.notes {
      if let caseID = note.caseID { notes[caseID, default: []].append(note) }
    }
    var releases: [CaseID: [AuditSubject.Release]] = [:]
    for release in subject.releases { releases[release.caseID, default: []].append(release) }
    rows = subject.state.cases.flatMap { caseID in
      Self.rows(of: caseID, releases[caseID] ?? [], notes[caseID] ?? [], subject)
    }.sorted { $0.sequence < $1.sequence }
  }

  /// The lines of a case: one a post; where nothing was posted one a person. No finding of the case is left out.
  private static func rows(
    of caseID: CaseID, _ releases: [AuditSubject.Release], _ notes: [AuditNote], _ subject: AuditSubject
  ) -> [RegisterRow] {
    let count = min(9, subject.state.parties(of: caseID))
    let parties = (1...count).compactMap { Party($0) }.map {
      subject.state.effectiveConsent(for: caseID, party: $0, on: subject.today)
    }
    var lines: [(release: AuditSubject.Release?, parties: [EffectiveConsent])] = releases.map { ($0, $0.today) }
    if lines.isEmpty { lines = parties.map { (nil, [$0]) } }
    let records = lines.map { line in
      Set(
        line.parties.compactMap { $0.entry?.record.sequence } + [line.release?.entry.record.sequence].compactMap(\.self)
      )
    }
    let homeless = notes.filter { note in !records.contains { $0.contains(note.record ?? -1) } }
    return lines.indices.map { place in
      let own = notes.filter { records[place].contains($0.record ?? -1) }
      // What is about neither a post nor what holds now stands once, under the first line of its case.
      let all = place == 0 ? notes.filter { note in (own + homeless).contains { $0.isSame(as: note) } } : own
      return RegisterRow(caseID: caseID, release: lines[place].release, parties: lines[place].parties, findings: all)
    }
  }
}
