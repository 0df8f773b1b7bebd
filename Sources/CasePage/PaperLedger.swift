import CaseVeil
import ConsentLedger

/// A ledger of two records that lives for one answer: what would hold if a consent were recorded now.
struct PaperLedger {
  let state: LedgerState
  let caseID: CaseID
  let consent: ConsentRecord
  let values: PrivateValues
  /// The rules that the record breaks.
  let breaches: [RuleBreach]

  /// - Parameters:
  ///   - body: The record's members without its place in a thread.
  ///   - seen: The digests of the text that the record is tied to; nil when nobody has read one.
  ///   - seed: Random bytes for identifiers and salts.
  init(_ body: CanonicalJSON, seen: TextDigest?, on day: Day, seed: [UInt8]) throws(SchemaFault) {
    var source = SeededBytes(seed)
    func random(_ count: Int) -> [UInt8] { source.next(count) }
    let at = Timestamp(seconds: Int64(day.number) * 86_400)
    let opening = OpeningRecord(
      ledger: RandomID(from: random), name: "page", policy: SharingPolicy.standard, tool: "caseveil/\(Veil.version)")
    let first = try Draft(id: RandomID(from: random), at: at, role: .other, body: .opening(opening))
      .sealed(sequence: 0, previous: .zero, actorSalt: nil, random: random)
    caseID = CaseID(from: random)
    guard case .object(let members) = body else { throw SchemaFault(path: "body", expected: .object) }
    let thread = CanonicalJSON.Member("consent_id", .text(RandomID(from: random).hex))
    let record = try RecordBody(.consent, .object(members + [thread]))
    guard case .consent(let consent) = record else { throw SchemaFault(path: "body", expected: .object) }
    self.consent = consent
    let second = try Draft(
      id: RandomID(from: random), at: at, role: .other, caseID: caseID, body: record,
      personal: seen.map { PersonalValue.seen($0) } ?? []
    ).sealed(sequence: 1, previous: first.hash, actorSalt: nil, random: random)
    let opened = LedgerScan(of: first.line[...]).state
    breaches = RecordRules.breaches(of: second.record, in: opened)
    state = LedgerScan(of: second.line[...], after: opened).state
    values = PrivateValues(parsing: second.disclosures.flatMap { $0.json.bytes + [0x0A] })
  }
}

/// As many bytes as are wanted out of a few random ones: SHA-256 of the seed and a counter.
private struct SeededBytes {
  private let seed: [UInt8]
  private var counter: UInt8 = 0

  init(_ seed: [UInt8]) { self.seed = seed }

  mutating func next(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      bytes += SHA256.digest(of: seed + [counter]).bytes
      counter &+= 1
    }
    return Array(bytes.prefix(count))
  }
}
