extension AuditCheck {
  /// A release went to an audience or channel, or held or gave away more, than was agreed.
  static let outOfScope = AuditCheck("A07", "out_of_scope", .high) { context in
    let beyond: [EffectiveConsent.Gap] = [.audience, .channel, .content, .identifiability]
    return context.published.filter { release in
      release.verdictThen.parties.contains { party in party.gaps.contains { beyond.contains($0) } }
    }.map { AuditFinding($0.entry) }
  }
}
