import ConsentLedger

extension Command {
  /// `consent record`
  static let consentRecord = Command(
    name: "consent record", summary: "records what somebody decided",
    discussion: """
      Appends what one person decided about one case. On a terminal it asks for what is missing, in plain words, with the
      answer that permits least as the default, and reads the record back as one sentence before it is made. In a pipe all
      comes from options or from --from FILE, a JSON object with the same members. Free text is refused; personal values
      (--private) lie beside the ledger, which holds only keyed digests of them. A yes of a person who has said no begins a
      new thread; everything else goes on in the thread that is there.
      """,
    operands: [],
    options: [LedgerOptions.caseID] + ConsentField.all.map { $0.option.grouped(.record) } + [
      .value("--assessment", "RECORD", "The release whose risk was assessed, for the basis anonymised_effective."),
      .value("--from", "FILE", "The record's members as JSON, from a file or '-'."), LedgerOptions.text,
      Settings.isolated.grouped(.settings),
      .value("--evidence", "FILE", "The signed form: its digest is committed to, the file stays where it is."),
      .flag("--new-thread", "Begin a new thread of consent."), .flag("--yes", "Record without asking once more."),
    ] + LedgerOptions.writing,
    examples: [
      ("caseveil consent record --case ID --text post.txt", "asks for the rest"),
      (
        "caseveil consent record --case ID --state refused --subject adult --decided-by patient --form verbal",
        "a no, in a pipe"
      ),
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    var draft = try ConsentDraft(arguments, streams)
    var caseID = try OpenedLedger.caseID(arguments)
    var role = try OpenedLedger.role(arguments, streams)
    let inputIsFree = !PersonalInput.readsInput(arguments)
    let asks = streams.isTerminal && inputIsFree && (!draft.missing.isEmpty || caseID == nil || role == nil)
    if asks { Interruption.says("\ncaseveil: Nothing was recorded.\n") }
    defer { Interruption.says(nil) }
    if asks {
      if caseID == nil { caseID = try RecordQuestions.caseID(&streams) }
      if role == nil { role = try RecordQuestions.role(&streams) }
      var questions = ConsentQuestions(draft: draft, today: opened.today)
      try questions.ask(&streams)
      draft = questions.draft
    }
    draft.fillIn(today: opened.today)
    var missing = draft.missing
    if caseID == nil { missing.insert("--case", at: 0) }
    if role == nil { missing.append(LedgerOptions.role.name) }
    guard missing.isEmpty, let caseID, let role else { throw .consent(.missing(options: missing, verb: "record")) }
    if let assessment = try opened.entry("--assessment") { draft.set("assessment", .text(assessment.hash.hex)) }
    let personal = try ConsentEvidence.values(arguments, streams)
    let party = draft.party ?? Party(1)!
    guard
      let place = ConsentThread.place(of: try opened.recordID(), in: opened.state)
        ?? ConsentThread.place(
          for: draft.state, of: caseID, party: party, in: opened.state, isNew: arguments.has("--new-thread"),
          random: streams.surroundings.random)
    else { throw .consent(.nothingToEnd(state: draft.state?.rawValue ?? "ended")) }
    let body = try draft.record(thread: place)
    guard case .consent(let consent) = body else { return .done }
    let hasText = personal.contains { $0.field == .textSeen }
    if asks, !arguments.has("--yes") {
      let told = consent.toldSentence.map { "\n\($0)" } ?? ""
      let question = "\n\(consent.sentence(hasText: hasText))\(told)\n\nRecord this? [y/N] "
      guard try streams.agrees(to: question) else { throw .consent(.notConfirmed) }
    }
    Interruption.says(nil)
    let appended = try opened.append(body, of: caseID, by: role, personal: personal, &streams)
    OpenedLedger.tell(appended, &streams)
    if arguments.has(LedgerOptions.json.name) {
      streams.output.write(OpenedLedger.json(of: appended))
    } else {
      streams.output.write("record \(appended.entry.record.sequence)  \(caseID.text)  \(party.text)\n")
      streams.output.write(consent.sentence(hasText: hasText) + "\n")
      if let told = consent.toldSentence { streams.output.write(told + "\n") }
    }
    return .done
  }
}

/// What ties a consent to the text that was read and to the form that was signed.
enum ConsentEvidence {
  static func values(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> [PersonalValue] {
    var personal = try PersonalInput.values(arguments, streams)
    if let source = arguments.value(LedgerOptions.text.name) {
      personal += PersonalValue.seen(try PostedText(source, arguments, streams).digest)
    }
    return personal + (try evidenceFile(arguments, streams))
  }

  /// The digest of a form's bytes.
  static func evidenceFile(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> [PersonalValue] {
    guard let source = arguments.value("--evidence") else { return [] }
    let bytes = try PersonalInput.bytes(of: source, for: "--evidence", streams)
    return [PersonalValue(.evidenceFile, TextDigest.written(SHA256.digest(of: bytes)))]
  }
}

/// The two questions that are no members of the record.
enum RecordQuestions {
  static func caseID(_ streams: inout Streams) throws(CommandProblem) -> CaseID? {
    while true {
      guard let line = try streams.answer(to: "Which case? Its id, or Enter for a new one: ") else {
        throw .consent(.notConfirmed)
      }
      let typed = line[...].trimmingSpaces
      if typed.isEmpty {
        let new = CaseID(from: streams.surroundings.random)
        streams.error.write(
          "The new case is \(new.text). Keep the id with the case's notes; it tells nothing by itself.\n")
        return new
      }
      if let caseID = CaseID(typed) { return caseID }
      streams.error.write("That is no case id: case- and sixteen characters. ")
    }
  }

  static func role(_ streams: inout Streams) throws(CommandProblem) -> Role? {
    while true {
      let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
      guard let line = try streams.answer(to: "As what do you record? (\(known)) [other] ") else {
        throw .consent(.notConfirmed)
      }
      let typed = line[...].trimmingSpaces
      if typed.isEmpty { return .other }
      if let role = Role(rawValue: typed) { return role }
    }
  }
}
