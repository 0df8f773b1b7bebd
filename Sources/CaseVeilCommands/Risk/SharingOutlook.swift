import CaseVeil
import ConsentLedger

/// What the ledger's table would say of sharing a text with the audience given, as long as no consent is on record.
struct SharingOutlook {
  private static let policyName = "uk-case-post-v1"

  let audience: SharingAudience
  let asWritten: Decision
  let afterPlan: Decision

  /// Nil when no audience was given.
  init?(_ risk: CaseRisk, in context: CaseContext) {
    guard context.audience.value != nil || context.channel.value != nil,
      let audience = SharingAudience(rawValue: context.readers.name), let policy = SharingPolicy.named(Self.policyName)
    else { return nil }
    func decision(_ report: RiskReport) -> Decision {
      let bands = RecognitionBands(of: report)
      let group = AudienceGroup(audience)
      let risk = RiskClass(thirdParty: bands.thirdParty(for: group), ofSelf: bands.ofSelf)
      return policy.decision(for: .none, at: risk, to: group)
    }
    self.audience = audience
    asWritten = decision(risk.written)
    afterPlan = decision(risk.planned)
  }

  /// One line for a person.
  var text: String {
    "  Without consent on record the sharing table \(Self.policyName) says, for \(audience.rawValue): "
      + "as written \(word(asWritten)), after the plan \(word(afterPlan)). 'caseveil consent check' asks with consent.\n"
  }

  func write(to writer: inout JSONWriter) {
    writer.key("without_consent")
    writer.beginObject()
    writer.key("table")
    writer.string(Self.policyName)
    writer.key("audience")
    writer.string(audience.rawValue)
    writer.key("as_written")
    writer.string(asWritten.rawValue)
    writer.key("after_plan")
    writer.string(afterPlan.rawValue)
    writer.endObject()
  }

  private func word(_ decision: Decision) -> String {
    decision == .allow ? "ALLOW" : decision == .warn ? "WARN" : "BLOCK"
  }
}
