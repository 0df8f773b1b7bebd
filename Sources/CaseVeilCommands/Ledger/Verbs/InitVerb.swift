import ConsentLedger

extension Command {
  /// `consent init`
  static let consentInit = Command(
    name: "consent init", summary: "makes a new ledger",
    discussion: """
      Makes a folder for its owner only, with a ledger in it whose first record names the organisation and the sharing
      policy. Never name a person. A name that starts with 'test-' marks a ledger for trying out, where --now works.
      """,
    operands: [],
    options: [
      LedgerOptions.ledger, .value("--name", "NAME", "The organisation: a to z, digits, hyphen."),
      .value(
        "--policy", "NAME", choices: SharingPolicy.names,
        "The sharing policy; \(SharingPolicy.standard) when not given."),
      LedgerOptions.json, LedgerOptions.now,
    ],
    examples: [("caseveil consent init --ledger ledger --name example-surgery", "a new ledger in the folder 'ledger'")],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let path = try OpenedLedger.path(arguments, streams)
    guard let name = arguments.value("--name") else { throw .consent(.missing(options: ["--name"], verb: "init")) }
    let random = streams.surroundings.random
    let opening = OpeningRecord(
      ledger: RandomID(from: random), name: name, policy: arguments.value("--policy") ?? SharingPolicy.standard,
      tool: "caseveil/\(CaseVeilCommand.version)")
    let now = try OpenedLedger.now(arguments, streams, isForTests: opening.isForTests)
    _ = try CommandProblem.asking { () throws(LedgerProblem) in
      try Ledger.create(at: path, opening: opening, at: now, random: random)
    }
    if arguments.has(LedgerOptions.json.name) {
      var object = JSONObject()
      object.set("schema", "caseveil.consent.init/1")
      object.set("ledger", opening.ledger.hex)
      object.set("policy", opening.policy)
      streams.output.write(object)
    } else {
      let ledger = arguments.value(LedgerOptions.ledger.name).map { " --ledger \(ShellWord.quoted($0))" } ?? ""
      streams.output.write("ledger \(opening.ledger.hex), policy \(opening.policy)\n")
      streams.output.write(
        "It holds no names. Personal values will lie in private.jsonl beside it: back up both, hand on only the ledger.\n"
          + "Next: caseveil consent new-case, then caseveil consent record\(ledger).\n")
    }
    return .done
  }

  /// `consent new-case`
  static let consentNewCase = Command(
    name: "consent new-case", summary: "gives a new, random case id",
    discussion: """
      Prints a random id for a case; nothing is recorded. Keep it with the case's notes. When you record, give a link by
      which the patient can be found again if they withdraw: --private subject_link=FILE. It lies beside the ledger, and
      'consent find' looks it up.
      """,
    operands: [], options: [LedgerOptions.json, LedgerOptions.ledger],
    examples: [("caseveil consent new-case", "such as case-0a1b2c3d4e5f6g7h")], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let caseID = CaseID(from: streams.surroundings.random)
    if arguments.has(LedgerOptions.json.name) {
      var object = JSONObject()
      object.set("case", caseID.text)
      streams.output.write(object)
      return .done
    }
    streams.output.write(caseID.text + "\n")
    streams.error.write(
      "Keep it with the case's notes. When you record, add --private subject_link=FILE with a number that the patient can\n"
        + "tell you (not in the ledger itself), so that 'caseveil consent find' finds the case if they withdraw.\n")
    return .done
  }
}
