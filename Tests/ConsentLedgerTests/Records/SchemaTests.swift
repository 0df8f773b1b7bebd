import Testing

@testable import ConsentLedger

/// The reader of records against the schema in machine form.
@Suite struct SchemaTests {
  typealias Object = [String: Any]

  /// What the schema says of the body of a type of record.
  func body(_ type: RecordType) throws -> Object {
    let schema = try Vectors.own("ledger-record.schema.json")
    for condition in schema["allOf"] as? [Object] ?? [] {
      let of = ((condition["if"] as? Object)?["properties"] as? Object)?["type"] as? Object
      guard of?["const"] as? String == type.rawValue else { continue }
      return try #require(((condition["then"] as? Object)?["properties"] as? Object)?["body"] as? Object)
    }
    return [:]
  }

  func values(_ path: [String], in object: Object) -> [String] {
    var place: Object = object
    for name in path { place = (place["properties"] as? Object)?[name] as? Object ?? [:] }
    return (place["items"] as? Object ?? place)["enum"] as? [String] ?? []
  }

  func names<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) -> [String] where Choice.RawValue == String {
    Choice.allCases.map(\.rawValue)
  }

  @Test func everyEnumerationIsThatOfTheSchema() throws {
    let schema = try Vectors.own("ledger-record.schema.json")
    let fields = ((schema["properties"] as? Object)?["commit"] as? Object)?["propertyNames"] as? Object
    #expect(fields?["enum"] as? [String] == names(PersonalField.self))
    #expect(values(["actor", "role"], in: schema) == names(Role.self))
    #expect(values(["type"], in: schema) == names(RecordType.self))
    let consent = try body(.consent)
    let wanted: [(String, [String])] = [
      ("state", names(ConsentState.self)), ("subject", names(Subject.self)), ("decided_by", names(Decider.self)),
      ("also_agreed", names(Decider.self)), ("form", names(ConsentForm.self)), ("final_text", names(FinalText.self)),
      ("final_text_right", names(FinalTextRight.self)), ("told", names(Told.self)), ("basis", names(Basis.self)),
      ("reason", names(ConsentReason.self)),
    ]
    for (name, choices) in wanted { #expect(values([name], in: consent) == choices, "\(name)") }
    for (name, choices) in [
      ("audiences", names(SharingAudience.self)), ("content", names(ContentKind.self)),
      ("identifiability", names(Identifiability.self)), ("purposes", names(Purpose.self)),
      ("until_event", names(EndingEvent.self)),
    ] { #expect(values(["scope", name], in: consent) == choices, "\(name)") }
    let release = try body(.release)
    #expect(values(["audience"], in: release) == names(SharingAudience.self))
    #expect(values(["risk", "third_party"], in: release) == names(ThirdPartyBand.self))
    #expect(values(["risk", "self"], in: release) == names(SelfBand.self))
    #expect(values(["text_match"], in: release) == names(TextMatch.self))
    #expect(values(["decision"], in: release) == names(Decision.self))
    #expect(values(["status"], in: release) == names(ReleaseStatus.self))
    #expect(values(["override", "code"], in: release) == names(OverrideCode.self))
    let retraction = try body(.retraction)
    #expect(values(["done"], in: retraction) == names(RetractionOutcome.self))
    #expect(values(["reason"], in: retraction) == names(RetractionReason.self))
    #expect(values(["residual"], in: retraction) == names(Residual.self))
    let review = try body(.review)
    #expect(values(["outcome"], in: review) == names(ReviewOutcome.self))
    #expect(values(["checks"], in: review) == names(ReviewCheck.self))
    #expect(values(["reason"], in: try body(.erasure)) == names(ErasureReason.self))
    #expect(values(["reason"], in: try body(.void)) == names(VoidReason.self))
    #expect(values(["sent_to"], in: try body(.checkpoint)) == names(CheckpointRecipient.self))
  }

  /// Whether a body is read after a change of its members.
  func isRead(_ type: RecordType, _ body: CanonicalJSON, _ change: (inout [CanonicalJSON.Member]) -> Void) -> Bool {
    guard case .object(var members) = body else { return false }
    change(&members)
    return (try? RecordBody(type, .object(members))) != nil
  }

  /// Without a required member, with an unknown one, or with a value of another kind, no body is read.
  @Test func membersAreThoseOfTheSchema() throws {
    let golden = LedgerScan(of: try Vectors.bytes("ledger-golden/ledger.jsonl")[...]).state.entries.map(\.record.body)
    let bodies =
      golden + [
        .void(VoidRecord(target: .zero, reason: .duplicate)),
        .recovery(RecoveryRecord(files: [.init(bytes: 7, digest: .zero)])),
        .release(
          Made.release {
            $0.decision = .block
            $0.override = .init(byRole: .editor, code: .authorJudgement)
          }),
      ]
    #expect(Set(bodies.map(\.type)).count == RecordType.allCases.count)
    for body in bodies {
      let required = try self.body(body.type)["required"] as? [String] ?? []
      guard case .object(let members) = body.json else { continue }
      #expect(isRead(body.type, body.json) { _ in })
      #expect(!isRead(body.type, body.json) { $0.append(.init("note", .text("x"))) })
      for place in members.indices {
        let key = members[place].key
        // A published release needs its day, and what says yes its scope, which the schema states apart.
        let isNeeded = required.contains(key) || key == "scope" || key == "published_at"
        #expect(isRead(body.type, body.json) { $0.remove(at: place) } != isNeeded, "\(body.type) \(key)")
        for other: CanonicalJSON in [
          .integer(77), .truth(true), .object([]), .array([.integer(1)]), .text("Jane Example"),
        ] {
          if case .truth = members[place].value, case .truth = other { continue }
          let isTaken = isRead(body.type, body.json) { $0[place] = .init(key, other) }
          #expect(!isTaken || other.integer == 77 && ["size", "bytes"].contains(key), "\(body.type) \(key)")
        }
      }
    }
  }
}
