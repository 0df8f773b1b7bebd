extension AuditCheck {
  /// A release went out though the patient wanted to see the final text and had not.
  static let finalTextUnseen = AuditCheck("A12", "final_text_not_seen", .medium) { context in
    context.published.filter { release in
      context.reliedOn(by: release).contains {
        $0.consent.finalTextRight == .required && $0.consent.finalText != .seenFinal
      }
    }.map { AuditFinding($0.entry) }
  }
}
