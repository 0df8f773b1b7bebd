@testable import ConsentLedger

/// A ledger in memory: records put one after the other without a disk, whether rules refuse them or not.
struct Replayed {
  private(set) var state = LedgerState()
  private(set) var values = PrivateValues()
  private let random = FixedBytes(5)
  /// What the keys of recorders are made with; nil when records bear none.
  private let actorSalt: Salt?

  init(policy: String = "uk-case-post-v1", isKeyed: Bool = false) {
    actorSalt = isKeyed ? Salt(from: FixedBytes(6).callAsFunction) : nil
    add(Made.draft(0xFFFF, .opening(Made.opening(policy: policy)), at: Made.time(0)))
  }

  /// Adds a record and gives its hash.
  @discardableResult mutating func add(_ draft: Draft) -> Digest {
    let sealed = try! draft.sealed(
      sequence: state.size, previous: state.lastHash, actorSalt: actorSalt, random: random.callAsFunction)
    state.append(
      Entry(hash: sealed.hash, record: sealed.record, byte: state.bytes, length: sealed.line.count - 1))
    for disclosure in sealed.disclosures { values.append(disclosure) }
    return sealed.hash
  }

  /// Adds a record with the next free identifier.
  @discardableResult mutating func add(
    _ body: RecordBody, role: Role = .doctor, personal: [PersonalValue] = [], at time: Timestamp? = nil
  ) -> Digest {
    add(Made.draft(state.size, body, role: role, personal: personal, at: time))
  }

  /// What the rules say of the next record.
  func severity(
    _ code: RuleCode, of body: RecordBody, role: Role = .doctor, personal: [PersonalValue] = [],
    at time: Timestamp? = nil
  ) -> RuleBreach.Severity? {
    let draft = Made.draft(state.size, body, role: role, personal: personal, at: time)
    let record = Record(
      sequence: state.size, previous: state.lastHash, id: draft.id, at: draft.at, role: role, actorKey: nil,
      caseID: draft.caseID, commitments: personal.map { .init(field: $0.field, digest: .zero) }, body: body)
    return RecordRules.breaches(of: record, in: state).first { $0.code == code }?.severity
  }

  func severity(_ code: RuleCode, _ change: (inout ConsentRecord) -> Void) -> RuleBreach.Severity? {
    severity(code, of: .consent(Made.consent(change)))
  }
}
