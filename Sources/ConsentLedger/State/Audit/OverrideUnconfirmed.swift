extension AuditCheck {
  /// A block was passed over on the word of a guardian or editor, who has not reviewed the release since.
  static let overrideUnconfirmed = AuditCheck("A21", "override_unconfirmed", .medium) { context in
    context.releases.filter { release in
      let role: Role
      switch release.release.override?.code {
      case .guardianApproved: role = .caldicottGuardian
      case .editorApproved: role = .editor
      default: return false
      }
      return !context.state.isConfirmed(release.entry, by: role)
    }.map { AuditFinding($0.entry) }
  }
}
