extension Rule {
  /// On what ground, in which form, and after what was told.
  static let grounds: [Rule] = [
    .consent(.c12) { consent, _ in
      guard let basis = consent.basis else { return consent.state == .notRequired ? .refuse : nil }
      return basis.isOfGivenConsent == (consent.state == .notRequired) ? .refuse : nil
    },
    .consent(.c13) { consent, subject in
      guard consent.state == .notRequired, consent.basis == .anonymisedEffective else { return nil }
      guard let assessment = consent.assessment, let release = subject.release(assessment),
        release.risk.thirdParty == .low
      else { return .refuse }
      return release.risk.ofSelf == .low ? nil : .warn
    },
    .consent(.c14) { consent, _ in
      consent.state == .notRequired && [.statutory, .publicInterest].contains(consent.basis) ? .warn : nil
    },
    .consent(.c15) { consent, _ in consent.state == .given && consent.form == .none ? .refuse : nil },
    .consent(.c16) { consent, _ in
      consent.scope?.audiences.contains(.journal) == true && consent.form.isVerbal ? .refuse : nil
    },
    .consent(.c17) { consent, _ in
      consent.scope?.reachesEverybody == true && consent.form.isVerbal ? .warn : nil
    },
    .consent(.c20) { consent, _ in
      guard let scope = consent.scope, consent.saysYes, scope.reachesEverybody || scope.audiences.contains(.journal)
      else {
        return nil
      }
      let mustHear: [Told] = [.anonymityNotGuaranteed, .cannotRecall, .canWithdraw]
      return mustHear.allSatisfy { consent.told?.contains($0) == true } ? nil : .warn
    },
    .consent(.c21) { consent, _ in
      guard let scope = consent.scope, consent.saysYes,
        scope.content.contains(.imageFace) || scope.identifiability == .identifiable
      else { return nil }
      return consent.form.isWritten && consent.finalText == .seenFinal ? nil : .refuse
    },
    .consent(.c30) { consent, subject in
      guard subject.isUnderHIPAA, consent.state == .given else { return nil }
      return consent.isAuthorisation && (consent.decidedBy == .patient || subject.record.commits(to: .deciderRelation))
        ? nil : .refuse
    },
  ]
}

extension Scope {
  /// Whether an audience without a door is among those covered.
  var reachesEverybody: Bool { audiences.contains { [.openWeb, .openSocial, .press].contains($0) } }
}

extension ConsentRecord {
  /// Whether the elements and statements of an authorisation are there (45 CFR 164.508(c)).
  fileprivate var isAuthorisation: Bool {
    guard let scope, form.isWritten, copyGiven == true, scope.ending != .event(.none) else { return false }
    if scope.purposes.isEmpty || scope.audiences.isEmpty || scope.content.isEmpty { return false }
    let statements: [Told] = [.canWithdraw, .redisclosure, .notConditioned]
    return statements.allSatisfy { told?.contains($0) == true }
  }
}
