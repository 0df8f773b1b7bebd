extension AuditCheck {
  /// A release is still out though a consent behind it has run out; the days since.
  static let liveAfterExpiry = AuditCheck("A03", "live_after_expiry", .high) { context in
    context.live.compactMap { release in
      let lastDays = release.consentsNow.filter { $0.gaps.contains(.expired) }.compactMap {
        $0.consent?.scope?.lastDay
      }
      guard let first = lastDays.min() else { return nil }
      return AuditFinding(release.entry, days: context.day.days(since: first))
    }
  }
}
