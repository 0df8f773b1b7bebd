extension AuditCheck {
  /// A release is still out though a consent that it relies on was voided or found invalid.
  static let reliesOnEndedConsent = AuditCheck("A20", "relies_on_ended_consent", .high) { context in
    context.live.filter { release in
      context.reliedOn(by: release).contains { relied in
        if context.state.void(of: relied.entry.hash) != nil { return true }
        return context.state.entries(ofThread: relied.consent.consentID).contains { later in
          guard case .consent(let consent) = later.record.body, !context.state.countsNoMore(later.hash) else {
            return false
          }
          return consent.state == .invalidated && later.record.sequence > relied.entry.record.sequence
        }
      }
    }.map { AuditFinding($0.entry) }
  }
}
