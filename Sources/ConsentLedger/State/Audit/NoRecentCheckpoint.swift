extension AuditCheck {
  /// For a hundred records or thirty days no checkpoint has gone outside.
  static let noRecentCheckpoint = AuditCheck("A15", "no_recent_outside_checkpoint", .low) { context in
    context.state.isCheckpointStale(on: context.day) ? [AuditFinding()] : []
  }
}
