extension AuditCheck {
  /// Consent was asked for more than 28 days ago and nothing has been recorded since.
  static let requestUnanswered = AuditCheck("A10", "request_unanswered", .low) { context in
    context.threadEnds.compactMap { entry, consent in
      let days = context.day.days(since: entry.record.at.day)
      return consent.state == .requested && days > 28 ? AuditFinding(entry, days: days) : nil
    }
  }
}
