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
    case .exact: "  text       the same as the one that was read"
    case .typography: "  text       the same words as the one that was read, other quotes, dashes or spacing"
    case .different: "  text       changed since it was read"
    case .notChecked:
      verdict.parties.contains { $0.isReliedOn && $0.consentClass != .fictional }
        ? "  text       not compared: no text read is on record" : nil
    }
  }

  private var change: String? { plan.note.map { "  note       \($0)" } }

  private var reasons: [String] {
    verdict.reasons.map { code in "  \(padded(code)) \(Self.words(for: code, verdict))" }
  }

  private var guidance: [String] { verdict.guidance.map { "  \(padded($0.rawValue)) \($0.says)" } }

  private func padded(_ code: String) -> String { Help.padded(code, to: 10) }

  /// What was published of this case.
  private var published: [String] {
    let releases = state.releases(of: caseID).filter { $0.release.status == .published }
    return releases.map { "  published  \(ReleaseWords(entry: $0.entry, release: $0.release, state: state).line)" }
  }

  private var closing: String {
    switch verdict.decision {
    case .allow: "No rule of \(verdict.policy) stops this. You decide and remain responsible.\n"
    case .warn: "\(verdict.policy) warns. You decide and remain responsible.\n"
    case .block:
      override.map { passedOver($0) } ?? "\(verdict.policy) stops this. What would make it possible: \(wayOut)\n"
    }
  }

  private func passedOver(_ override: ReleaseRecord.Override) -> String {
    "\(verdict.policy) stops this. The block was passed over: \(PlainWords.of(override.code.rawValue)), "
      + "\(PlainWords.of(override.byRole.rawValue)) as stated. You decide and remain responsible; the audit lists it.\n"
  }

  private var wayOut: String {
    if plan.assessment.holdsDirect { return "take the direct identifier out ('caseveil redact'), then check again." }
    if verdict.parties.contains(where: { $0.gaps.contains(.text) }) {
      return "show the patient this text, record that they agree to it, then check again."
    }
    switch verdict.consentClass {
    case .against: return "nothing but the patient's own new yes. Do not post it."
    case .lapsed: return "a consent that covers this audience, channel, text and day. Ask again."
    case .none:
      return "the patient's consent in writing to this text, or a text that gives less away ('caseveil risk')."
    case .validVerbal: return "the same consent in writing."
    default: return "a text that gives less away ('caseveil risk'), a narrower audience, or a review by another role."
    }
  }

  /// A reason's code in words.
  static func words(for code: String, _ verdict: Verdict) -> String {
    if code.hasPrefix("P-") { return verdict.consentClass.words }
    return modifiers.first { $0.code == code }?.words ?? ""
  }

  private static let modifiers: [(code: String, words: String)] = [
    ("M1", "they want to see the final text, and none was seen"),
    ("M2", "this is not, or may not be, the text that they read"),
    ("M3", "a child, and an open audience"),
    ("M4", "a face, video, audio or genetics, which the consent does not name"),
    ("M5", "it is not noted that they were told that somebody may recognise them"),
    ("M6", "somebody's own words stand in it, which the consent does not name"),
    ("M7", "the day on which to ask again has passed"),
    ("M8", "the consent ends within 30 days"),
    ("M9", "us-hipaa asks for a written authorisation here"),
    ("M10", "what is posted in a closed group can be copied out"),
    ("M11", "declared fictional by the author; not checked"),
    ("M12", "an adult who lacks capacity: the guardian or the governance lead has to review it first"),
  ]
}

extension ConsentClass {
  /// The ground in two or three words.
  var short: String {
    switch self {
    case .fictional: "declared fictional"
    case .validWritten: "consent in writing"
    case .validVerbal: "spoken consent"
    case .supported: "no objection"
    case .basis: "a stated basis"
    case .none: "no consent"
    case .lapsed: "lapsed"
    case .against: "against"
    }
  }

  var words: String {
    switch self {
    case .fictional: "declared fictional by the author; not checked"
    case .validWritten: "a consent in writing that covers it"
    case .validVerbal: "a spoken consent that covers it"
    case .supported: "somebody who was consulted did not object"
    case .basis: "a basis that the author states; not checked"
    case .none: "no consent on record"
    case .lapsed: "there was a consent, but it does not cover this"
    case .against: "the patient said no, or withdrew"
    }
  }
}

extension EffectiveConsent {
  /// What holds, with the record and the day, and what it does not cover; in short where nothing was asked about.
  func words(in state: LedgerState, inShort: Bool = false) -> String {
    guard let consent, let entry else { return "none on record" }
    var words =
      "\(inShort ? consentClass.short : consentClass.words) (\(PlainWords.of(consent.state.rawValue)) \(consent.decidedAt.spoken), "
    words += "record \(entry.record.sequence))"
    if !gaps.isEmpty { words += "; not covered: \(PlainWords.list(gaps.map(\.words)))" }
    return words
  }
}

extension EffectiveConsent.Gap {
  var words: String {
    switch self {
    case .notYet: "it has not begun"
    case .expired: "it has ended"
    case .audience: "this audience"
    case .channel: "this channel"
    case .content: "this content"
    case .identifiability: "being this recognisable"
    case .text: "this text"
    }
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
