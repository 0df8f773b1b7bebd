/// Something about the files of a ledger that is not as it must be: what, and exactly where.
public struct IntegrityProblem: Error, Hashable, Sendable {
  /// What is wrong; the raw value is the name used in output.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case notALedger = "not_a_ledger"
    case tornTail = "torn_tail"
    case lineTooLong = "line_too_long"
    case frame
    case recordHash = "record_hash"
    case utf8, json
    case notCanonical = "not_canonical"
    case sequence = "seq"
    case chain
    case duplicateID = "duplicate_rid"
    case unsupportedVersion = "unsupported_version"
    case schema
    case danglingReference = "dangling_ref"
    case rule
    case headMissing = "head_missing"
    case headMismatch = "head_mismatch"
    case truncated
    case notedCheckpoint = "noted_checkpoint"
    case checkpointOrigin = "checkpoint_origin"
    case checkpointFormat = "checkpoint_format"
    case checkpointSeal = "checkpoint_seal"
    case checkpointTruncated = "checkpoint_truncated"
    case checkpointRoot = "checkpoint_root"
    case commitMismatch = "commit_mismatch"
    case disclosureMissing = "disclosure_missing"
    case disclosureUnreadable = "disclosure_unreadable"
    case erasureIncomplete = "erasure_incomplete"
    case disclosureOrphan = "disclosure_orphan"
    case clockRegress = "clock_regress"
    case inProgress = "in_progress"
    case noOutsideCheckpoint = "no_outside_checkpoint"
    case checkpointStale = "checkpoint_stale"
    case commitmentsUnchecked = "commitments_not_checked"
    case privateReadable = "private_readable"
  }

  /// How grave it is.
  public enum Level: String, Hashable, Sendable { case error, repairable, warning, note }

  public let kind: Kind
  /// Counted from 1; of `private.jsonl` for disclosures without a record, of `ledger.jsonl` otherwise.
  public var line: Int?
  /// The offset of the line's first byte.
  public var byte: Int?
  /// The exact offset inside the line, where one byte can be named.
  public var offset: Int?
  public var sequence: Int?
  public var record: RandomID?
  /// Hashes, sizes or counts: never text of a record.
  public var expected: String?
  public var found: String?
  public var rule: RuleCode?
  public var schema: SchemaFault?
  public var field: String?
  /// For a rewritten history: the records changed lie after the first size and up to the second.
  public var interval: Interval?
  /// Which of the checkpoints given it is about, from 0.
  public var checkpoint: Int?

  /// Sizes of two checkpoints.
  public struct Interval: Hashable, Sendable {
    /// The size of the last checkpoint that matches, 0 when none does.
    public let after: Int
    public let upTo: Int
  }

  init(
    _ kind: Kind, line: Int? = nil, byte: Int? = nil, sequence: Int? = nil, record: RandomID? = nil,
    expected: String? = nil, found: String? = nil
  ) {
    self.kind = kind
    self.line = line
    self.byte = byte
    self.sequence = sequence
    self.record = record
    self.expected = expected
    self.found = found
  }

  /// Whether an unfinished last line is of a record that was acknowledged: then it is a loss, which no repair mends.
  public internal(set) var isOfRecord = false

  public var level: Level {
    switch kind {
    case .tornTail where isOfRecord: .error
    case .tornTail, .headMissing: .repairable
    case .disclosureOrphan, .clockRegress, .inProgress, .noOutsideCheckpoint, .checkpointStale, .privateReadable:
      .warning
    case .commitmentsUnchecked: .note
    default: .error
    }
  }
}
