/// That a text is to be, or was, shared: with whom, at which risk, on which consents, and what the policy said.
public struct ReleaseRecord: Hashable, Sendable {
  public var audience: SharingAudience
  public var channel: String
  public var content: [ContentKind]
  /// How many people the text describes, 1 to 9.
  public var parties: Int
  public var risk: RecordedRisk
  /// The consent records relied on; may be empty.
  public var consents: [Digest]
  public var textMatch: TextMatch
  public var decision: Decision
  /// Codes such as `P-VALID-WRITTEN` and `M5`, in this order.
  public var reasons: [String]
  public var policy: String
  public var status: ReleaseStatus
  /// The day of publication, for a published one.
  public var publishedAt: Day?
  public var override: Override?

  /// On whose word a block was passed over.
  public struct Override: Hashable, Sendable {
    public var byRole: Role
    public var code: OverrideCode

    public init(byRole: Role, code: OverrideCode) {
      self.byRole = byRole
      self.code = code
    }
  }

  public init(
    audience: SharingAudience, channel: String, content: [ContentKind], parties: Int, risk: RecordedRisk,
    consents: [Digest], textMatch: TextMatch, decision: Decision, reasons: [String], policy: String,
    status: ReleaseStatus, publishedAt: Day? = nil, override: Override? = nil
  ) {
    self.audience = audience
    self.channel = channel
    self.content = content
    self.parties = parties
    self.risk = risk
    self.consents = consents
    self.textMatch = textMatch
    self.decision = decision
    self.reasons = reasons
    self.policy = policy
    self.status = status
    self.publishedAt = publishedAt
    self.override = override
  }

  init(_ body: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(body, at: "body")
    audience = try members.choice("audience")
    channel = try members.value("channel", form: "a to z, digits, point, underscore and hyphen") {
      Slug.isChannel($0) ? $0 : nil
    }
    content = try members.choices("content")
    if content.isEmpty { throw members.fault("content", .atLeastOne) }
    parties = Int(try members.integer("parties", 1...9))
    risk = try RecordedRisk(try members.required("risk"))
    consents = try members.digests("consents")
    textMatch = try members.choice("text_match")
    decision = try members.choice("decision")
    reasons = try members.list("reasons", form: "P-CLASS or M1 to M12") { Slug.isReason($0) ? $0 : nil }
    policy = try members.value("policy", form: "a to z, digits and hyphen") { Slug.isName($0) ? $0 : nil }
    status = try members.choice("status")
    publishedAt = try members.optionalDay("published_at")
    if let value = members.take("override") { override = try Override(value) }
    // The machine-readable schema leaves this to the reader; section 7 of the format asks for it.
    if status == .published, publishedAt == nil { throw members.fault("published_at", .present) }
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("audience", audience)
    object.add("channel", channel)
    object.add("consents", consents)
    object.add("content", content)
    object.add("decision", decision)
    object.add("override", override?.json)
    object.add("parties", parties)
    object.add("policy", policy)
    object.add("published_at", publishedAt)
    object.add("reasons", .array(reasons.map { .text($0) }))
    object.add("risk", risk.json)
    object.add("status", status)
    object.add("text_match", textMatch)
    return object.object
  }
}

extension ReleaseRecord.Override {
  init(_ value: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(value, at: "body.override")
    byRole = try members.choice("by_role")
    code = try members.choice("code")
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("by_role", byRole)
    object.add("code", code)
    return object.object
  }
}
