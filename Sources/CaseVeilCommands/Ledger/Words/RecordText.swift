import ConsentLedger

/// One record as a person reads it: when, by whom as stated, what; then what is held beside it.
struct RecordText {
  let entry: Entry
  let opened: OpenedLedger
  let reveals: Bool
  /// Whether the case stands beside the record; in a case's own timeline it would be said at every record.
  var namesCase = false

  var text: String {
    let record = entry.record
    let at = record.at.text
    let clock = String(at.dropFirst(11).prefix(5))
    var text = "record \(record.sequence)  \(record.at.day.spoken) \(clock)  by \(role) as stated"
    if namesCase, let caseID = record.caseID { text += "  \(caseID.text)" }
    if opened.state.countsNoMore(entry.hash) { text += "  VOID: counts no more" }
    if let void = opened.state.openVoid(of: entry.hash) {
      text += "  voided by record \(void.record.sequence), which nobody else reviewed: counts as before"
    }
    text += "\n"
    text += "    \(sentence)\n"
    for extra in extras { text += "    \(extra)\n" }
    return text + commitments
  }

  private var role: String { PlainWords.of(entry.record.role.rawValue) }

  /// What the record says, as one sentence.
  var sentence: String {
    switch entry.record.body {
    case .opening(let opening): "The ledger of \(opening.name) was opened under \(opening.policy)."
    case .consent(let consent): consent.sentence(hasText: entry.record.commits(to: .textSeen))
    case .release(let release): sentence(for: release)
    case .retraction(let body):
      "\(name(of: body.release)): \(body.outcome.words) (\(PlainWords.of(body.reason.rawValue)))"
        + (body.residual.map { $0 == [.none] ? "; nothing is left" : "; left: \(PlainWords.list(of: $0))" } ?? "") + "."
    case .review(let review):
      "Reviewed: \(PlainWords.list(review.targets.map { name(of: $0).lowercased() })); \(PlainWords.of(review.outcome.rawValue)); "
        + "looked at: \(PlainWords.list(of: review.checks))" + (review.due.map { "; due \($0.spoken)" } ?? "") + "."
    case .erasure(let erasure):
      "Personal values of \(opened.state.entry(id: erasure.target).map { "record \($0.record.sequence)" } ?? "a record") "
        + "were erased: \(PlainWords.list(of: erasure.fields)) (\(PlainWords.of(erasure.reason.rawValue)))."
    case .void(let void):
      "\(name(of: void.target)) was voided (\(PlainWords.of(void.reason.rawValue)))"
        + (opened.state.openVoid(of: void.target) == nil ? "." : "; it counts until somebody else has reviewed that.")
    case .checkpoint(let checkpoint):
      "A checkpoint over \(checkpoint.size) records was given to: \(PlainWords.of(checkpoint.sentTo.rawValue))."
    case .recovery(let recovery):
      "In quarantine/ lies what an interrupted write or a lost head.json left, in "
        + (recovery.files.count == 1 ? "1 file." : "\(recovery.files.count) files.")
    }
  }

  private func sentence(for release: ReleaseRecord) -> String {
    let when = release.publishedAt.map { "Posted on \($0.spoken)" } ?? "Planned"
    let risk = RiskClass(thirdParty: release.risk.thirdParty, ofSelf: release.risk.ofSelf)
    return "\(when) on \(PlainWords.of(release.channel)) (\(PlainWords.of(release.audience.rawValue))); "
      + "the policy said \(release.decision.rawValue) (\(release.reasons.joined(separator: ", "))); \(risk.name): others "
      + "\(release.risk.thirdParty.words), the patient \(release.risk.ofSelf.words)."
  }

  private var extras: [String] {
    switch entry.record.body {
    case .consent(let consent): [consent.toldSentence].compactMap { $0 }
    case .release(let release):
      release.override.map {
        ["Passed over the block: \(PlainWords.of($0.code.rawValue)), \(PlainWords.of($0.byRole.rawValue)) as stated."]
      } ?? []
    default: []
    }
  }

  private func name(of hash: Digest) -> String {
    opened.state.entry(hash).map { "Record \($0.record.sequence)" } ?? "A record"
  }

  /// What lies beside the ledger: held and not shown, unless asked for.
  private var commitments: String {
    var text = ""
    var held: [String] = []
    for commitment in entry.record.commitments {
      let state = opened.state.commitmentState(of: commitment.field, in: entry.record, given: opened.values)
      let field = PlainWords.of(commitment.field.rawValue)
      switch state {
      case .open:
        if reveals, let value = opened.values.value(of: commitment.field, in: entry.record) {
          text += "    \(field): \(VisibleText.of(value))\n"
        } else {
          held.append(field)
        }
      case .heldElsewhere: held.append("\(field) (kept elsewhere)")
      case .erased: held.append("\(field) (erased)")
      case .missing where !opened.snapshot.hasPrivateFile: held.append("\(field) (not here)")
      case nil, .missing, .mismatch, .erasureIncomplete: held.append("\(field) (wrong: see 'verify')")
      }
    }
    return held.isEmpty ? text : text + "    held, not shown: \(held.joined(separator: ", "))\n"
  }
}
