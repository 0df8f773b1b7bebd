extension AuditCheck {
  /// Consent is said to be in writing, and nothing says where the writing is.
  static let evidenceMissing = AuditCheck("A11", "written_without_evidence", .medium) { context in
    context.consentsInForce.filter { entry, consent in
      consent.form.isWritten && !entry.record.commits(to: .evidenceWhere) && !entry.record.commits(to: .evidenceFile)
    }.map { AuditFinding($0.entry) }
  }
}
