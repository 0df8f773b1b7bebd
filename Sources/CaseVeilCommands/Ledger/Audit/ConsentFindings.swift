import ConsentLedger

extension AuditRule {
  /// About consents.
  static let consents: [AuditRule] = [
    AuditRule("A09", "review_overdue", .medium, "the day on which to ask again, or to act, has passed") { subject in
      let asked = subject.threads.compactMap { found -> Hit? in
        guard let due = found.consent.reviewDue, due < subject.today, found.consent.isStanding else { return nil }
        return (found.entry, subject.today.days(since: due))
      }
      let reviews = subject.state.entries.compactMap { entry -> Hit? in
        guard case .review(let review) = entry.record.body, review.outcome != .ok, let due = review.due,
          due < subject.today, !subject.state.isVoided(entry.hash),
          !review.targets.contains(where: { target in
            subject.state.reviews(of: target).contains { $0.record.sequence > entry.record.sequence }
          })
        else { return nil }
        return (entry, subject.today.days(since: due))
      }
      return asked + reviews
    },
    AuditRule("A10", "request_unanswered", .low, "asked more than 28 days ago and not answered") { subject in
      subject.threads.compactMap { found in
        let days = subject.today.days(since: found.consent.decidedAt)
        return found.consent.state == .requested && days > 28 ? (found.entry, days) : nil
      }
    },
    AuditRule("A11", "written_without_evidence", .medium, "in writing, and neither form nor place of it on record") {
      subject in
      subject.threads.filter { found in
        found.consent.state == .given && (found.consent.form == .written || found.consent.form == .electronic)
          && !found.entry.record.commits(to: .evidenceFile) && !found.entry.record.commits(to: .evidenceWhere)
      }.map { ($0.entry, nil) }
    },
    AuditRule("A13", "child_due", .low, "a child's consent that is due to be asked for again, or has no such day") {
      subject in
      subject.threads.filter { found in
        guard found.consent.subject == .childCompetent || found.consent.subject == .childNotCompetent,
          found.consent.isStanding
        else { return false }
        return found.consent.reviewDue.map { $0.days(since: subject.today) <= subject.soon } ?? true
      }.map { ($0.entry, nil) }
    },
    AuditRule("A18", "basis_unreviewed", .medium, "said to need no consent, and reviewed by nobody else") { subject in
      subject.threads.filter { $0.consent.state == .notRequired && !subject.isReviewed($0.entry) }
        .map { ($0.entry, subject.today.days(since: $0.entry.record.at.day)) }
    },
  ]

  /// About the ledger itself.
  static let upkeep: [AuditRule] = [
    AuditRule("A15", "no_recent_outside_checkpoint", .low, "no checkpoint in 100 records or 30 days") { subject in
      subject.state.isCheckpointStale(on: subject.today) ? [(nil, nil)] : []
    },
    AuditRule("A16", "erasure_unfinished", .high, "a value was erased on record and is still there") { subject in
      guard subject.hasPrivateFile else { return [] }
      let report = CommitmentReport(of: subject.state, given: subject.values)
      return report.problems.filter { $0.kind == .erasureIncomplete }.compactMap { problem in
        problem.sequence.map { (subject.state.entries[$0], nil) }
      }
    },
    AuditRule("A17", "clock_went_back", .medium, "recorded before the record above it") { subject in
      let entries = subject.state.entries
      return entries.indices.dropFirst().filter { entries[$0].record.at.seconds < entries[$0 - 1].record.at.seconds - 300 }
        .map { (entries[$0], nil) }
    },
  ]
}

extension ConsentRecord {
  /// Whether something could be shared on its word.
  var isStanding: Bool { state == .given || state == .noObjection || state == .notRequired }
}
