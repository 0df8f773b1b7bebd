extension AuditCheck {
  /// A value is still there though it was recorded as erased.
  static let erasureUnfinished = AuditCheck("A16", "erasure_unfinished", .high) { context in
    guard let values = context.values else { return [] }
    return context.state.entries.filter { entry in
      !context.state.erasures(of: entry.record.id).isEmpty
        && entry.record.commitments.contains {
          context.state.commitmentState(of: $0.field, in: entry.record, given: values) == .erasureIncomplete
        }
    }.map { AuditFinding($0) }
  }
}
