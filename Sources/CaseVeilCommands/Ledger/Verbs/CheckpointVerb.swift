import ConsentLedger

extension Command {
  /// `consent checkpoint`
  static let consentCheckpoint = Command(
    name: "consent checkpoint", summary: "gives three lines that prove later what the ledger was",
    discussion: """
      Prints the ledger's name, size and root, and notes in the ledger to whom it goes. Send it to somebody who cannot
      change the ledger: it holds nothing personal and may be mailed, printed or read out. Whoever kept it finds every
      later change of the records that it covers. --seal-key FILE adds a seal; the key must not lie in the ledger's folder.
      """,
    operands: [],
    options: [
      .value("--sent-to", "WHO", choices: CheckpointRecipient.allCases.map(\.rawValue), "Who gets it."),
      .value("--seal-key", "FILE", "A key of 32 bytes."),
      .value("--out", "FILE", "Write it to a file as well."),
    ] + LedgerOptions.writing,
    examples: [("caseveil consent checkpoint --sent-to caldicott_guardian > guardian.txt", "to be sent")],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    let recipient = arguments.value("--sent-to").flatMap { CheckpointRecipient(rawValue: $0) }
    guard let recipient, let role = try OpenedLedger.role(arguments, streams) else {
      throw .consent(.missing(options: ["--sent-to", LedgerOptions.role.name], verb: "checkpoint"))
    }
    let seal = try SealKey.seal(arguments, streams)
    var personal = try PersonalInput.values(arguments, streams)
    if !personal.contains(where: { $0.field == .actor }) {
      personal.append(PersonalValue(.actor, PersonalInput.actor(streams)))
    }
    let random = streams.surroundings.random
    let (ledger, now, values) = (opened.ledger, opened.now, personal)
    let (checkpoint, text, appended) = try CommandProblem.asking { () throws(LedgerProblem) in
      try ledger.issueCheckpoint(
        sentTo: recipient, at: now, role: role, personal: values, seal: seal,
        acceptsClock: arguments.has(LedgerOptions.clock.name), random: random)
    }
    OpenedLedger.tell(appended, &streams)
    try OutFile.write(Array(text.utf8), arguments, streams)
    if arguments.has(LedgerOptions.json.name) {
      var object = OpenedLedger.json(of: appended)
      object.set("checkpoint", text)
      streams.output.write(object)
    } else {
      streams.output.write(text)
      if !arguments.has("--quiet") {
        streams.error.write(
          "Over \(checkpoint.size) records; to be read out: \(checkpoint.spokenRoot)\n"
            + "Send it to the \(PlainWords.of(recipient.rawValue)) and keep it out of the ledger's folder.\n")
      }
    }
    return .done
  }
}

/// A file that a verb writes besides what it prints; errors name the option.
enum OutFile {
  static func write(_ bytes: [UInt8], _ arguments: Arguments, _ streams: Streams) throws(CommandProblem) {
    guard let path = arguments.value("--out") else { return }
    do throws(CommandProblem) {
      var file = try NewFile(at: path, replaces: arguments.has("--force")) { _ in false }
      file.stream.write(bytes)
      try file.finish()
    } catch {
      throw error.renamed("the file of --out")
    }
  }
}
