/// What one person decided about the sharing of one case. Records of one `consentID` form a thread.
public struct ConsentRecord: Hashable, Sendable {
  public var consentID: RandomID
  public var party: Party
  /// How many people the case describes, 1 to 9.
  public var parties: Int
  public var state: ConsentState
  public var subject: Subject
  public var decidedBy: Decider
  public var decidedAt: Day
  public var form: ConsentForm
  /// The record of the same thread that this one takes the place of.
  public var supersedes: Digest?
  /// Who agreed besides.
  public var alsoAgreed: [Decider]?
  public var scope: Scope?
  public var finalText: FinalText?
  public var finalTextRight: FinalTextRight?
  public var told: [Told]?
  public var basis: Basis?
  /// The release whose risk was judged, for a basis of effective anonymisation.
  public var assessment: Digest?
  public var reason: ConsentReason?
  public var reviewDue: Day?
  public var copyGiven: Bool?

  public init(
    consentID: RandomID, party: Party, parties: Int, state: ConsentState, subject: Subject, decidedBy: Decider,
    decidedAt: Day, form: ConsentForm
  ) {
    self.consentID = consentID
    self.party = party
    self.parties = parties
    self.state = state
    self.subject = subject
    self.decidedBy = decidedBy
    self.decidedAt = decidedAt
    self.form = form
  }

  init(_ body: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(body, at: "body")
    consentID = try members.identifier("consent_id")
    party = try members.value("party", form: "p1 to p9") { Party($0) }
    parties = Int(try members.integer("parties", 1...9))
    state = try members.choice("state")
    subject = try members.choice("subject")
    decidedBy = try members.choice("decided_by")
    decidedAt = try members.day("decided_at")
    form = try members.choice("form")
    supersedes = try members.optionalDigest("supersedes")
    alsoAgreed = try members.optionalChoices("also_agreed")
    if let value = members.take("scope") { scope = try Scope(value) }
    finalText = try members.optionalChoice("final_text")
    finalTextRight = try members.optionalChoice("final_text_right")
    told = try members.optionalChoices("told")
    basis = try members.optionalChoice("basis")
    assessment = try members.optionalDigest("assessment")
    reason = try members.optionalChoice("reason")
    reviewDue = try members.optionalDay("review_due")
    copyGiven = try members.optionalTruth("copy_given")
    if scope == nil, state == .given || state == .noObjection { throw members.fault("scope", .present) }
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("also_agreed", alsoAgreed)
    object.add("assessment", assessment)
    object.add("basis", basis)
    object.add("consent_id", consentID)
    object.add("copy_given", copyGiven)
    object.add("decided_at", decidedAt)
    object.add("decided_by", decidedBy)
    object.add("final_text", finalText)
    object.add("final_text_right", finalTextRight)
    object.add("form", form)
    object.add("parties", parties)
    object.add("party", party.text)
    object.add("reason", reason)
    object.add("review_due", reviewDue)
    object.add("scope", scope?.json)
    object.add("state", state)
    object.add("subject", subject)
    object.add("supersedes", supersedes)
    object.add("told", told)
    return object.object
  }
}
