extension Rule {
  /// How records follow each other and point at each other.
  static let threads: [Rule] = [
    .consent(.c22) { consent, subject in
      guard consent.state == .withdrawn || consent.state == .invalidated else { return nil }
      guard let hash = consent.supersedes, let ended = subject.consent(hash), ended.consentID == consent.consentID,
        [.given, .noObjection, .requested].contains(ended.state)
      else { return .refuse }
      return nil
    },
    .consent(.c23) { consent, subject in
      let refusals = subject.refusals
      if consent.state == .given, refusals.contains(where: { $0.consent.consentID == consent.consentID }) {
        return .refuse
      }
      guard consent.state == .given || consent.state == .requested else { return nil }
      let today = subject.record.at.day
      let isSoon = refusals.contains { refusal in
        refusal.consent.consentID != consent.consentID && refusal.consent.party == consent.party
          && today.days(since: refusal.entry.record.at.day) < 28
      }
      return isSoon ? .warn : nil
    },
    Rule(.c28) { subject in subject.pointsAtWhatFits ? nil : .refuse },
    Rule(.c29) { subject in
      guard case .erasure(let erasure) = subject.record.body, erasure.fields.contains(.actor),
        let target = subject.state.entry(id: erasure.target),
        target.record.type == .review || target.record.type == .void
      else { return nil }
      return erasure.reason == .courtOrder || erasure.reason == .error ? nil : .refuse
    },
  ]
}

extension RuleSubject {
  /// The refusals of the same case that were not voided.
  fileprivate var refusals: [(entry: Entry, consent: ConsentRecord)] {
    guard let caseID = record.caseID else { return [] }
    // One that was voided stops nothing here, reviewed or not: what was recorded once must be readable for ever.
    return state.consents(of: caseID).filter { $0.consent.state == .refused && state.void(of: $0.entry.hash) == nil }
  }

  /// Whether all that the record points at is there, of fitting type, and of the same case.
  fileprivate var pointsAtWhatFits: Bool {
    switch record.body {
    case .opening, .recovery: true
    case .consent(let consent): continuesItsThread(consent) && consent.assessment.map { release($0) != nil } ?? true
    case .release(let release): release.consents.allSatisfy { consent($0) != nil }
    case .retraction(let retraction): release(retraction.release) != nil
    case .review(let review): review.targets.allSatisfy { state.entry($0) != nil }
    case .void(let void): canBeVoided(void.target)
    case .checkpoint(let checkpoint): checkpoint.size <= record.sequence
    case .erasure(let erasure):
      state.entry(id: erasure.target).map { target in
        erasure.fields.allSatisfy { target.record.commits(to: $0) }
      } ?? false
    }
  }

  /// A thread has one case and one party, and each record after its first takes the place of one before.
  private func continuesItsThread(_ consent: ConsentRecord) -> Bool {
    let thread = state.entries(ofThread: consent.consentID)
    guard let first = thread.first, case .consent(let begun) = first.record.body else {
      return consent.supersedes == nil
    }
    guard let hash = consent.supersedes, let earlier = state.entry(hash), case .consent(let old) = earlier.record.body
    else { return false }
    return old.consentID == consent.consentID && first.record.caseID == record.caseID && begun.party == consent.party
  }

  private func canBeVoided(_ hash: Digest) -> Bool {
    guard let target = state.entry(hash) else { return false }
    return [.consent, .release, .retraction, .review].contains(target.record.type)
  }
}
