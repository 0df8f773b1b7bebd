extension AuditCheck {
  /// A release is still out though somebody refused or withdrew; the days since.
  static let publishedAfterWithdrawal = AuditCheck("A02", "published_after_withdrawal", .high) { context in
    context.live.compactMap { release in
      let ended = release.consentsNow.filter { $0.consentClass == .against }
      guard let first = ended.compactMap({ $0.consent?.decidedAt }).min() else { return nil }
      return AuditFinding(release.entry, days: context.day.days(since: first))
    }
  }
}
