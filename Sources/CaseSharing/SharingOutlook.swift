import CaseVeil
import ConsentLedger

/// What the ledger's table would say of sharing a text with the audience given, as long as no consent is on record.
public struct SharingOutlook: Sendable {
  public let audience: SharingAudience
  public let asWritten: Decision
  public let afterPlan: Decision

  /// Nil when no audience was given.
  public init?(_ risk: CaseRisk, in context: CaseContext) {
    guard context.audience.value != nil || context.channel.value != nil else { return nil }
    self.init(written: risk.written, planned: risk.planned, for: context.readers)
  }

  /// Of the answers for two states of a text, for some readers.
  public init?(written: RiskReport, planned: RiskReport, for readers: Audience) {
    guard let audience = SharingAudience(rawValue: readers.name),
      let policy = SharingPolicy.named(SharingPolicy.standard)
    else { return nil }
    func decision(_ report: RiskReport) -> Decision {
      let bands = RecognitionBands(of: report)
      let group = AudienceGroup(audience)
      let risk = RiskClass(thirdParty: bands.thirdParty(for: group), ofSelf: bands.ofSelf)
      return policy.decision(for: .none, at: risk, to: group)
    }
    self.audience = audience
    asWritten = decision(written)
    afterPlan = decision(planned)
  }
}

extension Decision {
  /// In capitals, as it is shown.
  public var word: String {
    switch self {
    case .allow: "ALLOW"
    case .warn: "WARN"
    case .block: "BLOCK"
    }
  }
}
