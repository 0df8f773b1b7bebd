extension AuditCheck {
  /// A no, a withdrawal, an objection or a post was voided, and no other hand has reviewed that; the days since.
  ///
  /// What was voided counts as before: the finding says so, and names the void, which is what to review.
  static let voidUnreviewed = AuditCheck("A24", "void_unreviewed", .high) { context in
    context.state.entries.compactMap { entry in
      guard case .void(let void) = entry.record.body, let target = context.state.entry(void.target),
        context.state.openVoid(of: void.target)?.hash == entry.hash
      else { return nil }
      return AuditFinding(
        entry, days: context.day.days(since: entry.record.at.day), caseID: context.state.caseID(about: target))
    }
  }
}
