import ConsentLedger

extension Command {
  /// `consent withdraw`
  static let consentWithdraw = Command(
    name: "consent withdraw", summary: "records a withdrawal and lists what has to be taken down",
    discussion: """
      Records that somebody takes back what they agreed to, and lists every place of the case that is still live, oldest
      first. It asks at most as what you record: to withdraw must be as easy as to agree. 'caseveil consent find' finds the case.
      """,
    operands: [],
    options: [
      LedgerOptions.caseID, .value("--party", "PARTY", "Which of the people described; p1 when not given."),
      .value("--reason", "WORD", choices: ConsentReason.allCases.map(\.rawValue), "Why; none_given when not given."),
      .value(
        "--decided-by", "WORD", choices: Decider.allCases.map(\.rawValue), "Who; as in the consent when not given."),
      .value("--decided-at", "DAY", "When; today when not given."),
      .value(
        "--form", "WORD", choices: ConsentForm.allCases.map(\.rawValue), "How it was said; verbal when not given."),
      LedgerOptions.reveal,
    ] + LedgerOptions.writing,
    examples: [("caseveil consent withdraw --case ID --actor-role doctor", "all that is live is listed")],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    var stated = try OpenedLedger.role(arguments, streams)
    let hasCase = try OpenedLedger.caseID(arguments) != nil
    if hasCase, stated == nil, streams.isTerminal, !PersonalInput.readsInput(arguments) {
      stated = try RecordQuestions.role(&streams)
    }
    guard hasCase, let role = stated else {
      let role = stated == nil ? ["\(LedgerOptions.role.name) (or CASEVEIL_ROLE)"] : []
      throw .consent(.missing(options: (hasCase ? [] : ["--case"]) + role, verb: "withdraw"))
    }
    let caseID = try opened.knownCase()
    guard let party = Party(arguments.value("--party") ?? "p1") else {
      throw .consent(.badValue(option: "--party", expected: "p1 to p9"))
    }
    guard let day = arguments.value("--decided-at").map({ Day($0) }) ?? opened.today else {
      throw .consent(.badValue(option: "--decided-at", expected: "a day written 2026-11-10"))
    }
    guard let (place, ended) = ConsentThread.placeOfEnd(of: caseID, party: party, in: opened.state) else {
      throw .consent(.nothingToEnd(state: "withdrawn"))
    }
    var consent = ConsentRecord(
      consentID: place.consentID, party: party, parties: ended.parties, state: .withdrawn, subject: ended.subject,
      decidedBy: arguments.value("--decided-by").flatMap { Decider(rawValue: $0) } ?? ended.decidedBy, decidedAt: day,
      form: arguments.value("--form").flatMap { ConsentForm(rawValue: $0) } ?? .verbal)
    consent.supersedes = place.supersedes
    consent.reason = arguments.value("--reason").flatMap { ConsentReason(rawValue: $0) } ?? .noneGiven
    let appended = try opened.append(
      .consent(consent), of: caseID, by: role, personal: try PersonalInput.values(arguments, streams), &streams)
    OpenedLedger.tell(appended, &streams)
    let live = LiveReleases(of: caseID, in: opened)
    if arguments.has(LedgerOptions.json.name) {
      var object = OpenedLedger.json(of: appended)
      object.set("live", live.entries.map { .integer(Int64($0.entry.record.sequence)) })
      streams.output.write(object)
    } else {
      streams.output.write("record \(appended.entry.record.sequence)  \(caseID.text)  \(party.text)\n")
      streams.output.write(consent.sentence(hasText: false) + "\n\n" + live.text(revealing: arguments.has("--reveal")))
    }
    return .done
  }
}

/// The releases of a case that are live or planned, oldest first.
struct LiveReleases {
  let entries: [(entry: Entry, release: ReleaseRecord)]
  let planned: [(entry: Entry, release: ReleaseRecord)]
  let opened: OpenedLedger

  init(of caseID: CaseID, in opened: OpenedLedger) {
    self.opened = opened
    let releases = opened.state.releases(of: caseID)
    entries = releases.filter { opened.state.isLive($0.entry) }.sorted {
      ($0.release.publishedAt?.number ?? 0, $0.entry.record.sequence)
        < ($1.release.publishedAt?.number ?? 0, $1.entry.record.sequence)
    }
    planned = releases.filter { $0.release.status == .planned && opened.state.retractions(of: $0.entry.hash).isEmpty }
  }

  func text(revealing: Bool) -> String {
    var text = ""
    if entries.isEmpty {
      text += "Nothing of this case is on record as live. What was copied or printed before is out of reach.\n"
    } else {
      text += "Take these down, oldest first:\n"
      for (number, found) in entries.enumerated() { text += line(number + 1, found.entry, found.release, revealing) }
      text += "Then record each: caseveil consent retract --release NUMBER --done taken_down --reason withdrawn\n"
    }
    for found in planned {
      text += "Planned, not to be posted: \(found.release.channel) (record \(found.entry.record.sequence))\n"
    }
    return text
  }

  private func line(_ number: Int, _ entry: Entry, _ release: ReleaseRecord, _ revealing: Bool) -> String {
    let day = release.publishedAt ?? entry.record.at.day
    let days = opened.today.days(since: day)
    var line = "  \(number)  \(Help.padded(release.channel, to: 12))\(Help.padded(day.spoken, to: 13))"
    line += Help.padded(days == 1 ? "1 day" : "\(days) days", to: 10) + "record \(entry.record.sequence)"
    guard entry.record.commits(to: .place) else { return line + "\n" }
    if revealing, let address = opened.values.value(of: .place, in: entry.record) {
      return line + "   \(VisibleText.of(address))\n"
    }
    return line + "   address held, --reveal shows it\n"
  }
}
