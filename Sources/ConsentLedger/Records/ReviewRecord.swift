/// What somebody else found when they looked at records.
public struct ReviewRecord: Hashable, Sendable {
  /// The records looked at.
  public var targets: [Digest]
  public var outcome: ReviewOutcome
  public var checks: [ReviewCheck]
  /// When what was asked for must be done.
  public var due: Day?

  public init(targets: [Digest], outcome: ReviewOutcome, checks: [ReviewCheck], due: Day? = nil) {
    self.targets = targets
    self.outcome = outcome
    self.checks = checks
    self.due = due
  }

  init(_ body: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(body, at: "body")
    targets = try members.digests("targets")
    if targets.isEmpty { throw members.fault("targets", .atLeastOne) }
    outcome = try members.choice("outcome")
    checks = try members.choices("checks")
    due = try members.optionalDay("due")
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("checks", checks)
    object.add("due", due)
    object.add("outcome", outcome)
    object.add("targets", targets)
    return object.object
  }
}
