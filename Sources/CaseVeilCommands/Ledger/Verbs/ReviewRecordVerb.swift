import ConsentLedger

extension Command {
  /// `consent review`
  static let consentReview = Command(
    name: "consent review", summary: "records that somebody else has looked, and what they found",
    discussion: """
      Records that somebody other than the author looked at records, at what, and what came of it. The role is stated, not
      proved; a review by the hand that made the record is recorded and counts for nothing. A review answers an override, a
      declared ground and a void; a breach or an action_needed stays on the audit's list until a later review by another
      says ok. 'caseveil consent audit --sample' draws what to look at.
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
    var targets: [Entry] = []
    for name in records.split(separator: ",") {
      targets.append(try opened.entry(name.trimmingSpaces, of: "--records"))
    }
    var due: Day?
    if let typed = arguments.value("--due") {
      guard let day = Day(typed) else {
        throw .consent(.badValue(option: "--due", expected: "a day written 2026-12-01"))
      }
      due = day
    }
    let body = ReviewRecord(targets: targets.map(\.hash), outcome: outcome, checks: checks, due: due)
    let appended = try opened.append(
      .review(body), by: role, personal: try PersonalInput.values(arguments, streams), &streams)
    for target in targets {
      guard let why = ReviewedByWhom.whyNotCounted(appended.entry.record, of: target.record) else { continue }
      streams.error.write("warning: \(why)\n")
    }
    opened.finish(appended, arguments, &streams)
    return .done
  }

  /// `consent void`
  static let consentVoid = Command(
    name: "consent void", summary: "says that a record was made in error and counts no more",
    discussion: """
      The record stays where it is and is shown as void; nothing is ever taken out of a ledger. A no, a withdrawal, a post
      or a reviewer's objection counts on as before until somebody else, in another role, has reviewed the void.
      """,
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
    if let earlier = opened.state.void(of: target.hash), try opened.recordID() == nil {
      let number = target.record.sequence
      throw .consent(
        .unfinished(
          opened.state.countsNoMore(target.hash)
            ? "Record \(number) counts no more already; nothing was recorded."
            : "Record \(number) was voided already, by record \(earlier.record.sequence), which nobody else has reviewed; "
              + "nothing was recorded. It counts until somebody else does: 'caseveil consent review --records "
              + "\(earlier.record.sequence)'."))
    }
    let reason = arguments.value("--reason").flatMap { VoidReason(rawValue: $0) } ?? .enteredInError
    let appended = try opened.append(
      .void(VoidRecord(target: target.hash, reason: reason)), by: role,
      personal: try PersonalInput.values(arguments, streams), &streams)
    opened.finish(appended, arguments, &streams)
    if target.record.body.needsSecondHandToVoid {
      streams.error.write(
        "warning: record \(target.record.sequence) counts as before, and the audit lists this void, until somebody else, "
          + "in another role, has reviewed it: caseveil consent review --records \(appended.entry.record.sequence) "
          + "--outcome ok --checks sample\n")
    }
    return .done
  }
}

/// Whether a review is another's look at a record.
enum ReviewedByWhom {
  /// Why it is none; nil when it counts.
  static func whyNotCounted(_ review: Record, of target: Record) -> String? {
    let number = target.sequence
    if review.isByTheSameHand(as: target) {
      return "the same hand recorded record \(number): this does not count for it."
    }
    if review.isByAnotherHand(than: target) { return nil }
    return
      "record \(number) was recorded in the same role, as stated: this does not count for it, unless a block was passed "
      + "over on the word of that role."
  }
}

extension OpenedLedger {
  /// Tells what was appended: warnings, then the record's number and sentence.
  func finish(_ appended: Appended, _ arguments: Arguments, _ streams: inout Streams) {
    Self.tell(appended, &streams)
    if arguments.has(LedgerOptions.json.name) { return streams.output.write(Self.json(of: appended)) }
    let words = RecordText(entry: appended.entry, opened: (try? reread()) ?? self, reveals: false)
    streams.output.write("record \(appended.entry.record.sequence)\n\(words.sentence)\n")
  }
}
