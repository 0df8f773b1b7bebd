/// What the policy says of a request, and why. Nobody is released from deciding by it.
public struct Verdict: Sendable {
  public let decision: Decision
  /// `P-` and the class that decided, then the modifiers that hold, as a release records them.
  public let reasons: [String]
  public let consentClass: ConsentClass
  public let riskClass: RiskClass
  public let group: AudienceGroup
  /// What holds for each person.
  public let parties: [EffectiveConsent]
  /// The policy's name.
  public let policy: String
  /// Codes of the guidance behind the reasons.
  public let guidance: [Guidance]

  /// The records relied on, for the release.
  public var consents: [Digest] {
    var hashes: [Digest] = []
    for party in parties where party.isReliedOn {
      if let hash = party.entry?.hash, !hashes.contains(hash) { hashes.append(hash) }
    }
    return hashes
  }

  /// How the text compares with the one seen, the worst over all persons whose text could be compared.
  public var textMatch: TextMatch {
    for match: TextMatch in [.different, .typography, .exact] where parties.contains(where: { $0.textMatch == match }) {
      return match
    }
    return .notChecked
  }

  /// Whether it rests on the author's word that no real person is described.
  public var isDeclaredFictional: Bool { parties.contains { $0.consentClass == .fictional } }
}

extension LedgerState {
  /// What the policy says of sharing a text of a case on a day. Several persons: the strictest.
  public func verdict(
    on request: SharingRequest, for caseID: CaseID, on day: Day, opening values: PrivateValues,
    under policy: SharingPolicy, before sequence: Int = .max
  ) -> Verdict {
    let count = max(request.parties, parties(of: caseID))
    let parties = (1...min(count, 9)).compactMap { Party($0) }.map {
      effectiveConsent(for: caseID, party: $0, on: day, asking: request, opening: values, before: sequence)
    }
    var decision = Decision.allow
    var deciding = ConsentClass.fictional
    var strictest: Decision?
    var holds: Set<String> = []
    for party in parties {
      let base = max(
        policy.decision(for: party.consentClass, at: request.riskClass, to: request.group),
        policy.decision(for: party.classIfCovered, at: request.riskClass, to: request.group))
      if strictest.map({ base > $0 }) ?? true || base == strictest && party.consentClass.isWeaker(than: deciding) {
        strictest = base
        deciding = party.consentClass
      }
      decision = max(decision, base)
      let subject = ModifierSubject(effective: party, request: request, day: day, policy: policy, state: self)
      for modifier in Modifier.all {
        guard let least = modifier.decision(subject) else { continue }
        decision = max(decision, least)
        holds.insert(modifier.code)
      }
    }
    return Verdict(
      decision: decision, reasons: [deciding.reason] + Modifier.all.map { $0.code }.filter { holds.contains($0) },
      consentClass: deciding, riskClass: request.riskClass, group: request.group, parties: parties,
      policy: policy.name, guidance: Guidance.behind(request, parties, deciding, policy))
  }
}

extension ConsentClass {
  /// Whether this class stands later in the order from strongest to weakest.
  fileprivate func isWeaker(than other: ConsentClass) -> Bool {
    (Self.allCases.firstIndex(of: self) ?? 0) > (Self.allCases.firstIndex(of: other) ?? 0)
  }
}
