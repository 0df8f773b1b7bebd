import ConsentLedger

extension Command {
  /// `consent status`
  static let consentStatus = Command(
    name: "consent status", summary: "says what holds for a case, person by person",
    discussion:
      "Says what each person of a case decided last, whether it holds today, what it covers, and what is live.",
    operands: [], options: [LedgerOptions.caseID, LedgerOptions.reveal] + LedgerOptions.reading,
    examples: [("caseveil consent status --case ID", "what holds today")], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    if arguments.value("--case") == nil { throw .consent(.missing(options: ["--case"], verb: "status")) }
    let caseID = try opened.knownCase()
    let status = CaseStatus(of: caseID, in: opened)
    if arguments.has(LedgerOptions.json.name) {
      streams.output.write(status.json)
    } else {
      streams.output.write(status.text(revealing: arguments.has("--reveal")))
    }
    return .done
  }
}

/// What holds for a case today.
struct CaseStatus {
  let caseID: CaseID
  let opened: OpenedLedger
  let parties: [EffectiveConsent]
  let live: LiveReleases

  init(of caseID: CaseID, in opened: OpenedLedger) {
    self.caseID = caseID
    self.opened = opened
    let count = min(9, opened.state.parties(of: caseID))
    parties = (1...count).compactMap { Party($0) }.map {
      opened.state.effectiveConsent(for: caseID, party: $0, on: opened.today)
    }
    live = LiveReleases(of: caseID, in: opened)
  }

  func text(revealing: Bool) -> String {
    var text = "\(caseID.text)  on \(opened.today.spoken)\n"
    for party in parties {
      text += "\(party.party.text)  \(party.words(in: opened.state, inShort: true))\n"
      guard let consent = party.consent, let entry = party.entry else { continue }
      text += "    \(consent.sentence(hasText: entry.record.commits(to: .textSeen)))\n"
      if let told = consent.toldSentence { text += "    \(told)\n" }
      if let due = consent.reviewDue { text += "    Ask again on \(due.spoken).\n" }
    }
    if live.entries.isEmpty, live.planned.isEmpty { return text + "Nothing is posted or planned on record.\n" }
    for found in live.entries + live.planned {
      let words = ReleaseWords(entry: found.entry, release: found.release, state: opened.state)
      text += found.release.status == .published ? "live  \(words.line)\n" : "\(words.line)\n"
    }
    return text
  }

  var json: JSONObject {
    var object = JSONObject()
    object.set("schema", "caseveil.consent.status/1")
    object.set("case", caseID.text)
    object.set("on", opened.today.text)
    object.set(
      "parties",
      parties.map { party -> CanonicalJSON in
        var object = party.json
        object.set("consent", party.entry?.record.body.json)
        return object.json
      })
    object.set("live", live.entries.map { .integer(Int64($0.entry.record.sequence)) })
    object.set("planned", live.planned.map { .integer(Int64($0.entry.record.sequence)) })
    return object
  }
}
