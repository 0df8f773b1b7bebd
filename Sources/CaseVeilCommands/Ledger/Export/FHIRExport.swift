import ConsentLedger

/// The consents as FHIR R4 (4.0.1) Consent resources in one collection. No identity: a case's id stands for the patient.
struct FHIRExport {
  let opened: OpenedLedger
  private static let base = "https://caseveil.example/fhir/"

  /// A Bundle of type collection.
  var bundle: JSONObject {
    var entries: [CanonicalJSON] = []
    for entry in opened.state.entries {
      guard case .consent(let consent) = entry.record.body, consent.state != .notSought,
        consent.state != .notRequired, let caseID = entry.record.caseID
      else { continue }
      var item = JSONObject()
      item.set("fullUrl", "urn:uuid:" + Self.grouped(entry.record.id.hex))
      item.set("resource", resource(entry, consent, caseID).json)
      entries.append(item.json)
    }
    var bundle = JSONObject()
    bundle.set("resourceType", "Bundle")
    bundle.set("type", "collection")
    bundle.set("timestamp", opened.now.text)
    if !entries.isEmpty { bundle.set("entry", entries) }
    return bundle
  }

  private func resource(_ entry: Entry, _ consent: ConsentRecord, _ caseID: CaseID) -> JSONObject {
    let sentence = consent.sentence(hasText: entry.record.commits(to: .textSeen))
    var narrative = JSONObject()
    narrative.set("status", "generated")
    narrative.set("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>\(HTMLReport.escaped(sentence))</p></div>")
    var resource = JSONObject()
    resource.set("resourceType", "Consent")
    resource.set("id", entry.record.id.hex)
    resource.set("text", narrative.json)
    resource.set(
      "identifier",
      [
        identifier("urn:ietf:rfc:3986", "urn:uuid:" + Self.grouped(consent.consentID.hex)),
        identifier(Self.base + "ledger-record", entry.hash.hex),
      ])
    resource.set("status", status(entry, consent))
    resource.set("scope", concept("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"))
    var categories = [
      concept("http://loinc.org", "59284-0"), concept(Self.base + "consent-category", "case-publication"),
      concept(Self.base + "state", consent.state.rawValue), concept(Self.base + "form", consent.form.rawValue),
    ]
    if let final = consent.finalText { categories.append(concept(Self.base + "final-text", final.rawValue)) }
    categories.append(concept(Self.base + "decided-by", consent.decidedBy.rawValue))
    resource.set("category", categories)
    let patient = person(caseID, "Person \(consent.party.text) described in the case (no identity held)")
    let decider =
      consent.decidedBy == .patient
      ? patient : person(caseID, "\(consent.decidedBy.subject) for person \(consent.party.text) (no identity held)")
    resource.set("patient", patient)
    resource.set("dateTime", consent.decidedAt)
    resource.set("performer", [decider])
    resource.set("organization", [display(opened.state.opening?.name ?? "ledger")])
    resource.set("sourceReference", reference("ledger-record", entry.hash.hex, "Record in the consent ledger"))
    var policy = JSONObject()
    policy.set("uri", Self.base + "policy/" + (opened.state.opening?.policy ?? ""))
    resource.set("policy", [policy.json])
    var verification = JSONObject()
    verification.set("verified", entry.record.commits(to: .evidenceFile) || entry.record.commits(to: .evidenceWhere))
    verification.set("verifiedWith", decider)
    verification.set("verificationDate", entry.record.at.text)
    resource.set("verification", [verification.json])
    resource.set("provision", provision(entry, consent))
    return resource
  }

  /// The status by what became of the record since.
  private func status(_ entry: Entry, _ consent: ConsentRecord) -> String {
    if opened.state.countsNoMore(entry.hash) || consent.state == .invalidated { return "entered-in-error" }
    let thread = opened.state.entries(ofThread: consent.consentID).filter { !opened.state.countsNoMore($0.hash) }
    if thread.last?.hash != entry.hash { return "inactive" }
    switch consent.state {
    case .requested: return "proposed"
    case .refused: return "rejected"
    case .given, .noObjection: return isInTime(consent) ? "active" : "inactive"
    default: return "inactive"
    }
  }

  private func isInTime(_ consent: ConsentRecord) -> Bool {
    consent.scope?.lastDay.map { opened.today <= $0 } ?? true
  }

  /// Nothing is permitted but what an active consent names.
  private func provision(_ entry: Entry, _ consent: ConsentRecord) -> CanonicalJSON {
    var root = JSONObject()
    root.set("type", "deny")
    guard status(entry, consent) == "active", let scope = consent.scope else { return root.json }
    var period = JSONObject()
    period.set("start", scope.from)
    period.set("end", scope.lastDay)
    var permit = JSONObject()
    permit.set("type", "permit")
    permit.set("period", period.json)
    permit.set(
      "actor",
      scope.audiences.map { audience -> CanonicalJSON in
        var actor = JSONObject()
        actor.set("role", concept("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP"))
        actor.set("reference", reference("audience", audience.rawValue, PlainWords.of(audience.rawValue)))
        return actor.json
      })
    permit.set("action", [concept("http://terminology.hl7.org/CodeSystem/consentaction", "disclose")])
    permit.set("purpose", scope.purposes.map { coding(Self.base + "purpose", $0.rawValue) })
    permit.set("class", scope.content.map { coding(Self.base + "content", $0.rawValue) })
    permit.set("code", [concept(Self.base + "identifiability", scope.identifiability.rawValue)])
    if entry.record.commits(to: .textSeen) {
      var data = JSONObject()
      data.set("meaning", "instance")
      data.set(
        "reference",
        reference("ledger-record", entry.hash.hex, "Text bound by commitment text_seen in this ledger record"))
      permit.set("data", [data.json])
    }
    root.set("provision", [permit.json])
    return root.json
  }

  private func coding(_ system: String, _ code: String) -> CanonicalJSON {
    var coding = JSONObject()
    coding.set("system", system)
    coding.set("code", code)
    return coding.json
  }

  private func concept(_ system: String, _ code: String) -> CanonicalJSON {
    var concept = JSONObject()
    concept.set("coding", [coding(system, code)])
    return concept.json
  }

  private func identifier(_ system: String, _ value: String) -> CanonicalJSON {
    var identifier = JSONObject()
    identifier.set("system", system)
    identifier.set("value", value)
    return identifier.json
  }

  private func reference(_ system: String, _ value: String, _ words: String) -> CanonicalJSON {
    var reference = JSONObject()
    reference.set("identifier", identifier(Self.base + system, value))
    reference.set("display", words)
    return reference.json
  }

  private func person(_ caseID: CaseID, _ words: String) -> CanonicalJSON { reference("case", caseID.text, words) }

  private func display(_ words: String) -> CanonicalJSON {
    var reference = JSONObject()
    reference.set("display", words)
    return reference.json
  }

  /// `94c717f0-eb72-b8a0-38dd-dbf1e772fd92`.
  private static func grouped(_ hex: String) -> String {
    var text = ""
    for (i, digit) in hex.enumerated() {
      if [8, 12, 16, 20].contains(i) { text += "-" }
      text.append(digit)
    }
    return text
  }
}
