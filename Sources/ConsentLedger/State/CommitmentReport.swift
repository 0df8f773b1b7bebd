/// What is left of the value behind a commitment.
public enum CommitmentState: String, CaseIterable, Hashable, Sendable {
  /// The value is there and fits.
  case open
  /// The value was never kept here, only its salt.
  case heldElsewhere = "held_elsewhere"
  /// Erased: the commitment can no longer be opened.
  case erased
  /// Neither there nor erased.
  case missing = "disclosure_missing"
  /// The value is there and does not fit.
  case mismatch = "commit_mismatch"
  /// Erased, but still there.
  case erasureIncomplete = "erasure_incomplete"
}

extension LedgerState {
  /// What is left of the value of a field of a record; nil when the record does not commit to one.
  public func commitmentState(
    of field: PersonalField, in record: Record, given values: PrivateValues
  ) -> CommitmentState? {
    guard let commitment = record.commitment(for: field) else { return nil }
    let isErased = isErased(field, of: record.id)
    guard let disclosure = values.disclosure(of: field, in: record.id) else { return isErased ? .erased : .missing }
    if isErased { return .erasureIncomplete }
    switch disclosure.opens(commitment) {
    case nil: return .heldElsewhere
    case true?: return .open
    case false?: return .mismatch
    }
  }
}

/// All commitments of a ledger held against the private file.
public struct CommitmentReport: Sendable {
  /// How many are in each state, in the order of the states.
  public private(set) var counts: [(state: CommitmentState, count: Int)] = []
  public private(set) var problems: [IntegrityProblem] = []
  private var told: Set<Told> = []

  private struct Told: Hashable {
    let record: RandomID
    let field: String
  }

  /// O(records and disclosures).
  public init(of state: LedgerState, given values: PrivateValues) {
    var tally: [CommitmentState: Int] = [:]
    for entry in state.entries {
      for commitment in entry.record.commitments {
        guard let found = state.commitmentState(of: commitment.field, in: entry.record, given: values) else { continue }
        tally[found, default: 0] += 1
        if let kind = IntegrityProblem.Kind(found) { report(kind, entry, commitment.field.rawValue) }
      }
    }
    counts = CommitmentState.allCases.map { ($0, tally[$0] ?? 0) }
    reportStrayLines(of: values, in: state)
  }

  public func count(_ state: CommitmentState) -> Int { counts.first { $0.state == state }?.count ?? 0 }

  private mutating func report(_ kind: IntegrityProblem.Kind, _ entry: Entry, _ field: String) {
    var problem = IntegrityProblem(
      kind, line: entry.line, byte: entry.byte, sequence: entry.record.sequence, record: entry.record.id)
    problem.field = field
    problems.append(problem)
    told.insert(Told(record: entry.record.id, field: field))
  }

  private mutating func reportStrayLines(of values: PrivateValues, in state: LedgerState) {
    for line in values.unreadableLines { problems.append(IntegrityProblem(.disclosureUnreadable, line: line)) }
    if values.hasTornTail { problems.append(IntegrityProblem(.disclosureOrphan, line: values.disclosures.count + 1)) }
    for (place, disclosure) in values.disclosures.enumerated() {
      // Two lines for one field: only the later is found by its name, so each is held against the commitment here.
      if let entry = state.entry(id: disclosure.record) {
        if disclosure.field == Disclosure.actorKeyField, entry.record.type == .opening { continue }
        if let field = PersonalField(rawValue: disclosure.field), let commitment = entry.record.commitment(for: field) {
          let isKnown = told.contains(Told(record: disclosure.record, field: disclosure.field))
          if disclosure.opens(commitment) == false, !isKnown { report(.commitMismatch, entry, disclosure.field) }
          continue
        }
      }
      var problem = IntegrityProblem(.disclosureOrphan, line: place + 1, record: disclosure.record)
      problem.field = disclosure.field
      problems.append(problem)
    }
  }
}

extension IntegrityProblem.Kind {
  fileprivate init?(_ state: CommitmentState) {
    switch state {
    case .open, .heldElsewhere, .erased: return nil
    case .missing: self = .disclosureMissing
    case .mismatch: self = .commitMismatch
    case .erasureIncomplete: self = .erasureIncomplete
    }
  }
}
