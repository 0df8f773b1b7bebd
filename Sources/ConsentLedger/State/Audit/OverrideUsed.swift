extension AuditCheck {
  /// A block was passed over, and nobody else of the role on whose word it was has reviewed the release.
  static let overrideUsed = AuditCheck("A08", "override_used", .medium) { context in
    context.releases.filter { release in
      release.release.override.map { !context.state.isConfirmed(release.entry, by: $0.byRole) } ?? false
    }.map { AuditFinding($0.entry) }
  }
}
