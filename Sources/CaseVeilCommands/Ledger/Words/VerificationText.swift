import ConsentLedger

/// What a verification found: first what is whole, then each problem with its place.
struct VerificationText {
  let verification: Verification
  /// How many checkpoints were given.
  let checkpoints: Int
  /// Of each checkpoint, when signers were given.
  let signatures: [CheckpointSignature]

  var text: String {
    var text = ""
    if let checkpoint = verification.checkpoint {
      text += "ledger \(checkpoint.ledger.hex.prefix(8))…  \(PlainWords.records(verification.goodRecords))  "
      text += "\(Self.grouped(verification.bytes)) bytes\n"
    }
    if verification.isSound, let checkpoint = verification.checkpoint {
      text += "chain ok   tree ok   head ok\nroot \(checkpoint.spokenRoot)\n"
    }
    for size in verification.matchingCheckpoints {
      text += "checkpoint over \(size) records: matches (records 0 to \(size - 1) unchanged since it was issued)\n"
    }
    for (place, signature) in signatures.enumerated() { text += signature.line(of: place + 1) }
    if let commitments = verification.commitments { text += counts(commitments) }
    for problem in verification.problems {
      text += "\(problem.level.rawValue) \(problem.kind.rawValue): \(problem.sentence)\n"
      if problem.level == .error, problem.line != nil, problem.kind.stopsScan {
        text += "  \(verification.goodRecords) records before it are good; nothing after it was judged\n"
      }
    }
    return text
  }

  private func counts(_ commitments: CommitmentReport) -> String {
    let errors = commitments.problems.filter { $0.level == .error }.count
    return "commitments: \(commitments.count(.open)) open, \(commitments.count(.heldElsewhere)) held elsewhere, "
      + "\(commitments.count(.erased)) erased, \(errors) wrong\n"
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
    object.set("matching_checkpoints", verification.matchingCheckpoints.map { .integer(Int64($0)) })
    if !signatures.isEmpty { object.set("signatures", signatures.map(\.rawValue)) }
    object.set(
      "problems",
      verification.problems.map { problem -> CanonicalJSON in
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
      })
    return object
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
}
