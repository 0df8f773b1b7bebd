/// The nine types of record.
public enum RecordType: String, CaseIterable, Hashable, Sendable {
  case opening = "ledger.open"
  case consent, release, retraction, review, erasure, void, checkpoint
  case recovery = "recovered"

  /// Whether records of this type belong to a case.
  public var belongsToCase: Bool { self == .consent || self == .release || self == .retraction }
}

/// What a record says, by its type.
public enum RecordBody: Hashable, Sendable {
  case opening(OpeningRecord)
  case consent(ConsentRecord)
  case release(ReleaseRecord)
  case retraction(RetractionRecord)
  case review(ReviewRecord)
  case erasure(ErasureRecord)
  case void(VoidRecord)
  case checkpoint(CheckpointRecord)
  case recovery(RecoveryRecord)

  public var type: RecordType {
    switch self {
    case .opening: .opening
    case .consent: .consent
    case .release: .release
    case .retraction: .retraction
    case .review: .review
    case .erasure: .erasure
    case .void: .void
    case .checkpoint: .checkpoint
    case .recovery: .recovery
    }
  }

  /// Reads the member `body` of a record of this type.
  public init(_ type: RecordType, _ body: CanonicalJSON) throws(SchemaFault) {
    switch type {
    case .opening: self = .opening(try OpeningRecord(body))
    case .consent: self = .consent(try ConsentRecord(body))
    case .release: self = .release(try ReleaseRecord(body))
    case .retraction: self = .retraction(try RetractionRecord(body))
    case .review: self = .review(try ReviewRecord(body))
    case .erasure: self = .erasure(try ErasureRecord(body))
    case .void: self = .void(try VoidRecord(body))
    case .checkpoint: self = .checkpoint(try CheckpointRecord(body))
    case .recovery: self = .recovery(try RecoveryRecord(body))
    }
  }

  /// The member `body` of a record.
  public var json: CanonicalJSON {
    switch self {
    case .opening(let body): body.json
    case .consent(let body): body.json
    case .release(let body): body.json
    case .retraction(let body): body.json
    case .review(let body): body.json
    case .erasure(let body): body.json
    case .void(let body): body.json
    case .checkpoint(let body): body.json
    case .recovery(let body): body.json
    }
  }
}
