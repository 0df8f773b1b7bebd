extension AuditCheck {
  /// Somebody said that no consent is needed, and nobody in another role has looked; the days since.
  static let basisUnreviewed = AuditCheck("A18", "basis_unreviewed", .medium) { context in
    context.threadEnds.filter { $0.consent.state == .notRequired && !context.isReviewed($0.entry) }.map {
      AuditFinding($0.entry, days: context.day.days(since: $0.entry.record.at.day))
    }
  }
}
