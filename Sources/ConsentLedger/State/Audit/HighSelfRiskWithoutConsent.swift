extension AuditCheck {
  /// The patient will likely know it is them, the text is open to all or in a journal, and nobody agreed in writing.
  static let highSelfRiskWithoutConsent = AuditCheck("A06", "high_self_risk_no_consent", .high) { context in
    context.published.filter { release in
      guard release.riskClass >= .r2, release.group == .open || release.group == .journal else { return false }
      return release.verdictThen.parties.contains {
        $0.consentClass != .validWritten && $0.consentClass != .fictional
      }
    }.map { AuditFinding($0.entry) }
  }
}
