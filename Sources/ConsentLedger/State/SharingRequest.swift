/// What somebody wants to share, with whom, and how much it gives away.
public struct SharingRequest: Sendable {
  public var audience: SharingAudience
  public var channel: String
  public var content: [ContentKind]
  /// Whether the text holds words as somebody said them.
  public var hasQuote: Bool
  /// How many people the text describes, 1 to 9.
  public var parties: Int
  public var thirdParty: ThirdPartyBand
  public var ofSelf: SelfBand
  /// How likely somebody who knows the patient works it out, 0 to 1000; it counts whatever the group of the audience.
  public var acquaintancePermille: Int
  /// Nil when the text is not at hand: then it cannot be compared with the one seen.
  public var text: TextDigest?

  public init(
    audience: SharingAudience, channel: String, content: [ContentKind], hasQuote: Bool = false, parties: Int = 1,
    thirdParty: ThirdPartyBand, ofSelf: SelfBand, acquaintancePermille: Int = 0, text: TextDigest? = nil
  ) {
    self.audience = audience
    self.channel = channel
    self.content = content
    self.hasQuote = hasQuote
    self.parties = parties
    self.thirdParty = thirdParty
    self.ofSelf = ofSelf
    self.acquaintancePermille = acquaintancePermille
    self.text = text
  }

  /// What a release shared, as far as its record tells: not of whom its permille speaks, so its bands alone count.
  public init(_ release: ReleaseRecord, text: TextDigest?) {
    self.init(
      audience: release.audience, channel: release.channel, content: release.content, parties: release.parties,
      thirdParty: release.risk.thirdParty, ofSelf: release.risk.ofSelf, text: text)
  }

  public var riskClass: RiskClass { RiskClass(thirdParty: thirdParty, ofSelf: ofSelf) }
  public var group: AudienceGroup { AudienceGroup(audience) }

  /// How recognisable the patient must have agreed to be: to those close as soon as they might well work it out.
  public var identifiabilityNeeded: Identifiability {
    let needed = riskClass.identifiabilityNeeded
    return acquaintancePermille >= 50 ? max(needed, .recognisableToClose) : needed
  }
}
