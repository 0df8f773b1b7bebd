extension AuditCheck {
  /// What went out is not the text that was agreed to.
  static let textChanged = AuditCheck("A05", "text_differs_from_consented", .high) { context in
    context.published.filter { release in
      if release.release.textMatch == .different { return true }
      guard let values = context.values, let text = values.textReleased(in: release.entry.record) else { return false }
      return context.reliedOn(by: release).contains { consent in
        values.textSeen(in: consent.entry.record).map { $0.match(text) == .different } ?? false
      }
    }.map { AuditFinding($0.entry) }
  }
}
