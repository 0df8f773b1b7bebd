import ConsentLedger

extension Command {
  /// `consent show`
  static let consentShow = Command(
    name: "consent show", summary: "tells one record, or all of a case in order",
    discussion: """
      Tells a record, or the timeline of a case, in sentences. Roles are shown as stated. Personal values are held beside
      the ledger and not shown, unless --reveal asks for them; what was erased says so.
      """,
    operands: ["RECORD"], options: [LedgerOptions.caseID, LedgerOptions.reveal] + LedgerOptions.reading,
    examples: [
      ("caseveil consent show --case ID", "the whole timeline"), ("caseveil consent show 8", "one record"),
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    var entries: [Entry]
    var timeline: CaseID?
    if let typed = arguments.operands.first {
      if CaseID(typed) != nil {
        timeline = CaseID(typed)
        entries = try opened.timeline(of: timeline!)
      } else {
        entries = [try opened.entry(typed, of: "RECORD")]
      }
    } else if let caseID = try OpenedLedger.caseID(arguments) {
      timeline = caseID
      entries = try opened.timeline(of: caseID)
    } else {
      throw .consent(.missing(options: ["a record's number", "or --case"], verb: "show"))
    }
    for entry in entries {
      if arguments.has(LedgerOptions.json.name) {
        streams.output.write(RecordJSON(entry: entry, opened: opened, reveals: arguments.has("--reveal")).object)
      } else {
        streams.output.write(
          RecordText(entry: entry, opened: opened, reveals: arguments.has("--reveal"), namesCase: timeline == nil).text)
      }
    }
    if let timeline, !arguments.has(LedgerOptions.json.name) {
      streams.output.write(LiveAfterNo.text(of: timeline, in: opened))
    }
    return .done
  }
}

extension OpenedLedger {
  /// All records of a case, and those that review, void or erase them.
  func timeline(of caseID: CaseID) throws(CommandProblem) -> [Entry] {
    let timeline = state.timeline(of: caseID)
    if timeline.isEmpty { throw .consent(.noSuchCase) }
    return timeline
  }
}

/// What is still live of a case though somebody said no.
enum LiveAfterNo {
  static func text(of caseID: CaseID, in opened: OpenedLedger) -> String {
    let status = CaseStatus(of: caseID, in: opened)
    guard status.parties.contains(where: { $0.consentClass == .against }) else { return "" }
    if status.live.entries.isEmpty {
      return "Somebody said no or withdrew; nothing of this case is on record as live.\n"
    }
    let posts = status.live.entries.map { ReleaseWords(entry: $0.entry, release: $0.release, state: opened.state).line }
    return "STILL LIVE though somebody said no or withdrew: \(posts.joined(separator: "; ")).\n"
  }
}

/// A record for programs.
struct RecordJSON {
  let entry: Entry
  let opened: OpenedLedger
  let reveals: Bool

  var object: JSONObject {
    let record = entry.record
    var object = JSONObject()
    object.set("schema", "caseveil.consent.record/1")
    object.set("record", record.sequence)
    object.set("hash", entry.hash.hex)
    object.set("rid", record.id.hex)
    object.set("type", record.type.rawValue)
    object.set("at", record.at.text)
    object.set("role_as_stated", record.role.rawValue)
    object.set("case", record.caseID?.text)
    object.set("body", record.body.json)
    object.set("void", opened.state.countsNoMore(entry.hash))
    if let void = opened.state.openVoid(of: entry.hash) { object.set("void_unreviewed", void.record.sequence) }
    var commitments = JSONObject()
    var revealed = JSONObject()
    for commitment in record.commitments {
      let state = opened.state.commitmentState(of: commitment.field, in: record, given: opened.values)
      commitments.set(commitment.field.rawValue, state?.rawValue)
      if reveals { revealed.set(commitment.field.rawValue, opened.values.value(of: commitment.field, in: record)) }
    }
    object.set("commitments", commitments.json)
    if reveals { object.set("revealed", revealed.json) }
    return object
  }
}
