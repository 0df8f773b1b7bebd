extension AuditCheck {
  /// What showed that a guardian or editor approved has been erased.
  static let overrideEvidenceErased = AuditCheck("A22", "override_evidence_erased", .medium) { context in
    context.releases.filter { release in
      guard [.guardianApproved, .editorApproved].contains(release.release.override?.code) else { return false }
      let record = release.entry.record
      let evidence = [PersonalField.evidenceWhere, .evidenceFile].filter { record.commits(to: $0) }
      return !evidence.isEmpty && evidence.allSatisfy { context.state.isErased($0, of: record.id) }
    }.map { AuditFinding($0.entry) }
  }
}
