extension AuditCheck {
  /// A block was passed over.
  static let overrideUsed = AuditCheck("A08", "override_used", .medium) { context in
    context.releases.filter { $0.release.override != nil }.map { AuditFinding($0.entry) }
  }
}
