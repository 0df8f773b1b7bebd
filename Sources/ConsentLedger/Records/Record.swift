/// One record of a ledger: what stands under `rec` in its line.
public struct Record: Hashable, Sendable {
  /// The place in the ledger, from 0: the line less one.
  public var sequence: Int
  /// The hash of the record before; zero for the first.
  public var previous: Digest
  public var id: RandomID
  /// When it was recorded.
  public var at: Timestamp
  public var role: Role
  /// The same for the same recorder within a ledger, and tells nothing else.
  public var actorKey: Digest?
  /// The case, for the types that belong to one.
  public var caseID: CaseID?
  /// Keyed digests that stand for personal values, sorted by field.
  public var commitments: [CommittedField]
  public var body: RecordBody

  /// A commitment and the field that it is for.
  public struct CommittedField: Hashable, Sendable {
    public let field: PersonalField
    public let digest: Digest
  }

  public var type: RecordType { body.type }

  /// The commitment for a field, when the record has one.
  public func commitment(for field: PersonalField) -> Digest? { commitments.first { $0.field == field }?.digest }

  /// Whether the record commits to a value of this field.
  public func commits(to field: PersonalField) -> Bool { commitment(for: field) != nil }
}

extension Record {
  /// Reads what stands under `rec`.
  init(_ value: CanonicalJSON) throws(SchemaFault) {
    var members = try Members(value)
    _ = try members.integer("v", 1...1)
    let type: RecordType = try members.choice("type")
    sequence = Int(try members.integer("seq", 0...Int64(Int32.max)))
    previous = try members.digest("prev")
    id = try members.identifier("rid")
    at = try members.value("at", form: "2026-11-03T08:00:00Z") { Timestamp($0) }
    var actor = try Members(try members.required("actor"), at: "actor")
    role = try actor.choice("role")
    actorKey = try actor.optionalDigest("key")
    try actor.end()
    caseID = try members.optional("case", form: "case- and 16 characters") { CaseID($0) }
    if type.belongsToCase, caseID == nil { throw members.fault("case", .present) }
    if !type.belongsToCase, caseID != nil { throw members.fault("case", .absent) }
    commitments = []
    if let commit = members.take("commit") { commitments = try Self.commitments(in: commit) }
    body = try RecordBody(type, try members.required("body"))
    try members.end()
  }

  private static func commitments(in value: CanonicalJSON) throws(SchemaFault) -> [CommittedField] {
    guard case .object(let members) = value else { throw SchemaFault(path: "commit", expected: .object) }
    if members.isEmpty { throw SchemaFault(path: "commit", expected: .atLeastOne) }
    var commitments: [CommittedField] = []
    for member in members {
      guard let field = PersonalField(rawValue: member.key) else {
        throw SchemaFault(path: "commit", expected: .oneOf(PersonalField.allCases.map { $0.rawValue }))
      }
      guard let digest = member.value.text.flatMap({ Digest(hex: $0) }) else {
        throw SchemaFault(path: "commit." + field.rawValue, expected: .form("64 hexadecimal digits"))
      }
      commitments.append(CommittedField(field: field, digest: digest))
    }
    return commitments
  }

  /// What stands under `rec`.
  var json: CanonicalJSON {
    var actor = ObjectBuilder()
    actor.add("key", actorKey)
    actor.add("role", role)
    var object = ObjectBuilder()
    object.add("actor", actor.object)
    object.add("at", at.text)
    object.add("body", body.json)
    object.add("case", caseID?.text)
    if !commitments.isEmpty {
      object.add("commit", .object(commitments.map { .init($0.field.rawValue, .text($0.digest.hex)) }))
    }
    object.add("prev", previous)
    object.add("rid", id)
    object.add("seq", sequence)
    object.add("type", type)
    object.add("v", 1)
    return object.object
  }
}
