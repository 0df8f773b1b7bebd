import ConsentLedger

extension Command {
  /// `consent repair`
  static let consentRepair = Command(
    name: "consent repair", summary: "mends what a crash left; never a changed line",
    discussion: """
      Moves an unfinished last line aside, brings head.json up to date, and finishes an erasure that was interrupted. It
      says what it would do; --yes does it. A line that ends in a line feed is never touched: what was changed there stays
      as evidence. Where head.json is gone or cannot be read, a cut ledger looks whole: then it wants a checkpoint that was
      kept elsewhere, or --accept-length, and refuses when something in the folder speaks of more records. The next record
      names that the head was made anew.
      """,
    operands: [],
    options: [
      .flag("--yes", "Do it."),
      .value("--checkpoint", "FILE", "A checkpoint that was kept elsewhere; it must fit. May stand several times."),
      .flag("--accept-length", "Write a lost head.json anew though nothing shows that no record was cut off."),
    ] + LedgerOptions.reading,
    examples: [
      ("caseveil consent repair", "says what it would do"), ("caseveil consent repair --yes", "does it"),
      ("caseveil consent repair --checkpoint guardian.txt --yes", "when head.json is gone"),
    ],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let path = try OpenedLedger.path(arguments, streams)
    let wait = try arguments.number(LedgerOptions.wait.name, upTo: 3600) ?? 10
    let ledger = try OpenedLedger.ledger(at: path, wait: wait)
    var notes: [[UInt8]] = []
    for source in arguments.values("--checkpoint") {
      notes.append(try PersonalInput.bytes(of: source, for: "--checkpoint", streams))
    }
    let (doesIt, checkpoints) = (arguments.has("--yes"), notes)
    let steps = try RepairRefusal.telling { () throws(LedgerProblem) in
      let acceptsLength = arguments.has("--accept-length")
      return doesIt
        ? try ledger.repair(knowing: checkpoints, acceptsLength: acceptsLength)
        : try ledger.repairPlan(knowing: checkpoints, acceptsLength: acceptsLength)
    }
    if arguments.has(LedgerOptions.json.name) {
      var object = JSONObject()
      object.set("schema", "caseveil.consent.repair/1")
      object.set("done", doesIt)
      object.set("steps", steps.map(\.words))
      streams.output.write(object)
      return .done
    }
    if steps.isEmpty { streams.output.write("There is nothing to repair.\n") }
    for step in steps { streams.output.write("\(doesIt ? "done" : "would"): \(step.words)\n") }
    if !steps.isEmpty, !doesIt { streams.output.write("Add --yes to do it.\n") }
    for step in steps {
      if case .rebuildHead(let records, wasLost: true) = step {
        streams.error.write(
          "warning head_missing: no crash takes head.json away. Whether there were more than \(records) records, only a "
            + "checkpoint that was kept elsewhere can tell.\n")
      }
    }
    return .done
  }
}

/// Why there is something that no repair mends, and what to do instead.
enum RepairRefusal {
  static func telling(_ body: () throws(LedgerProblem) -> [RepairStep]) throws(CommandProblem) -> [RepairStep] {
    do throws(LedgerProblem) {
      return try body()
    } catch {
      guard case .integrity(let problem) = error else { throw .ledger(error) }
      throw .consent(
        .beyondRepair(
          "\(problem.kind.rawValue): \(problem.sentence) This is not what a crash leaves, and nothing was repaired. Do not "
            + "record here; keep a copy of the folder as evidence, then restore a backup."))
    }
  }
}

extension RepairStep {
  fileprivate var words: String {
    switch self {
    case .moveTornTailAside(let bytes): "move \(bytes) bytes of an unfinished line into quarantine/"
    case .rebuildHead(let records, wasLost: false): "bring head.json up to date, to \(records) records"
    case .rebuildHead(let records, wasLost: true): "write head.json anew, for \(records) records"
    case .finishErasure(let lines): "remove \(lines) private values that an erasure names"
    }
  }
}
