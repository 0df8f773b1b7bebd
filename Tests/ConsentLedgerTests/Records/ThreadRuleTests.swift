import Testing

@testable import ConsentLedger

/// How records follow each other, and what a release says: for each rule a record that passes and one that does not.
@Suite struct ThreadRuleTests {
  @Test func c22AWithdrawalEndsSomething() {
    var ledger = Replayed()
    let given = ledger.add(.consent(Made.consent()))
    func withdrawal(_ supersedes: Digest?, thread: Int = 1) -> RuleBreach.Severity? {
      ledger.severity(.c22) {
        $0.state = .withdrawn
        $0.supersedes = supersedes
        $0.consentID = Made.id(thread)
        $0.scope = nil
      }
    }
    #expect(withdrawal(given) == nil)
    #expect(withdrawal(nil) == .refuse && withdrawal(.zero) == .refuse && withdrawal(given, thread: 2) == .refuse)
  }

  @Test func c23ARefusalIsNotAskedAway() {
    var ledger = Replayed()
    let refused = ledger.add(
      .consent(
        Made.consent {
          $0.state = .refused
          $0.scope = nil
        }))
    func given(thread: Int, at time: Timestamp = Made.time(60)) -> RuleBreach.Severity? {
      let consent = Made.consent {
        $0.consentID = Made.id(thread)
        $0.supersedes = thread == 1 ? refused : nil
      }
      return ledger.severity(.c23, of: .consent(consent), at: time)
    }
    #expect(given(thread: 1) == .refuse)
    #expect(given(thread: 2) == .warn)
    #expect(given(thread: 2, at: Made.time(28 * 24 * 60)) == nil)
    #expect(Replayed().severity(.c23) { _ in } == nil)
  }

  @Test func c28PointersFit() {
    var ledger = Replayed()
    let consent = ledger.add(.consent(Made.consent()))
    let release = ledger.add(
      .release(Made.release { $0.consents = [consent] }), personal: PersonalValue.released(Made.text))
    func pointsWell(_ body: RecordBody) -> Bool { ledger.severity(.c28, of: body) == nil }
    func superseding(_ hash: Digest?, thread: Int = 1, party: Int = 1) -> RecordBody {
      .consent(
        Made.consent {
          $0.supersedes = hash
          $0.consentID = Made.id(thread)
          $0.party = Party(party)!
        })
    }
    #expect(pointsWell(superseding(consent)) && pointsWell(superseding(nil, thread: 2)))
    #expect(!pointsWell(superseding(nil)) && !pointsWell(superseding(consent, thread: 2)))
    #expect(!pointsWell(superseding(release)) && !pointsWell(superseding(consent, party: 2)))
    #expect(pointsWell(.release(Made.release { $0.consents = [consent] })))
    #expect(!pointsWell(.release(Made.release { $0.consents = [release] })))
    #expect(pointsWell(.retraction(RetractionRecord(release: release, outcome: .takenDown, reason: .error))))
    #expect(!pointsWell(.retraction(RetractionRecord(release: consent, outcome: .takenDown, reason: .error))))
    #expect(pointsWell(.review(ReviewRecord(targets: [consent, release], outcome: .ok, checks: []))))
    #expect(!pointsWell(.review(ReviewRecord(targets: [consent, .zero], outcome: .ok, checks: []))))
    #expect(pointsWell(.void(VoidRecord(target: release, reason: .duplicate))))
    #expect(!pointsWell(.void(VoidRecord(target: ledger.state.entries[0].hash, reason: .duplicate))))
    #expect(pointsWell(.checkpoint(CheckpointRecord(size: 3, root: .zero, sentTo: .other))))
    #expect(!pointsWell(.checkpoint(CheckpointRecord(size: 4, root: .zero, sentTo: .other))))
    let target = ledger.state.entries[2].record.id
    #expect(pointsWell(.erasure(ErasureRecord(target: target, fields: [.textReleased], reason: .error))))
    #expect(!pointsWell(.erasure(ErasureRecord(target: target, fields: [.note], reason: .error))))
    #expect(!pointsWell(.erasure(ErasureRecord(target: Made.id(77), fields: [.note], reason: .error))))
    let assessed = Made.consent {
      $0.consentID = Made.id(9)
      $0.assessment = release
    }
    #expect(pointsWell(.consent(assessed)) && !pointsWell(.consent(Made.consent { $0.assessment = consent })))
    // The same pointers from another case fit nothing.
    var foreign = Made.draft(50, .release(Made.release { $0.consents = [consent] }))
    foreign.caseID = CaseID("case-7h6g5f4e3d2c1b0a")!
    let record = Record(
      sequence: 3, previous: .zero, id: foreign.id, at: foreign.at, role: .doctor, caseID: foreign.caseID,
      commitments: [],
      body: foreign.body)
    #expect(RecordRules.breaches(of: record, in: ledger.state).contains { $0.code == .c28 })
  }

  @Test func c29ReviewersStayNamed() {
    var ledger = Replayed()
    let consent = ledger.add(.consent(Made.consent()), personal: [Made.actor])
    ledger.add(
      .review(ReviewRecord(targets: [consent], outcome: .ok, checks: [])), role: .editor, personal: [Made.actor])
    func erasing(_ place: Int, _ reason: ErasureReason) -> RuleBreach.Severity? {
      let target = ledger.state.entries[place].record.id
      return ledger.severity(.c29, of: .erasure(ErasureRecord(target: target, fields: [.actor], reason: reason)))
    }
    #expect(erasing(2, .subjectRequest) == .refuse && erasing(2, .courtOrder) == nil && erasing(2, .error) == nil)
    #expect(erasing(1, .subjectRequest) == nil)
  }

  @Test func c26APublishedTextIsKnown() {
    let ledger = Replayed()
    let text = PersonalValue.released(Made.text)
    #expect(ledger.severity(.c26, of: .release(Made.release()), personal: text) == nil)
    #expect(ledger.severity(.c26, of: .release(Made.release())) == .refuse)
    let blocked = Made.release { $0.decision = .block }
    #expect(ledger.severity(.c26, of: .release(blocked), personal: text) == .refuse)
  }

  @Test func c27ABlockIsPassedOverOnlyOnAWord() {
    let ledger = Replayed()
    func override(_ code: OverrideCode, _ role: Role, _ fields: [PersonalValue] = []) -> RuleBreach.Severity? {
      let release = Made.release {
        $0.decision = .block
        $0.override = .init(byRole: role, code: code)
      }
      return ledger.severity(.c27, of: .release(release), role: role, personal: fields)
    }
    #expect(override(.authorJudgement, .doctor) == .refuse && override(.authorJudgement, .editor) == nil)
    #expect(override(.guardianApproved, .doctor) == .refuse)
    #expect(override(.guardianApproved, .doctor, [PersonalValue(.evidenceWhere, "Mail of the guardian")]) == nil)
    #expect(override(.emergencyPublicHealth, .doctor) == nil)
  }

  @Test func c32TheNumberOfPeopleStays() {
    var ledger = Replayed()
    ledger.add(.consent(Made.consent()))
    #expect(ledger.severity(.c32, of: .release(Made.release())) == nil)
    #expect(ledger.severity(.c32, of: .release(Made.release { $0.parties = 2 })) == .warn)
    ledger.add(.release(Made.release()))
    #expect(ledger.severity(.c32) { $0.parties = 2 } == .warn)
  }

  @Test func c33ConsentComesFirst() {
    var ledger = Replayed()
    let consent = ledger.add(.consent(Made.consent()))
    func release(_ day: String) -> RuleBreach.Severity? {
      ledger.severity(
        .c33,
        of: .release(
          Made.release {
            $0.consents = [consent]
            $0.publishedAt = Day(day)
          }))
    }
    #expect(release("2026-11-19") == .warn && release("2026-11-20") == nil)
  }

  /// C25 and C31 are kept by the reader: no text finds room in a record.
  @Test func c25AndC31FreeTextFindsNoRoom() throws {
    let json = RecordBody.consent(Made.consent()).json
    func fault(_ old: String, _ new: String) -> SchemaFault? {
      let text = String(decoding: json.bytes, as: UTF8.self)
      let changed = text.replacing(old, with: new)
      #expect(changed != text)
      do throws(SchemaFault) {
        _ = try RecordBody(.consent, try! CanonicalJSON(parsing: changed.utf8))
        return nil
      } catch {
        return error
      }
    }
    #expect(fault("\"any\"", "\"Jane's blog\"")?.rule == .c25 && fault("\"patient\"", "\"Jane Example\"")?.rule == .c25)
    #expect(fault("\"any\"", "\"linkedin\"") == nil)
    #expect(
      fault("\"awareness\"", "\"marketing\"")?.rule == .c31 && fault("\"awareness\"", "\"fundraising\"")?.rule == .c31)
    #expect(fault("\"until\"", "\"ends\"")?.rule == .c18 && fault("[\"awareness\"]", "[]")?.rule == .c18)
    let unknown = try #require(fault("\"form\"", "\"Jane Example\""))
    #expect(!unknown.path.contains("Jane"))
  }
}
