extension AuditCheck {
  /// A reviewer found a breach or asked for something, and no later review of another hand says that it is done.
  ///
  /// High once its day has passed, and for a breach without a day; the days since that day.
  static let reviewUnresolved = AuditCheck("A25", "review_unresolved", .medium) { context in
    context.state.entries.flatMap { entry -> [AuditFinding] in
      guard case .review(let review) = entry.record.body, !context.state.countsNoMore(entry.hash),
        review.outcome == .breach || review.outcome == .actionNeeded
      else { return [] }
      let days = review.due.map { context.day.days(since: $0) }
      let isHigh = days.map { $0 > 0 } ?? (review.outcome == .breach)
      return review.targets.compactMap { context.state.entry($0) }.filter { target in
        !context.state.isResolved(target, after: entry)
      }.map { target in
        AuditFinding(
          target, days: days, caseID: context.state.caseID(about: target), severity: isHigh ? .high : .medium)
      }
    }
  }
}

extension LedgerState {
  /// Whether a later review by another hand than the record's maker found it good.
  fileprivate func isResolved(_ target: Entry, after objection: Entry) -> Bool {
    reviews(of: target.hash).contains { review in
      guard case .review(let body) = review.record.body, body.outcome == .ok else { return false }
      return review.record.sequence > objection.record.sequence && review.record.isByAnotherHand(than: target.record)
    }
  }

  /// The case of a record, or of the record that it is about.
  func caseID(about entry: Entry) -> CaseID? {
    if let caseID = entry.record.caseID { return caseID }
    switch entry.record.body {
    case .void(let void): return self.entry(void.target).flatMap { caseID(about: $0) }
    case .review(let review): return review.targets.lazy.compactMap { self.entry($0)?.record.caseID }.first
    case .erasure(let erasure): return self.entry(id: erasure.target)?.record.caseID
    default: return nil
    }
  }
}
