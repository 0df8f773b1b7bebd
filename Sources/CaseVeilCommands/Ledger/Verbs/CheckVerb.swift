import ConsentLedger

extension Command {
  /// `consent check`
  static let consentCheck = Command(
    name: "consent check", summary: "says what the policy thinks of posting a text",
    discussion: """
      Reads the text as it would be posted, estimates both risks, looks up what the patient decided, and says what the
      ledger's sharing policy makes of it: ALLOW (exit code 0), WARN (7) or BLOCK (8), with every reason. Nothing is
      written. The risk is always computed from the text: a report of another text, or of other figures, is refused (6).
      """,
    operands: [], options: SharingPlan.options + LedgerOptions.reading,
    examples: [
      ("caseveil consent check --case ID --text post.txt --channel x", "before posting"),
      ("caseveil consent check --case ID --text post.txt --channel teaching --seen 2026-11-17", "with what is known"),
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    guard let caseID = try OpenedLedger.caseID(arguments) else {
      throw .consent(.missing(options: ["--case"], verb: "check"))
    }
    let plan = try SharingPlan(opened, of: caseID, streams, verb: "check")
    let verdict = opened.state.verdict(
      on: plan.request, for: caseID, on: opened.today, opening: opened.values, under: try opened.policy())
    if arguments.has(LedgerOptions.json.name) {
      streams.output.write(verdict.json(of: plan, caseID))
    } else {
      streams.output.write(VerdictText(verdict: verdict, plan: plan, state: opened.state, caseID: caseID).text)
    }
    return verdict.decision.exitCode
  }
}
