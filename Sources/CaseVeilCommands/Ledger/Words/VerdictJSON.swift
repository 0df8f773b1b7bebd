import ConsentLedger

extension Verdict {
  /// For programs; no text, no personal value.
  func json(of plan: SharingPlan, _ caseID: CaseID) -> JSONObject {
    var object = JSONObject()
    object.set("schema", "caseveil.consent.verdict/1")
    object.set("case", caseID.text)
    object.set("decision", decision.rawValue)
    object.set("reasons", reasons)
    object.set("class", consentClass.rawValue)
    object.set("risk_class", riskClass.name)
    object.set("audience", plan.request.audience.rawValue)
    object.set("channel", plan.request.channel)
    object.set("policy", policy)
    object.set("text_match", textMatch.rawValue)
    object.set("guidance", guidance.map(\.rawValue))
    object.set("assessment", plan.assessment.report.json)
    object.set(
      "parties",
      parties.map { party -> CanonicalJSON in
        var object = party.json
        object.set("gaps", party.gaps.map(\.rawValue))
        return object.json
      })
    return object
  }
}

extension Decision {
  /// 0 to allow, 7 to warn, 8 to block.
  var exitCode: ExitCode {
    switch self {
    case .allow: .done
    case .warn: .warned
    case .block: .blocked
    }
  }
}
