import ConsentLedger

extension Command {
  /// `consent verify`
  static let consentVerify = Command(
    name: "consent verify", summary: "checks that nothing in the ledger was changed",
    discussion: """
      Checks every byte of the ledger, the tree over its records, head.json, the private values, and checkpoints that were
      kept elsewhere. It writes nothing and works on a folder that cannot be written to. Without an outside checkpoint it
      cannot see that the whole ledger was rewritten, and says so. --public leaves the private file alone, as for a copy
      that was handed on.
      """,
    operands: [],
    options: [
      .value("--checkpoint", "FILE", "A checkpoint that was kept elsewhere. May stand several times."),
      .value("--seal-key", "FILE", "The key of the checkpoints' seals: 32 bytes."),
      .value(
        "--signers", "FILE",
        "Allowed signers, as ssh-keygen reads them: each checkpoint must be signed by one, in FILE.sig beside it."),
      .flag("--public", "Do not look for the private file."), .flag("--strict", "Warnings count as errors."),
    ] + LedgerOptions.reading,
    examples: [
      ("caseveil consent verify", "the ledger alone"),
      ("caseveil consent verify --checkpoint guardian-2026-11-03.txt", "against what the guardian kept"),
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let path = try OpenedLedger.path(arguments, streams)
    let wait = try arguments.number(LedgerOptions.wait.name, upTo: 3600) ?? 10
    let ledger = try OpenedLedger.ledger(at: path, wait: wait)
    var notes: [[UInt8]] = []
    var signatures: [CheckpointSignature] = []
    let signers = arguments.value("--signers")
    if let signers { _ = try PersonalInput.bytes(of: signers, for: "--signers", streams) }
    for source in arguments.values("--checkpoint") {
      let bytes = try PersonalInput.bytes(of: source, for: "--checkpoint", streams)
      notes.append(bytes)
      if let signers { signatures.append(CheckpointSignature(of: bytes, from: source, signers: signers)) }
    }
    let seal = try SealKey.seal(arguments, streams)
    // Of a ledger that cannot be read more is told than what hangs on the day.
    let isForTests = ledger.opening.map { $0.isForTests } ?? true
    let now = try OpenedLedger.now(arguments, streams, isForTests: isForTests)
    let isPublic = arguments.has("--public")
    let verification = try CommandProblem.asking { () throws(LedgerProblem) in
      try ledger.verify(against: notes, seal: seal, on: now.day, isPublic: isPublic)
    }
    let report = VerificationText(verification: verification, checkpoints: notes.count, signatures: signatures)
    if arguments.has(LedgerOptions.json.name) {
      streams.output.write(report.json)
    } else {
      streams.output.write(report.text)
    }
    let isSound = verification.isSound && !signatures.contains { $0.isWrong }
    let hasWarnings = !verification.warnings.isEmpty || signatures.contains { $0.isOpen }
    return isSound && !(arguments.has("--strict") && hasWarnings) ? .done : .integrity
  }
}

/// The key of seals, which must not lie with what it seals.
enum SealKey {
  static func seal(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> CheckpointSeal? {
    guard let source = arguments.value("--seal-key") else { return nil }
    let folder = try OpenedLedger.path(arguments, streams)
    for name in (try? FileBytes.names(in: folder)) ?? [] where FileBytes.isSame(folder + "/" + name, source) {
      throw .consent(.keyInLedger)
    }
    let bytes = try PersonalInput.bytes(of: source, for: "--seal-key", streams)
    guard let seal = CheckpointSeal(key: bytes) else {
      throw .consent(.badValue(option: "--seal-key", expected: "a file of 32 bytes, such as: head -c 32 /dev/urandom"))
    }
    return seal
  }
}
