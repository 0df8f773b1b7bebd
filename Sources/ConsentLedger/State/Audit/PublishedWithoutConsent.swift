extension AuditCheck {
  /// A release went out when, for one of the persons, nothing stood behind it.
  static let publishedWithoutConsent = AuditCheck("A01", "published_without_consent", .high) { context in
    context.published.filter { release in
      release.verdictThen.parties.contains { [.none, .lapsed, .against].contains($0.consentClass) }
    }.map { AuditFinding($0.entry) }
  }
}
