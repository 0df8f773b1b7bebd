extension AuditCheck {
  /// A child's consent is due to be asked for again: the child is older now.
  static let childDueForRenewal = AuditCheck("A13", "child_due_for_renewal", .medium) { context in
    context.consentsInForce.compactMap { entry, consent in
      guard consent.subject.isChild, let due = consent.reviewDue, due < context.day else { return nil }
      return AuditFinding(entry, days: context.day.days(since: due))
    }
  }
}
