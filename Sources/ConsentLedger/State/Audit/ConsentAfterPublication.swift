extension AuditCheck {
  /// A consent was recorded after the text that relies on it had gone out; the days between.
  static let consentAfterPublication = AuditCheck("A23", "consent_recorded_after_publication", .high) { context in
    context.published.compactMap { release in
      guard let published = release.release.publishedAt else { return nil }
      let late = context.reliedOn(by: release).map { $0.entry.record.at.day }.filter { published < $0 }
      return late.max().map { AuditFinding(release.entry, days: $0.days(since: published)) }
    }
  }
}
