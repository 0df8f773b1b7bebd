/// The first record: which ledger this is, under which policy. Names an organisation, never a person.
public struct OpeningRecord: Hashable, Sendable {
  public var ledger: RandomID
  public var name: String
  /// The name of the sharing policy.
  public var policy: String
  /// The program that wrote it, such as `caseveil/1.0.0`.
  public var tool: String

  public init(ledger: RandomID, name: String, policy: String, tool: String) {
    self.ledger = ledger
    self.name = name
    self.policy = policy
    self.tool = tool
  }

  /// Whether only ledgers of this name may be written with a time of one's own: those that are for trying out.
  public var isForTests: Bool { name.utf8.starts(with: "test-".utf8) }

  init(_ body: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(body, at: "body")
    ledger = try members.identifier("ledger")
    name = try members.value("name", form: "a to z, digits and hyphen") { Slug.isName($0) ? $0 : nil }
    policy = try members.value("policy", form: "a to z, digits and hyphen") { Slug.isName($0) ? $0 : nil }
    tool = try members.value("tool", form: "caseveil/1.2.3") { Slug.isTool($0) ? $0 : nil }
    guard try members.text("text_norm").utf8.elementsEqual(TextDigest.normalisation.utf8) else {
      throw members.fault("text_norm", .oneOf([TextDigest.normalisation]))
    }
    try members.end()
  }

  var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("ledger", ledger)
    object.add("name", name)
    object.add("policy", policy)
    object.add("text_norm", TextDigest.normalisation)
    object.add("tool", tool)
    return object.object
  }
}
