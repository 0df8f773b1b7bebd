import ConsentLedger

extension Command {
  /// `consent retract`
  static let consentRetract = Command(
    name: "consent retract", summary: "records that a post was taken down, or what was tried",
    discussion: """
      Records what was done to end a post, why, and what is left of it. --all stands for every live post of the case.
      """,
    operands: [],
    options: [
      LedgerOptions.caseID, .value("--release", "RECORD", "The post: its number or its hash."),
      .flag("--all", "Every live post of the case of --case."),
      .value("--done", "WORD", choices: RetractionOutcome.allCases.map(\.rawValue), "What was done."),
      .value("--reason", "WORD", choices: RetractionReason.allCases.map(\.rawValue), "Why; withdrawn when not given."),
      .value(
        "--residual", "LIST", "What is left, with commas: \(Residual.allCases.map(\.rawValue).joined(separator: ", "))."
      ),
    ] + LedgerOptions.writing,
    examples: [("caseveil consent retract --release 4 --done taken_down --residual shared", "gone, but shared before")],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    let role = try OpenedLedger.role(arguments, streams)
    let outcome = arguments.value("--done").flatMap { RetractionOutcome(rawValue: $0) }
    guard let role, let outcome else {
      let missing = (role == nil ? [LedgerOptions.role.name] : []) + (outcome == nil ? ["--done"] : [])
      throw .consent(.missing(options: missing, verb: "retract"))
    }
    let residual = try arguments.choices("--residual", of: Residual.self)
    let personal = try PersonalInput.values(arguments, streams)
    for entry in try releases(opened) {
      let body = RetractionRecord(
        release: entry.hash, outcome: outcome,
        reason: arguments.value("--reason").flatMap { RetractionReason(rawValue: $0) } ?? .withdrawn, residual: residual
      )
      let appended = try opened.append(
        .retraction(body), of: entry.record.caseID, by: role, personal: personal, &streams)
      OpenedLedger.tell(appended, &streams)
      if arguments.has(LedgerOptions.json.name) {
        streams.output.write(OpenedLedger.json(of: appended))
      } else {
        let words = PlainWords.of(body.reason.rawValue)
        streams.output.write(
          "record \(appended.entry.record.sequence)  record \(entry.record.sequence): \(outcome.words) (\(words))\n")
      }
    }
    return .done
  }

  /// The release named, or the live ones of the case.
  private static func releases(_ opened: OpenedLedger) throws(CommandProblem) -> [Entry] {
    if let entry = try opened.entry("--release") { return [entry] }
    guard opened.arguments.value("--case") != nil else {
      throw .consent(.missing(options: ["--release (or --case with --all)"], verb: "retract"))
    }
    let live = LiveReleases(of: try opened.knownCase(), in: opened).entries.map(\.entry)
    if opened.arguments.has("--all") || live.count == 1 { return live }
    throw .consent(.severalReleases(live.map(\.record.sequence)))
  }
}

extension Arguments {
  /// The values of a list option; nil when it was not typed.
  func choices<Choice: RawRepresentable & CaseIterable>(
    _ option: String, of _: Choice.Type
  ) throws(CommandProblem) -> [Choice]? where Choice.RawValue == String {
    guard let typed = value(option) else { return nil }
    var choices: [Choice] = []
    for word in typed.split(separator: ",") {
      guard let choice = Choice(rawValue: word.trimmingSpaces) else {
        throw .otherValue(option: option, nearest: nil, known: Choice.allCases.map { $0.rawValue })
      }
      if !choices.contains(where: { $0.rawValue == choice.rawValue }) { choices.append(choice) }
    }
    return choices
  }
}
