/// What a modifier looks at: one person's consent and the request.
struct ModifierSubject {
  let effective: EffectiveConsent
  let request: SharingRequest
  let day: Day
  let policy: SharingPolicy
  let state: LedgerState

  var consent: ConsentRecord? { effective.consent }
  var group: AudienceGroup { request.group }

  /// Whether it is shared on somebody's consent or lack of objection.
  var reliesOnConsent: Bool { effective.isReliedOn && consent?.saysYes == true }

  /// Whether another hand in one of these roles reviewed the deciding record and found it good.
  func isReviewed(by roles: [Role] = Role.allCases) -> Bool {
    effective.entry.map { state.isReviewedByAnother($0, in: roles) } ?? false
  }
}

/// A condition that can only make a verdict stricter: nil when it does not hold, else the least decision.
struct Modifier: Sendable {
  /// `M1` to `M12`.
  let code: String
  let decision: @Sendable (ModifierSubject) -> Decision?

  init(_ code: String, _ decision: @escaping @Sendable (ModifierSubject) -> Decision?) {
    self.code = code
    self.decision = decision
  }

  static let all: [Modifier] = [
    // The patient wants to see the final text and none was seen.
    Modifier("M1") { subject in
      guard subject.reliesOnConsent, subject.consent?.finalTextRight == .required,
        subject.effective.entry?.record.commits(to: .textSeen) == false
      else { return nil }
      switch subject.group {
      case .open, .journal: return .block
      case .closedWide: return .warn
      case .ownRecord, .closedLocal: return nil
      }
    },
    // Not the text that was seen. A change of words makes the consent lapse; one of typography, or none that can be
    // told because the text seen or the text asked about is not at hand, at least warns.
    Modifier("M2") { subject in
      if subject.effective.gaps.contains(.text) { return .allow }
      guard subject.reliesOnConsent, subject.effective.entry?.record.commits(to: .textSeen) == true else { return nil }
      return subject.effective.textMatch == .exact ? nil : .warn
    },
    Modifier("M3") { $0.consent?.subject.isChild == true && $0.group == .open ? .warn : nil },
    Modifier("M4") { subject in
      if subject.effective.consentClass == .fictional { return nil }
      let needsNaming: [ContentKind] = [.imageFace, .video, .audio, .genetic]
      let named = subject.consent?.scope?.content ?? []
      return subject.request.content.contains { needsNaming.contains($0) && !named.contains($0) } ? .block : nil
    },
    Modifier("M5") { subject in
      guard subject.reliesOnConsent, subject.request.riskClass >= .r2 else { return nil }
      return subject.consent?.told?.contains(.anonymityNotGuaranteed) == true ? nil : .warn
    },
    Modifier("M6") { subject in
      if subject.effective.consentClass == .fictional { return nil }
      guard subject.request.hasQuote || subject.request.content.contains(.quote) else { return nil }
      return subject.consent?.scope?.content.contains(.quote) == true ? nil : .warn
    },
    Modifier("M7") { subject in
      subject.consent?.reviewDue.map { $0 < subject.day } == true ? .warn : nil
    },
    Modifier("M8") { subject in
      guard subject.group == .journal, subject.reliesOnConsent, let last = subject.consent?.scope?.lastDay else {
        return nil
      }
      return last.days(since: subject.day) <= 30 ? .warn : nil
    },
    Modifier("M9") { subject in
      guard subject.policy.isHIPAA, subject.request.riskClass >= .r3, subject.group != .ownRecord else { return nil }
      return subject.effective.consentClass == .validWritten ? nil : .block
    },
    // Changes nothing: what is posted in a closed group can be copied out, and that is always said.
    Modifier("M10") { $0.group == .closedWide ? .allow : nil },
    // Declared fictional by the author; nobody has checked.
    Modifier("M11") { subject in
      guard subject.effective.consentClass == .fictional, subject.request.riskClass >= .r3,
        [.closedWide, .open, .journal].contains(subject.group), !subject.isReviewed()
      else { return nil }
      return subject.request.riskClass == .r5 ? .block : .warn
    },
    Modifier("M12") { subject in
      guard subject.consent?.subject == .adultLacksCapacity, subject.group == .open || subject.group == .journal,
        subject.request.riskClass >= .r1
      else { return nil }
      return subject.isReviewed(by: [.caldicottGuardian, .governanceLead]) ? nil : .block
    },
  ]
}
