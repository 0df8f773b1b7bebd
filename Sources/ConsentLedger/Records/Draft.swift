/// A record as its maker states it, before it has a place in a ledger.
public struct Draft: Sendable {
  public var id: RandomID
  public var at: Timestamp
  public var role: Role
  public var caseID: CaseID?
  public var body: RecordBody
  /// Personal values: the record will hold commitments, the private file the values.
  public var personal: [PersonalValue]

  public init(
    id: RandomID, at: Timestamp, role: Role, caseID: CaseID? = nil, body: RecordBody, personal: [PersonalValue] = []
  ) {
    self.id = id
    self.at = at
    self.role = role
    self.caseID = caseID
    self.body = body
    self.personal = personal
  }
}

/// A personal value that goes with a record.
public struct PersonalValue: Hashable, Sendable {
  public let field: PersonalField
  public let value: String
  /// Whether the private file keeps the value; if not, only its salt, and the value must be kept elsewhere.
  public let isKept: Bool

  public init(_ field: PersonalField, _ value: String, isKept: Bool = true) {
    self.field = field
    self.value = value
    self.isKept = isKept
  }

  /// The two values that tie a record to the text that was released.
  public static func released(_ text: TextDigest) -> [PersonalValue] {
    [
      PersonalValue(.textReleased, TextDigest.written(text.exact)),
      PersonalValue(.textReleasedLoose, TextDigest.written(text.loose)),
    ]
  }

  /// The two values that tie a consent to the text that was seen.
  public static func seen(_ text: TextDigest) -> [PersonalValue] {
    [
      PersonalValue(.textSeen, TextDigest.written(text.exact)),
      PersonalValue(.textSeenLoose, TextDigest.written(text.loose)),
    ]
  }
}

/// A record with its place, hash and line, and what opens its commitments.
public struct SealedRecord: Sendable {
  public let record: Record
  public let hash: Digest
  /// With its line feed.
  public let line: [UInt8]
  public let disclosures: [Disclosure]
}

extension Draft {
  /// Gives the draft its place. Salts are taken from the source in the order of the fields' names.
  public func sealed(
    sequence: Int, previous: Digest, actorSalt: Salt?, random: RandomBytes
  ) throws(SchemaFault) -> SealedRecord {
    var commitments: [Record.CommittedField] = []
    var disclosures: [Disclosure] = []
    let sorted = personal.sorted { $0.field.rawValue.utf8.lexicographicallyPrecedes($1.field.rawValue.utf8) }
    for value in sorted {
      let field = value.field.rawValue
      if commitments.last?.field == value.field { throw SchemaFault(path: "commit." + field, expected: .noRepeats) }
      let salt = Salt(from: random)
      let digest = Commitment.digest(of: value.value, field: field, record: id, salt: salt)
      commitments.append(Record.CommittedField(field: value.field, digest: digest))
      disclosures.append(Disclosure(field: field, record: id, salt: salt, value: value.isKept ? value.value : nil))
    }
    let actor = sorted.first { $0.field == .actor }
    let key = actor.flatMap { actor in actorSalt.map { HMAC.digest(of: actor.value.utf8, key: $0.bytes) } }
    let record = Record(
      sequence: sequence, previous: previous, id: id, at: at, role: role, actorKey: key, caseID: caseID,
      commitments: commitments, body: body)
    // What is written must be what is read: nothing gets into a ledger that the reader would refuse.
    _ = try Record(record.json)
    let (hash, line) = LedgerLine.bytes(of: record)
    if line.count - 1 > LedgerLine.longest {
      throw SchemaFault(path: "", expected: .range(0, Int64(LedgerLine.longest)))
    }
    return SealedRecord(record: record, hash: hash, line: line, disclosures: disclosures)
  }
}
