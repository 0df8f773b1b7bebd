import ConsentLedger

extension Command {
  /// `consent erase`
  static let consentErase = Command(
    name: "consent erase", summary: "erases personal values of a record for good",
    discussion: """
      Records that personal values are erased, then removes them and their salts from the private file. The chain stays
      whole; what is left can be neither opened nor guessed. Copies elsewhere (backups, snapshots, flash memory) are out of
      its reach. Without --yes it says what it would do.
      """,
    operands: [],
    options: [
      .value("--record", "RECORD", "The record: its number, hash or identifier."),
      .value("--fields", "LIST", "Which values, with commas; all that are held when not given."),
      .value(
        "--reason", "WORD", choices: ErasureReason.allCases.map(\.rawValue), "Why; subject_request when not given."),
      .flag("--yes", "Do it."),
    ] + LedgerOptions.writing,
    examples: [("caseveil consent erase --record 4 --fields where,note --yes", "two values of record 4")],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    guard let target = try opened.entry("--record"), let role = try OpenedLedger.role(arguments, streams) else {
      throw .consent(.missing(options: ["--record", LedgerOptions.role.name], verb: "erase"))
    }
    let held = target.record.commitments.map(\.field).filter { !opened.state.isErased($0, of: target.record.id) }
    let fields = try arguments.choices("--fields", of: PersonalField.self) ?? held
    let names = PlainWords.list(of: fields)
    if let stray = fields.first(where: { !held.contains($0) }), try opened.recordID() == nil {
      let words = "Record \(target.record.sequence) holds no value '\(stray.rawValue)'. "
      let known = "It holds: \(held.isEmpty ? "none" : held.map(\.rawValue).joined(separator: ", "))."
      throw .consent(.unfinished(words + known))
    }
    if fields.isEmpty { throw .consent(.unfinished("Record \(target.record.sequence) holds no personal value.")) }
    guard arguments.has("--yes") else {
      streams.output.write("This would erase of record \(target.record.sequence): \(names).\nAdd --yes to do it.\n")
      return .done
    }
    let reason = arguments.value("--reason").flatMap { ErasureReason(rawValue: $0) } ?? .subjectRequest
    let random = streams.surroundings.random
    let erasure = ErasureRecord(target: target.record.id, fields: fields, reason: reason)
    var personal = try PersonalInput.values(arguments, streams)
    if !personal.contains(where: { $0.field == .actor }) {
      personal.append(PersonalValue(.actor, PersonalInput.actor(streams)))
    }
    let (ledger, now, values) = (opened.ledger, opened.now, personal)
    let appended = try CommandProblem.asking { () throws(LedgerProblem) in
      try ledger.erase(
        erasure, at: now, role: role, personal: values, acceptsClock: arguments.has(LedgerOptions.clock.name),
        random: random)
    }
    opened.finish(appended, arguments, &streams)
    streams.error.write("Backups and copies of private.jsonl still hold them; erase them there too.\n")
    return .done
  }

  /// `consent find`
  static let consentFind = Command(
    name: "consent find", summary: "finds the cases of a patient who withdraws",
    discussion: """
      Looks among the personal values for one that was recorded with a case, such as the link by which the patient can be
      found. The value comes from a file or from standard input, never from the command line, and is not shown.
      """,
    operands: [],
    options: [LedgerOptions.personal, LedgerOptions.personalFrom] + LedgerOptions.reading,
    examples: [("caseveil consent find --private subject_link=-", "type the link, end with Ctrl-D")], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    let wanted = try PersonalInput.values(arguments, streams)
    if wanted.isEmpty { throw .consent(.missing(options: ["--private subject_link=-"], verb: "find")) }
    var found: [CaseID] = []
    for entry in opened.state.entries {
      guard let caseID = entry.record.caseID, !found.contains(caseID) else { continue }
      let fits = wanted.contains { value in
        opened.values.value(of: value.field, in: entry.record).map { folded($0) == folded(value.value) } ?? false
      }
      if fits { found.append(caseID) }
    }
    if arguments.has(LedgerOptions.json.name) {
      var object = JSONObject()
      object.set("cases", found.map(\.text))
      streams.output.write(object)
    } else if found.isEmpty {
      streams.output.write("No case has this value. It may have been written otherwise, erased, or never recorded.\n")
    } else {
      for caseID in found {
        let live = LiveReleases(of: caseID, in: opened).entries.count
        streams.output.write("\(caseID.text)  \(live) live\n")
      }
    }
    return .done
  }

  /// Without spaces, hyphens and case: people write numbers in groups.
  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.filter { $0 != 0x20 && $0 != 0x2D }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }
}
