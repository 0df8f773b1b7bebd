/// What was done to end a release, and what is left of it.
public struct RetractionRecord: Hashable, Sendable {
  /// The release.
  public var release: Digest
  public var outcome: RetractionOutcome
  public var reason: RetractionReason
  public var residual: [Residual]?

  public init(
    release: Digest, outcome: RetractionOutcome, reason: RetractionReason, residual: [Residual]? = nil
  ) {
    self.release = release
    self.outcome = outcome
    self.reason = reason
    self.residual = residual
  }

  init(_ body: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(body, at: "body")
    release = try members.digest("release")
    outcome = try members.choice("done")
    reason = try members.choice("reason")
    residual = try members.optionalChoices("residual")
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("done", outcome)
    object.add("reason", reason)
    object.add("release", release)
    object.add("residual", residual)
    return object.object
  }
}
