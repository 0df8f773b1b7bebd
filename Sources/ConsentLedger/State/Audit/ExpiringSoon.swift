extension AuditCheck {
  /// A consent runs out soon; the days left, as a negative number of days since.
  static let expiringSoon = AuditCheck("A04", "expiring_soon", .low) { context in
    context.consentsInForce.compactMap { entry, consent in
      guard let last = consent.scope?.lastDay, last >= context.day,
        last.days(since: context.day) <= context.expiringWithin
      else { return nil }
      return AuditFinding(entry, days: context.day.days(since: last))
    }
  }
}
