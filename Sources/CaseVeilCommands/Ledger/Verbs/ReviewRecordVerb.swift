import ConsentLedger

extension Command {
  /// `consent review`
  static let consentReview = Command(
    name: "consent review", summary: "records that somebody else has looked, and what they found",
    discussion: """
      Records that somebody other than the author looked at records, at what, and what came of it. The role is stated, not
      proved. A review answers an override and declared grounds; 'caseveil consent audit --sample' draws what to look at.
      """,
    operands: [],
    options: [
      .value("--records", "LIST", "The records looked at, with commas: 4,7."),
      .value("--outcome", "WORD", choices: ReviewOutcome.allCases.map(\.rawValue), "What came of it."),
      .value(
        "--checks", "LIST",
        "What was looked at, with commas: \(ReviewCheck.allCases.map(\.rawValue).joined(separator: ", "))."),
      .value("--due", "DAY", "When what is asked for must be done."),
    ] + LedgerOptions.writing,
    examples: [
      (
        "caseveil consent review --records 4,7 --outcome ok --checks sample,consent_on_file --actor-role ig_lead",
        "a sample was looked at"
      )
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    let role = try OpenedLedger.role(arguments, streams)
    let outcome = arguments.value("--outcome").flatMap { ReviewOutcome(rawValue: $0) }
    let checks = try arguments.choices("--checks", of: ReviewCheck.self)
    guard let role, let outcome, let checks, let records = arguments.value("--records") else {
      let needed = ["--records", "--outcome", "--checks", LedgerOptions.role.name]
      throw .consent(.missing(options: needed.filter { arguments.value($0) == nil }, verb: "review"))
    }
    var targets: [Digest] = []
    for name in records.split(separator: ",") {
      targets.append(try opened.entry(name.trimmingSpaces, of: "--records").hash)
    }
    var due: Day?
    if let typed = arguments.value("--due") {
      guard let day = Day(typed) else {
        throw .consent(.badValue(option: "--due", expected: "a day written 2026-12-01"))
      }
      due = day
    }
    let body = ReviewRecord(targets: targets, outcome: outcome, checks: checks, due: due)
    let appended = try opened.append(
      .review(body), by: role, personal: try PersonalInput.values(arguments, streams), &streams)
    opened.finish(appended, arguments, &streams)
    return .done
  }

  /// `consent void`
  static let consentVoid = Command(
    name: "consent void", summary: "says that a record was made in error and counts no more",
    discussion: "The record stays where it is and is shown as void; nothing is ever taken out of a ledger.",
    operands: [],
    options: [
      .value("--record", "RECORD", "The record: its number or its hash."),
      .value("--reason", "WORD", choices: VoidReason.allCases.map(\.rawValue), "Why; entered_in_error when not given."),
    ] + LedgerOptions.writing,
    examples: [("caseveil consent void --record 5 --reason wrong_case", "recorded under the wrong case")],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    guard let target = try opened.entry("--record"), let role = try OpenedLedger.role(arguments, streams) else {
      throw .consent(.missing(options: ["--record", LedgerOptions.role.name], verb: "void"))
    }
    if opened.state.isVoided(target.hash), try opened.recordID() == nil {
      throw .consent(.unfinished("Record \(target.record.sequence) counts no more already; nothing was recorded."))
    }
    let reason = arguments.value("--reason").flatMap { VoidReason(rawValue: $0) } ?? .enteredInError
    let appended = try opened.append(
      .void(VoidRecord(target: target.hash, reason: reason)), by: role,
      personal: try PersonalInput.values(arguments, streams), &streams)
    opened.finish(appended, arguments, &streams)
    return .done
  }
}

extension OpenedLedger {
  /// Tells what was appended: warnings, then the record's number and sentence.
  func finish(_ appended: Appended, _ arguments: Arguments, _ streams: inout Streams) {
    Self.tell(appended, &streams)
    if arguments.has(LedgerOptions.json.name) { return streams.output.write(Self.json(of: appended)) }
    let words = RecordText(entry: appended.entry, opened: self, reveals: false)
    streams.output.write("record \(appended.entry.record.sequence)\n\(words.sentence)\n")
  }
}
