import ConsentLedger

/// What a verification found: first whether the ledger is whole, then what that rests on, then each problem.
struct VerificationText {
  let verification: Verification
  /// How many checkpoints were given.
  let checkpoints: Int
  /// Of each checkpoint, when signers were given.
  let signatures: [CheckpointSignature]

  private var isWhole: Bool { verification.isSound && !signatures.contains { $0.isWrong } }

  var text: String {
    var text = headline + "\n"
    if let checkpoint = verification.checkpoint {
      text += "ledger \(checkpoint.ledger.hex.prefix(8))…  \(records)  \(Self.grouped(verification.bytes)) bytes\n"
    }
    if verification.isSound, let checkpoint = verification.checkpoint {
      text += "chain ok   tree ok   \(head)\nroot \(checkpoint.spokenRoot)\n"
    }
    for size in verification.matchingCheckpoints {
      text += "checkpoint over \(size) records: matches (records 0 to \(size - 1) unchanged since it was issued)\n"
    }
    for place in verification.unjudgedCheckpoints {
      text += "checkpoint \(place + 1): could not be judged, for it covers more than the "
      text += "\(PlainWords.records(verification.goodRecords)) before the damage\n"
    }
    for (place, signature) in signatures.enumerated() { text += signature.line(of: place + 1) }
    if let commitments = verification.commitments { text += counts(commitments) }
    return text + problems
  }

  /// The verdict, and what it obliges one to do.
  private var headline: String {
    if isWhole {
      guard let size = verification.matchingCheckpoints.max() else {
        return "WHOLE as far as this folder can show"
      }
      return "WHOLE since the checkpoint over \(PlainWords.records(size))"
    }
    if verification.errors.isEmpty, verification.repairable.allSatisfy({ $0.kind == .tornTail }),
      verification.goodRecords > 0,
      !signatures.contains(where: { $0.isWrong })
    {
      return
        "INTERRUPTED: a write did not come to its end, and nothing that was recorded is lost as far as this folder can "
        + "show"
    }
    if verification.errors.allSatisfy({ $0.kind.isOfCheckpointFile }), verification.repairable.isEmpty,
      !verification.errors.isEmpty
    {
      return
        "NOT JUDGED against what was given: the ledger is whole as far as this folder can show; look at the checkpoint"
    }
    return
      "NOT WHOLE: do not record; keep a copy of the folder as evidence; restore a backup and verify it against the "
      + "checkpoint"
  }

  private var records: String {
    let count = verification.goodRecords
    return PlainWords.records(count) + (count > 1 ? ", numbered 0 to \(count - 1)" : "")
  }

  /// After a full disk the head stays behind; that is no damage.
  private var head: String {
    guard let size = verification.headRecords, size < verification.goodRecords else { return "head ok" }
    return "head behind: head.json speaks of \(PlainWords.records(size)), the next record brings it up to date"
  }

  private func counts(_ commitments: CommitmentReport) -> String {
    let errors = commitments.problems.filter { $0.level == .error }.count
    let open = commitments.count(.open)
    var text = open == 1 ? "1 personal value matches" : "\(open) personal values match"
    if commitments.count(.heldElsewhere) > 0 { text += ", \(commitments.count(.heldElsewhere)) held elsewhere" }
    return text + ", \(commitments.count(.erased)) erased, \(errors) wrong\n"
  }

  /// Each problem in a line; private values without a record in one.
  private var problems: String {
    var text = ""
    var toldStrays = false
    for problem in verification.problems {
      if problem.kind == .disclosureOrphan {
        if !toldStrays { text += strays }
        toldStrays = true
        continue
      }
      text += "\(problem.level.rawValue) \(problem.kind.rawValue): \(problem.sentence)\n"
      if problem.level == .error, problem.line != nil, problem.kind.stopsScan {
        text += "  \(PlainWords.records(verification.goodRecords)) before it are good; nothing after it was judged\n"
      }
    }
    return text
  }

  private var strays: String {
    let count = verification.problems.count { $0.kind == .disclosureOrphan }
    let what = count == 1 ? "1 private value belongs" : "\(count) private values belong"
    let cuts: [IntegrityProblem.Kind] = [.truncated, .checkpointTruncated, .checkpointRoot, .headMissing]
    let why =
      verification.problems.contains { cuts.contains($0.kind) }
      ? "they were recorded with records that are gone."
      : "a crash leaves such, and so does cutting records off the end; only a checkpoint that was kept elsewhere tells "
        + "which. The next record clears them away."
    return "warning disclosure_orphan: \(what) to no record that is here: \(why)\n"
  }

  /// `8,879`.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (i, digit) in String(number).reversed().enumerated() {
      if i > 0, i % 3 == 0 { text = "," + text }
      text = String(digit) + text
    }
    return text
  }

  var json: JSONObject {
    var object = JSONObject()
    object.set("schema", "caseveil.consent.verification/1")
    object.set("sound", verification.isSound)
    object.set("records", verification.goodRecords)
    object.set("bytes", verification.bytes)
    object.set("ledger", verification.checkpoint?.ledger.hex)
    object.set("root", verification.checkpoint?.root.hex)
    object.set("head_records", verification.headRecords)
    object.set("matching_checkpoints", verification.matchingCheckpoints.map { .integer(Int64($0)) })
    if !signatures.isEmpty { object.set("signatures", signatures.map(\.rawValue)) }
    object.set("problems", verification.problems.map { Self.json(of: $0) })
    return object
  }

  private static func json(of problem: IntegrityProblem) -> CanonicalJSON {
    var object = JSONObject()
    object.set("kind", problem.kind.rawValue)
    object.set("level", problem.level.rawValue)
    object.set("line", problem.line)
    object.set("byte", problem.byte)
    object.set("record", problem.sequence)
    object.set("rule", problem.rule?.rawValue)
    object.set("field", problem.field)
    object.set("expected", problem.expected)
    object.set("found", problem.found)
    object.set("checkpoint", problem.checkpoint)
    object.set("after", problem.interval?.after)
    object.set("up_to", problem.interval?.upTo)
    return object.json
  }
}

extension IntegrityProblem.Kind {
  /// Whether nothing behind it was read.
  var stopsScan: Bool {
    switch self {
    case .lineTooLong, .frame, .recordHash, .utf8, .json, .notCanonical, .sequence, .chain, .duplicateID,
      .unsupportedVersion, .schema, .danglingReference, .rule, .notALedger:
      true
    default: false
    }
  }

  /// Whether it is about the file that was given, which is of another ledger, no checkpoint or not sealed by the key.
  var isOfCheckpointFile: Bool { self == .checkpointOrigin || self == .checkpointFormat || self == .checkpointSeal }
}
