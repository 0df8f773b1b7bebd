import ConsentLedger

extension Command {
  /// `consent release`
  static let consentRelease = Command(
    name: "consent release", summary: "records that a text is to be, or was, posted",
    discussion: """
      Checks as 'consent check' does and appends what came of it: audience, channel, both risks, the consents relied on and
      the policy's decision. --published-at DAY says that it was posted; without it the release is planned. What the policy
      blocks is recorded only with --override CODE, which stays an audit finding until somebody of that role has reviewed
      it. Exit code 0 when it was recorded, whatever the policy said; 8 when it was blocked and nothing recorded. The
      address of the post goes by --private where=FILE.
      """,
    operands: [],
    options: SharingPlan.options + [
      .value("--published-at", "DAY", "The day on which it was posted; planned when not given."),
      .value(
        "--override", "CODE", choices: OverrideCode.allCases.map(\.rawValue), "On whose word a block is passed over."),
      .value(
        "--override-role", "ROLE", choices: Role.allCases.map(\.rawValue), "Whose; that of who records when not given."),
      .value("--evidence", "FILE", "What shows the override: its digest is committed to."),
      .value("--source", "FILE", "The text before redaction: only a salted commitment of it is kept."),
    ] + LedgerOptions.writing,
    examples: [
      ("caseveil consent release --case ID --text post.txt --channel x --published-at 2026-11-20", "after posting"),
      ("caseveil consent release --case ID --text post.txt --channel linkedin", "before posting"),
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    guard let caseID = try OpenedLedger.caseID(arguments), let role = try OpenedLedger.role(arguments, streams) else {
      throw .consent(.missing(options: ["--case", LedgerOptions.role.name], verb: "release"))
    }
    if let typed = arguments.value("--published-at"), let day = Day(typed), day > opened.today {
      throw .consent(.notYetPosted)
    }
    let plan = try SharingPlan(opened, of: caseID, streams, verb: "release")
    let verdict = opened.state.verdict(
      on: plan.request, for: caseID, on: opened.today, opening: opened.values, under: try opened.policy())
    let isJSON = arguments.has(LedgerOptions.json.name)
    var text = VerdictText(verdict: verdict, plan: plan, state: opened.state, caseID: caseID)
    if verdict.decision == .block, arguments.value("--override") == nil {
      if isJSON { streams.output.write(verdict.json(of: plan, caseID)) } else { streams.output.write(text.text) }
      streams.error.write("Nothing was recorded.\n")
      return .blocked
    }
    let release = try ReleaseDraft(arguments, plan: plan, verdict: verdict, role: role).record
    let personal = try ReleaseDraft.personal(arguments, plan, streams)
    let appended = try opened.append(
      .release(release), of: caseID, by: role, personal: personal, isAsShown: true, &streams)
    OpenedLedger.tell(appended, &streams)
    if isJSON {
      var object = OpenedLedger.json(of: appended)
      object.set("verdict", verdict.json(of: plan, caseID).json)
      streams.output.write(object)
    } else {
      text.override = release.override
      streams.output.write(text.text)
      let what = release.status == .published ? "posted on \(release.publishedAt?.spoken ?? "")" : "planned"
      streams.output.write("record \(appended.entry.record.sequence)  \(caseID.text)  \(what)\n")
    }
    return .done
  }
}

/// A release record from what was typed and what the policy said.
struct ReleaseDraft {
  let record: ReleaseRecord

  init(_ arguments: Arguments, plan: SharingPlan, verdict: Verdict, role: Role) throws(CommandProblem) {
    var publishedAt: Day?
    if let typed = arguments.value("--published-at") {
      guard let day = Day(typed) else {
        throw .consent(.badValue(option: "--published-at", expected: "a day written 2026-11-20"))
      }
      publishedAt = day
    }
    var override: ReleaseRecord.Override?
    // Only a block can be passed over.
    if verdict.decision == .block, let code = arguments.value("--override").flatMap({ OverrideCode(rawValue: $0) }) {
      override = .init(byRole: arguments.value("--override-role").flatMap { Role(rawValue: $0) } ?? role, code: code)
    }
    record = ReleaseRecord(
      audience: plan.request.audience, channel: plan.request.channel, content: plan.request.content,
      parties: plan.request.parties, risk: plan.assessment.risk(for: plan.request.group), consents: verdict.consents,
      textMatch: verdict.textMatch, decision: verdict.decision, reasons: verdict.reasons, policy: verdict.policy,
      status: publishedAt == nil ? .planned : .published, publishedAt: publishedAt, override: override)
  }

  /// What the release commits to: the text, the report with its context, and what was typed.
  static func personal(
    _ arguments: Arguments, _ plan: SharingPlan, _ streams: Streams
  ) throws(CommandProblem) -> [PersonalValue] {
    var personal = try PersonalInput.values(arguments, streams) + PersonalValue.released(plan.assessment.digest)
    personal += try ConsentEvidence.evidenceFile(arguments, streams)
    let report = String(decoding: plan.assessment.report.json.bytes, as: UTF8.self)
    personal.append(PersonalValue(.redactionReport, report))
    if let source = arguments.value("--source") {
      let digest = try PostedText(source, arguments, streams, option: "--source").digest
      personal.append(PersonalValue(.sourceText, TextDigest.written(digest.exact), isKept: false))
    }
    return personal
  }
}
