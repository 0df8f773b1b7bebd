extension AuditCheck {
  /// A consent was recorded after the text had gone out: one that it relies on, or of somebody for whom nothing stood
  /// behind it then; the days between.
  static let consentAfterPublication = AuditCheck("A23", "consent_recorded_after_publication", .high) { context in
    context.published.compactMap { release in
      guard let published = release.release.publishedAt else { return nil }
      let relied = context.reliedOn(by: release).map { $0.entry }
      let bare = release.verdictThen.parties.filter { [.none, .lapsed, .against].contains($0.consentClass) }.map {
        $0.party
      }
      let followed = context.state.consents(of: release.caseID).filter { found in
        found.consent.saysYes && bare.contains(found.consent.party)
          && found.entry.record.sequence > release.entry.record.sequence
      }.map { $0.entry }
      let late = (relied + followed.prefix(1)).map { $0.record.at.day }.filter { published < $0 }
      return late.max().map { AuditFinding(release.entry, days: $0.days(since: published)) }
    }
  }
}
