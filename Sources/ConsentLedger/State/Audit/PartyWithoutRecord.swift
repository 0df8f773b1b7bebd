extension AuditCheck {
  /// A published text describes somebody for whom nothing is recorded.
  static let partyWithoutRecord = AuditCheck("A19", "party_without_record", .medium) { context in
    context.published.filter { release in
      release.consentsNow.contains { $0.consent == nil }
    }.map { AuditFinding($0.entry) }
  }
}
