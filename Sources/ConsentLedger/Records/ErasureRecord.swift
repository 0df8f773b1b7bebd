/// That personal values behind a record's commitments were erased. The commitments stay and can no longer be opened.
public struct ErasureRecord: Hashable, Sendable {
  /// The record whose values go.
  public var target: RandomID
  public var fields: [PersonalField]
  public var reason: ErasureReason

  public init(target: RandomID, fields: [PersonalField], reason: ErasureReason) {
    self.target = target
    self.fields = fields
    self.reason = reason
  }

  init(_ body: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(body, at: "body")
    target = try members.identifier("target_rid")
    fields = try members.choices("fields")
    if fields.isEmpty { throw members.fault("fields", .atLeastOne) }
    reason = try members.choice("reason")
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("fields", fields)
    object.add("reason", reason)
    object.add("target_rid", target)
    return object.object
  }
}
