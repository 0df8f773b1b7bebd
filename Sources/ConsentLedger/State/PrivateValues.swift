/// The personal values and salts of `private.jsonl`, by record and field.
public struct PrivateValues: Sendable {
  /// All readable lines in order.
  public private(set) var disclosures: [Disclosure] = []
  /// Lines (from 1) that cannot be read.
  public private(set) var unreadableLines: [Int] = []
  /// Whether the file ends in a line without line feed: an unfinished write.
  public private(set) var hasTornTail = false
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let record: RandomID
    let field: String
  }

  public init() {}

  /// Reads the bytes of `private.jsonl`.
  public init(parsing bytes: [UInt8]) {
    var line = 1
    var start = 0
    while start < bytes.count {
      guard let end = bytes[start...].firstIndex(of: 0x0A) else {
        hasTornTail = true
        return
      }
      if let json = try? CanonicalJSON(parsing: bytes[start..<end]), let disclosure = try? Disclosure(json) {
        append(disclosure)
      } else {
        unreadableLines.append(line)
      }
      line += 1
      start = end + 1
    }
  }

  mutating func append(_ disclosure: Disclosure) {
    places[Key(record: disclosure.record, field: disclosure.field)] = disclosures.count
    disclosures.append(disclosure)
  }

  /// The same without the lines for which this holds.
  func removing(where isGone: (Disclosure) -> Bool) -> PrivateValues {
    var kept = PrivateValues()
    for disclosure in disclosures where !isGone(disclosure) { kept.append(disclosure) }
    return kept
  }

  /// The bytes of the file.
  var bytes: [UInt8] { disclosures.flatMap { $0.json.bytes + [0x0A] } }

  /// What opens the commitment of a record to a field; nil when there is none.
  public func disclosure(of field: PersonalField, in record: RandomID) -> Disclosure? {
    places[Key(record: record, field: field.rawValue)].map { disclosures[$0] }
  }

  /// The salt of all recorders' keys; nil when the file has none.
  public func actorSalt(of state: LedgerState) -> Salt? {
    guard let first = state.entries.first else { return nil }
    return places[Key(record: first.record.id, field: Disclosure.actorKeyField)].map { disclosures[$0].salt }
  }

  /// The value that a record commits to, when it is kept and does open the commitment.
  public func value(of field: PersonalField, in record: Record) -> String? {
    guard let commitment = record.commitment(for: field), let disclosure = disclosure(of: field, in: record.id),
      disclosure.opens(commitment) == true
    else { return nil }
    return disclosure.value
  }

  /// The text that a consent record ties itself to as seen.
  public func textSeen(in record: Record) -> TextDigest? { text(.textSeen, .textSeenLoose, in: record) }

  /// The text that a release record ties itself to as released.
  public func textReleased(in record: Record) -> TextDigest? { text(.textReleased, .textReleasedLoose, in: record) }

  private func text(_ exact: PersonalField, _ loose: PersonalField, in record: Record) -> TextDigest? {
    guard let digest = value(of: exact, in: record).flatMap({ TextDigest.digest(in: $0) }) else { return nil }
    // Without a loose digest a text with other quotes counts as different: the stricter of the two.
    let looseDigest = value(of: loose, in: record).flatMap { TextDigest.digest(in: $0) }
    return TextDigest(exact: digest, loose: looseDigest ?? digest)
  }
}
