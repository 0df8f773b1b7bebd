import CaseFindings
import CaseVeil
import ConsentLedger

/// What lies beside a redacted text: what was found and decided, by digests and words of the format. No case text, and
/// nothing of the text before redaction.
struct Sidecar {
  static let ledger = Option.value(
    "--ledger", "FOLDER", "Look --case ID up in this consent ledger and write FILE.caseveil.json beside --out."
  )

  static let ending = ".caseveil.json"

  private let opened: OpenedLedger
  private let caseID: CaseID
  private let verdict: Verdict
  private let plan: SharingPlan
  private let policy: String

  /// Nil when no ledger was asked for.
  init?(of redacted: [UInt8], under policy: String, _ arguments: Arguments, _ streams: Streams) throws(CommandProblem) {
    guard arguments.value(Self.ledger.name) != nil else { return nil }
    if arguments.value("--out") == nil { throw .needs(Self.ledger.name, "--out FILE") }
    guard let caseID = try OpenedLedger.caseID(arguments) else { throw .needs(Self.ledger.name, "--case ID") }
    opened = try OpenedLedger(arguments, streams)
    self.caseID = caseID
    self.policy = policy
    let text = try PostedText(Document(valid: redacted))
    plan = try SharingPlan(text, opened, of: caseID, streams)
    verdict = opened.state.verdict(
      on: plan.request, for: caseID, on: opened.today, opening: opened.values, under: try opened.policy())
  }

  /// Writes the file and says on standard error what the ledger holds of the case.
  func write(_ arguments: Arguments, _ streams: inout Streams) throws(CommandProblem) {
    guard let path = arguments.value("--out") else { return }
    var file = try NewFile(at: path + Self.ending, replaces: arguments.has("--force")) { _ in false }
    file.stream.write(json)
    try file.finish()
    let decision = verdict.decision.rawValue.uppercased()
    var note =
      "caseveil: consent \(decision) for \(PlainWords.of(plan.request.audience.rawValue)), \(verdict.riskClass.name): "
    note += PlainWords.list(verdict.parties.map { $0.words(in: opened.state) }) + ".\n"
    streams.error.write(note)
  }

  private var json: JSONObject {
    var object = JSONObject()
    object.set("schema", "caseveil.sidecar/1")
    object.set("text", TextDigest.written(plan.assessment.digest.exact))
    object.set("redaction_policy", policy)
    object.set("case", caseID.text)
    object.set("sharing_policy", verdict.policy)
    object.set("audience", plan.request.audience.rawValue)
    object.set("third_party", plan.request.thirdParty.rawValue)
    object.set("self", plan.request.ofSelf.rawValue)
    object.set("risk_class", verdict.riskClass.name)
    object.set("consent_class", verdict.consentClass.rawValue)
    object.set("decision", verdict.decision.rawValue)
    object.set("reasons", verdict.reasons)
    object.set("records", verdict.parties.compactMap { $0.entry?.hash.hex })
    object.set("assessment", plan.assessment.report.json)
    return object
  }
}
