/// What came of checking a ledger. Nothing was written.
public struct Verification: Sendable {
  /// Nil when the first record cannot be read.
  public let checkpoint: Checkpoint?
  /// The good records before the first problem of the ledger file.
  public let goodRecords: Int
  /// Their length.
  public let bytes: Int
  /// In the order in which they were looked for.
  public internal(set) var problems: [IntegrityProblem]
  /// Nil when the private file is not there or was not to be looked at.
  public let commitments: CommitmentReport?
  /// The sizes of the outside checkpoints that match, in the order given.
  public let matchingCheckpoints: [Int]
  /// The places of the outside checkpoints that say nothing: damage lies before their size.
  public let unjudgedCheckpoints: [Int]
  /// The size that `head.json` states; nil when it cannot be read.
  public let headRecords: Int?

  public var errors: [IntegrityProblem] { problems.filter { $0.level == .error } }
  public var warnings: [IntegrityProblem] { problems.filter { $0.level == .warning } }
  public var repairable: [IntegrityProblem] { problems.filter { $0.level == .repairable } }

  /// Whether nothing but warnings and notes was found.
  public var isSound: Bool { errors.isEmpty && repairable.isEmpty }
}

extension LedgerState {
  /// The checkpoints noted in records that are not what the ledger was at that size. O(records).
  func falseNotedCheckpoints() -> [IntegrityProblem] {
    var noted: [(entry: Entry, checkpoint: CheckpointRecord)] = []
    for entry in entries {
      if case .checkpoint(let checkpoint) = entry.record.body { noted.append((entry, checkpoint)) }
    }
    let roots = roots(at: Set(noted.map { $0.checkpoint.size }))
    return noted.compactMap { noted in
      guard let root = roots[noted.checkpoint.size], root == noted.checkpoint.root else {
        return IntegrityProblem(
          .notedCheckpoint, line: noted.entry.line, byte: noted.entry.byte, sequence: noted.entry.record.sequence,
          record: noted.entry.record.id, expected: roots[noted.checkpoint.size]?.hex, found: noted.checkpoint.root.hex)
      }
      return nil
    }
  }

  /// The roots at several sizes in one pass.
  func roots(at sizes: Set<Int>) -> [Int: Digest] {
    var roots: [Int: Digest] = sizes.contains(0) ? [0: MerkleTree.emptyRoot] : [:]
    if sizes.isEmpty { return roots }
    var frontier = Frontier()
    for entry in entries {
      frontier.push(entry.hash)
      if sizes.contains(frontier.size) { roots[frontier.size] = frontier.root }
    }
    return roots
  }

  /// Holds outside checkpoints against the ledger.
  func check(
    _ notes: [[UInt8]], seal: CheckpointSeal?
  ) -> (problems: [IntegrityProblem], matching: [Int]) {
    var problems: [IntegrityProblem] = []
    var read: [(place: Int, note: CheckpointNote)] = []
    for (place, bytes) in notes.enumerated() {
      do throws(CheckpointNote.Fault) {
        read.append((place, try CheckpointNote(bytes)))
      } catch {
        var problem = IntegrityProblem(.checkpointFormat, line: error.line, expected: error.expected.rawValue)
        problem.checkpoint = place
        problems.append(problem)
      }
    }
    let roots = roots(at: Set(read.map { $0.note.checkpoint.size }))
    let matching = read.filter {
      $0.note.checkpoint.ledger == opening?.ledger && roots[$0.note.checkpoint.size] == $0.note.checkpoint.root
    }.map { $0.note.checkpoint.size }
    for (place, note) in read {
      guard var problem = problem(of: note, seal, roots, matching) else { continue }
      problem.checkpoint = place
      problems.append(problem)
    }
    return (problems, matching)
  }

  /// The same of a ledger with damage: those that cover only records before it can be judged.
  func checkEarly(
    _ notes: [[UInt8]], seal: CheckpointSeal?
  ) -> (problems: [IntegrityProblem], matching: [Int], unjudged: [Int]) {
    let unjudged = notes.indices.filter { place in
      (try? CheckpointNote(notes[place])).map { $0.checkpoint.size > size } ?? false
    }
    let places = notes.indices.filter { !unjudged.contains($0) }
    let found = check(places.map { notes[$0] }, seal: seal)
    let problems = found.problems.map { problem in
      var problem = problem
      problem.checkpoint = problem.checkpoint.map { places[$0] }
      return problem
    }
    return (problems, found.matching, unjudged)
  }

  private func problem(
    of note: CheckpointNote, _ seal: CheckpointSeal?, _ roots: [Int: Digest], _ matching: [Int]
  ) -> IntegrityProblem? {
    let checkpoint = note.checkpoint
    if checkpoint.ledger != opening?.ledger { return IntegrityProblem(.checkpointOrigin) }
    if let seal, !seal.verifies(note) { return IntegrityProblem(.checkpointSeal) }
    if checkpoint.size > size {
      return IntegrityProblem(.checkpointTruncated, expected: "\(checkpoint.size)", found: "\(size)")
    }
    if roots[checkpoint.size] == checkpoint.root { return nil }
    var problem = IntegrityProblem(
      .checkpointRoot, expected: checkpoint.root.hex, found: roots[checkpoint.size]?.hex)
    let after = matching.filter { $0 < checkpoint.size }.max() ?? 0
    problem.interval = IntegrityProblem.Interval(after: after, upTo: checkpoint.size)
    return problem
  }

  /// Records whose time lies more than five minutes before that of the record before.
  func clockRegresses() -> [IntegrityProblem] {
    var problems: [IntegrityProblem] = []
    for i in entries.indices.dropFirst() where entries[i].record.at.seconds < entries[i - 1].record.at.seconds - 300 {
      let entry = entries[i]
      problems.append(
        IntegrityProblem(
          .clockRegress, line: entry.line, byte: entry.byte, sequence: i, record: entry.record.id,
          expected: entries[i - 1].record.at.text, found: entry.record.at.text))
    }
    return problems
  }

  /// Whether more than a hundred records or thirty days have gone by since a checkpoint was last noted.
  public func isCheckpointStale(on day: Day) -> Bool {
    let last = entries.last { $0.record.type == .checkpoint } ?? entries.first
    guard let last else { return false }
    return size - 1 - last.record.sequence > 100 || day.days(since: last.record.at.day) > 30
  }
}

extension Verification {
  /// Checks the bytes of a ledger's files.
  ///
  /// - Parameters:
  ///   - head: Nil when there is no `head.json`.
  ///   - privateFile: Nil when there is no `private.jsonl`: then commitments are not checked.
  ///   - isPublic: Whether the private file was left out on purpose, as in a copy that was handed on.
  ///   - isLocked: Whether no writer can be at work; otherwise an unfinished line is only being written.
  public init(
    of ledger: [UInt8], head: [UInt8]?, privateFile: [UInt8]?, checkpoints: [[UInt8]] = [],
    seal: CheckpointSeal? = nil, on day: Day, isPublic: Bool = false, isLocked: Bool = true
  ) {
    let scan = LedgerScan(of: ledger[...])
    let state = scan.state
    goodRecords = state.size
    bytes = state.bytes
    checkpoint = state.checkpoint
    headRecords = head.flatMap { Head($0) }?.frontier.size
    var problems = scan.breaches
    if var problem = scan.problem {
      problem.isOfRecord = problem.kind == .tornTail && headRecords ?? 0 > state.size
      let isInProgress = problem.kind == .tornTail && !isLocked
      problems.append(isInProgress ? IntegrityProblem(.inProgress, line: problem.line, byte: problem.byte) : problem)
      // After anything but an unfinished line, what follows is unknown and would only repeat the one problem.
      if problem.kind != .tornTail {
        let early = state.checkEarly(checkpoints, seal: seal)
        self.problems = problems + early.problems
        commitments = nil
        matchingCheckpoints = early.matching
        unjudgedCheckpoints = early.unjudged
        return
      }
    }
    problems += Self.problems(ofHead: head, state)
    problems += state.falseNotedCheckpoints()
    let outside = state.check(checkpoints, seal: seal)
    problems += outside.problems
    matchingCheckpoints = outside.matching
    unjudgedCheckpoints = []
    commitments = privateFile.map { CommitmentReport(of: state, given: PrivateValues(parsing: $0)) }
    problems += commitments?.problems ?? [Self.problem(ofNoPrivateFile: state, isPublic)]
    problems += state.clockRegresses()
    if checkpoints.isEmpty { problems.append(IntegrityProblem(.noOutsideCheckpoint)) }
    if state.isCheckpointStale(on: day) { problems.append(IntegrityProblem(.checkpointStale)) }
    self.problems = problems
  }

  /// A ledger that commits to values has lost them, unless it is a copy without them.
  private static func problem(ofNoPrivateFile state: LedgerState, _ isPublic: Bool) -> IntegrityProblem {
    let commitments = state.entries.reduce(0) { $0 + $1.record.commitments.count }
    if isPublic || commitments == 0 { return IntegrityProblem(.commitmentsUnchecked) }
    return IntegrityProblem(.disclosureMissing, found: "\(commitments)")
  }

  private static func problems(ofHead head: [UInt8]?, _ state: LedgerState) -> [IntegrityProblem] {
    guard let head else {
      return [IntegrityProblem(state.size == 0 ? .notALedger : .headMissing)]
    }
    guard let read = Head(head) else { return [IntegrityProblem(.headMismatch)] }
    return read.disagreement(with: state, thoroughly: true).map { [$0] } ?? []
  }
}
