extension AuditCheck {
  /// A record states a time before that of the record before it, by more than five minutes.
  static let clockRegress = AuditCheck("A17", "clock_regress", .low) { context in
    context.state.clockRegresses().compactMap { $0.sequence }.map { AuditFinding(context.state.entries[$0]) }
  }
}
