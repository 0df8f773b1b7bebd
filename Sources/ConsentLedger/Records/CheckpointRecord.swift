/// That a checkpoint was given to somebody outside.
public struct CheckpointRecord: Hashable, Sendable {
  /// How many records the checkpoint covers: at most as many as stand before this one.
  public var size: Int
  public var root: Digest
  public var sentTo: CheckpointRecipient

  public init(size: Int, root: Digest, sentTo: CheckpointRecipient) {
    self.size = size
    self.root = root
    self.sentTo = sentTo
  }

  init(_ body: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(body, at: "body")
    size = Int(try members.integer("size", 1...Int64(Int32.max)))
    root = try members.digest("root")
    sentTo = try members.choice("sent_to")
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("root", root)
    object.add("sent_to", sentTo)
    object.add("size", size)
    return object.object
  }
}
