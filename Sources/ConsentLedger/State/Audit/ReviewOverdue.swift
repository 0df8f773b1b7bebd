extension AuditCheck {
  /// A consent should have been looked at again; the days since. Children's are told apart (A13).
  static let reviewOverdue = AuditCheck("A09", "review_overdue", .medium) { context in
    context.consentsInForce.compactMap { entry, consent in
      guard !consent.subject.isChild, let due = consent.reviewDue, due < context.day else { return nil }
      return AuditFinding(entry, days: context.day.days(since: due))
    }
  }
}
