/// What opens a commitment: a line of `private.jsonl`.
public struct Disclosure: Hashable, Sendable {
  /// A personal field's name; `actor_key` for the salt of the whole ledger.
  public let field: String
  public let record: RandomID
  public let salt: Salt
  /// Nil when the value itself is not kept.
  public let value: String?

  /// The field under which the salt of all recorders' keys stands, beside the first record.
  static let actorKeyField = "actor_key"

  init(field: String, record: RandomID, salt: Salt, value: String?) {
    self.field = field
    self.record = record
    self.salt = salt
    self.value = value
  }

  /// Reads a line's value.
  public init(_ json: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(json)
    field = try members.value("field", form: "a to z, digits and underscore") { Slug.isField($0) ? $0 : nil }
    record = try members.identifier("rid")
    salt = try members.value("salt", form: "64 hexadecimal digits") { Salt(hex: $0) }
    value = try members.optional("value", form: "text") { $0 }
    try members.end()
  }

  public var json: CanonicalJSON {
    var object = ObjectBuilder()
    object.add("field", field)
    object.add("rid", record)
    object.add("salt", salt.hex)
    object.add("value", value)
    return object.object
  }

  /// Whether salt and value give this commitment; nil when the value is not kept.
  public func opens(_ commitment: Digest) -> Bool? {
    guard let value else { return nil }
    return Commitment.digest(of: value, field: field, record: record, salt: salt).equalsInConstantTime(commitment)
  }
}
