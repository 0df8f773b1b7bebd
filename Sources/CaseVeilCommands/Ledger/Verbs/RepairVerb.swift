import ConsentLedger

extension Command {
  /// `consent repair`
  static let consentRepair = Command(
    name: "consent repair", summary: "mends what a crash left; never a changed line",
    discussion: """
      Moves an unfinished last line aside, writes head.json anew, and finishes an erasure that was interrupted. It says what
      it would do; --yes does it. A line that ends in a line feed is never touched: what was changed there stays as
      evidence.
      """,
    operands: [], options: [.flag("--yes", "Do it.")] + LedgerOptions.reading,
    examples: [("caseveil consent repair", "says what it would do"), ("caseveil consent repair --yes", "does it")],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let path = try OpenedLedger.path(arguments, streams)
    let wait = try arguments.number(LedgerOptions.wait.name, upTo: 3600) ?? 10
    let ledger = try CommandProblem.asking { () throws(LedgerProblem) in try Ledger(at: path, wait: wait) }
    let doesIt = arguments.has("--yes")
    let steps = try CommandProblem.asking { () throws(LedgerProblem) in
      doesIt ? try ledger.repair() : try ledger.repairPlan()
    }
    if steps.isEmpty { streams.output.write("There is nothing to repair.\n") }
    for step in steps { streams.output.write("\(doesIt ? "done" : "would"): \(step.words)\n") }
    if !steps.isEmpty, !doesIt { streams.output.write("Add --yes to do it.\n") }
    return .done
  }
}

extension RepairStep {
  fileprivate var words: String {
    switch self {
    case .moveTornTailAside(let bytes): "move \(bytes) bytes of an unfinished line into quarantine/"
    case .rebuildHead(let records): "write head.json anew, for \(records) records"
    case .finishErasure(let lines): "remove \(lines) private values that an erasure names"
    }
  }
}
