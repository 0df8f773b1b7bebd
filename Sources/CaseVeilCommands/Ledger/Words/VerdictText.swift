import ConsentLedger

/// A verdict as a person reads it: the answer first, then each reason with where it stands.
struct VerdictText {
  let verdict: Verdict
  let plan: SharingPlan
  let state: LedgerState
  let caseID: CaseID
  /// On whose word a block was passed over, when one was.
  var override: ReleaseRecord.Override?

  var text: String {
    let lines = [headline, risk] + parties + [textLine, change].compactMap { $0 } + reasons + guidance + published
    return lines.joined(separator: "\n") + "\n" + closing
  }

  private var headline: String {
    let decision = verdict.decision.rawValue.uppercased()
    return
      "\(decision)  \(plan.request.channel), \(PlainWords.of(plan.request.audience.rawValue))  \(verdict.riskClass.name)"
  }

  private var risk: String {
    let assessment = plan.assessment
    let words = assessment.words
    let others = "others who know the patient \(words[0]) (\(PlainWords.percent(assessment.acquaintance)))"
    let strangers = "strangers \(words[1]) (\(PlainWords.percent(assessment.stranger)))"
    let patient = "the patient \(plan.request.ofSelf == .certain ? "VERY LIKELY OR CERTAIN" : words[2])"
    return "  risk       \(others), \(strangers), \(patient) (\(PlainWords.percent(assessment.patient)))"
  }

  private var parties: [String] {
    verdict.parties.map { party in
      var line = "  consent    "
      if verdict.parties.count > 1 { line += "\(party.party.text): " }
      return line + party.words(in: state)
    }
  }

  private var textLine: String? {
    switch verdict.textMatch {
    case .exact: "  text       the same as the one \(known)"
    case .typography: "  text       the same words as the one \(known), other quotes, dashes or spacing"
    case .different: "  text       changed since the one \(known)"
    case .notChecked:
      verdict.parties.contains { $0.isReliedOn && $0.consentClass != .fictional }
        ? "  text       not compared: no text read is on record" : nil
    }
  }

  /// The text that a consent was tied to was not always read.
  private var known: String {
    let isRead = verdict.parties.contains { $0.consent?.finalText == .seenFinal || $0.consent?.finalText == .seenDraft }
    return isRead ? "that was read" : "on record, which nobody is noted to have read"
  }

  private var change: String? { plan.note.map { "  note       \($0)" } }

  private var reasons: [String] {
    verdict.reasons.map { code in "  \(padded(code)) \(verdict.words(for: code))" }
  }

  private var guidance: [String] { verdict.guidance.map { "  \(padded($0.rawValue)) \($0.says)" } }

  private func padded(_ code: String) -> String { Help.padded(code, to: 10) }

  /// What was published of this case.
  private var published: [String] {
    let releases = state.releases(of: caseID).filter { $0.release.status == .published }
    return releases.map { "  published  \(ReleaseWords(entry: $0.entry, release: $0.release, state: state).line)" }
  }

  private var closing: String {
    if verdict.decision == .block, let override { return passedOver(override) }
    return verdict.closing(holdsDirect: plan.assessment.holdsDirect) + "\n"
  }

  private func passedOver(_ override: ReleaseRecord.Override) -> String {
    "\(verdict.policy) stops this. The block was passed over: \(PlainWords.of(override.code.rawValue)), "
      + "\(PlainWords.of(override.byRole.rawValue)) as stated. You decide and remain responsible; the audit lists it.\n"
  }
}

/// A release as one line: where, when, what became of it.
struct ReleaseWords {
  let entry: Entry
  let release: ReleaseRecord
  let state: LedgerState

  var line: String {
    var line = "\(release.channel) "
    line += release.publishedAt.map { $0.spoken } ?? "planned"
    line += " (record \(entry.record.sequence))"
    for retraction in state.retractions(of: entry.hash) {
      guard case .retraction(let body) = retraction.record.body else { continue }
      line += ", \(body.outcome.words) \(retraction.record.at.day.spoken) (record \(retraction.record.sequence))"
      if let left = body.residual, left != [.none] { line += ", left: \(PlainWords.list(of: left))" }
    }
    return line
  }
}

extension RetractionOutcome {
  var words: String {
    switch self {
    case .takenDown: "taken down"
    case .edited: "edited"
    case .requested: "taking down asked for"
    case .impossible: "cannot be taken down"
    }
  }
}
