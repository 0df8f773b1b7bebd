import ConsentLedger

/// A consent record while it is being filled in, from a file, options and answers.
struct ConsentDraft {
  var body = JSONObject()
  var scope = JSONObject()

  /// What the file and the options say; options win.
  init(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) {
    if let source = arguments.value("--from") { try read(source, streams) }
    for field in ConsentField.all {
      guard let typed = arguments.value(field.option.name) else { continue }
      guard let value = field.value(typed) else {
        throw .consent(.badValue(option: field.option.name, expected: "a whole number"))
      }
      set(field.key, value, inScope: field.isOfScope)
    }
  }

  private mutating func read(_ source: String, _ streams: Streams) throws(CommandProblem) {
    let bytes = try PersonalInput.bytes(of: source, for: "--from", streams)
    let json: CanonicalJSON
    do throws(JSONFault) {
      json = try CanonicalJSON(parsing: bytes, surroundedBy: .whiteSpace)
    } catch {
      throw .ledger(.json(error))
    }
    guard let whole = JSONObject(json) else {
      throw .consent(.badValue(option: "--from", expected: "one JSON object"))
    }
    body = whole
    if let inner = body["scope"].flatMap({ JSONObject($0) }) { scope = inner }
    body.set("scope", CanonicalJSON?.none)
  }

  mutating func set(_ key: String, _ value: CanonicalJSON?, inScope: Bool = false) {
    if inScope { scope.set(key, value) } else { body.set(key, value) }
  }

  func has(_ key: String) -> Bool { body[key] != nil || scope[key] != nil }

  var state: ConsentState? { body["state"]?.text.flatMap { ConsentState(rawValue: $0) } }
  var party: Party? { body["party"]?.text.flatMap { Party($0) } }

  /// Whether the record needs a scope.
  var needsScope: Bool { state == .given || state == .noObjection }

  /// The members without which no record can be made, by the options that give them.
  var missing: [String] {
    var missing: [String] = []
    for (key, option) in [("state", "--state"), ("subject", "--subject"), ("decided_by", "--decided-by")]
    where body[key] == nil { missing.append(option) }
    if body["form"] == nil { missing.append("--form") }
    guard needsScope else { return missing }
    for (key, option) in [
      ("audiences", "--audiences"), ("channels", "--channels"), ("content", "--content"), ("purposes", "--purposes"),
      ("identifiability", "--identifiability"),
    ] where scope[key] == nil { missing.append(option) }
    if scope["until"] == nil, scope["until_event"] == nil { missing.append("--valid-until") }
    return missing
  }

  /// Fills in what has a plain default.
  mutating func fillIn(today: Day) {
    if body["decided_at"] == nil { body.set("decided_at", today) }
    if body["party"] == nil { body.set("party", "p1") }
    if body["parties"] == nil { body.set("parties", 1) }
    if needsScope, scope["from"] == nil { scope.set("from", body["decided_at"]) }
    if body["form"] == nil, !needsScope, state == .notSought || state == .requested || state == .notRequired {
      body.set("form", "none")
    }
  }

  /// The record, with its place in a thread.
  func record(thread: ConsentThread.Place) throws(CommandProblem) -> RecordBody {
    var whole = body
    if !scope.members.isEmpty { whole.set("scope", scope.json) }
    whole.set("consent_id", thread.consentID.hex)
    whole.set("supersedes", thread.supersedes?.hex)
    do throws(SchemaFault) {
      return try RecordBody(.consent, whole.json)
    } catch {
      throw .ledger(.schema(error))
    }
  }
}
