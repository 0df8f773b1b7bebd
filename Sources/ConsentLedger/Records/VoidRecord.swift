/// That a record counts no more, though it stays.
public struct VoidRecord: Hashable, Sendable {
  public var target: Digest
  public var reason: VoidReason

  public init(target: Digest, reason: VoidReason) {
    self.target = target
    self.reason = reason
  }

  init(_ body: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(body, at: "body")
    target = try members.digest("target")
    reason = try members.choice("reason")
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("reason", reason)
    object.add("target", target)
    return object.object
  }
}
