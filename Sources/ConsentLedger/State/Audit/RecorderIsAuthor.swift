extension AuditCheck {
  /// Who released the text also recorded the consent, and nobody in another role has looked.
  ///
  /// Told also where it cannot be known who they were.
  static let recorderIsAuthor = AuditCheck("A14", "recorder_is_author_unreviewed", .medium) { context in
    context.published.filter { release in
      if context.isReviewed(release.entry) { return false }
      return context.reliedOn(by: release).contains { consent in
        context.mayBeTheSame(release.entry.record, consent.entry.record) && !context.isReviewed(consent.entry)
      }
    }.map { AuditFinding($0.entry) }
  }
}

extension AuditContext {
  /// Whether two records may have one maker: they do by their keys, or by their names, or neither is known.
  fileprivate func mayBeTheSame(_ a: Record, _ b: Record) -> Bool {
    if let first = a.actorKey, let second = b.actorKey { return first == second }
    if let first = values?.value(of: .actor, in: a), let second = values?.value(of: .actor, in: b) {
      return first.utf8.elementsEqual(second.utf8)
    }
    return true
  }
}
