import Testing

@testable import ConsentLedger

/// Who may decide for whom: for each rule a record that it lets pass and one that it does not.
@Suite struct DeciderRuleTests {
  let ledger = Replayed()

  /// A consent by somebody for somebody.
  func by(_ decider: Decider, for subject: Subject, _ state: ConsentState = .given) -> (inout ConsentRecord) -> Void {
    {
      $0.decidedBy = decider
      $0.subject = subject
      $0.state = state
    }
  }

  @Test func theUsualConsentBreaksNothing() {
    let record = Record(
      sequence: 1, previous: ledger.state.lastHash, id: Made.id(1), at: Made.time, role: .doctor, actorKey: nil,
      caseID: Made.caseID, commitments: [], body: .consent(Made.consent()))
    #expect(RecordRules.breaches(of: record, in: ledger.state) == [])
  }

  @Test func c01ConsentIsGivenByWhoMayGiveIt() {
    #expect(ledger.severity(.c01, by(.patient, for: .adult)) == nil)
    #expect(ledger.severity(.c01, by(.parent, for: .childNotCompetent)) == nil)
    for decider: Decider in [.consultee, .nextOfKin, .personalRepresentative, .organisation, .author] {
      #expect(ledger.severity(.c01, by(decider, for: .deceased)) == .refuse)
    }
  }

  @Test func c02NoObjectionIsForThoseWhoCannotConsent() {
    #expect(ledger.severity(.c02, by(.nextOfKin, for: .deceased, .noObjection)) == nil)
    #expect(ledger.severity(.c02, by(.patient, for: .adult, .noObjection)) == .refuse)
    #expect(ledger.severity(.c02, by(.parent, for: .childNotCompetent, .noObjection)) == .refuse)
  }

  @Test func c03NobodyDecidesForAnAdultWithCapacity() {
    #expect(ledger.severity(.c03, by(.patient, for: .adult)) == nil)
    #expect(ledger.severity(.c03, by(.author, for: .adult, .notRequired)) == nil)
    #expect(ledger.severity(.c03, by(.parent, for: .adult)) == .refuse)
    #expect(ledger.severity(.c03, by(.nextOfKin, for: .adult, .refused)) == .refuse)
  }

  @Test func c04WhoLacksCapacityDoesNotConsent() {
    #expect(ledger.severity(.c04, by(.attorneyOrDeputy, for: .adultLacksCapacity)) == nil)
    #expect(ledger.severity(.c04, by(.patient, for: .adultLacksCapacity)) == .refuse)
    #expect(ledger.severity(.c04, by(.patient, for: .adultLacksCapacity, .refused)) == nil)
  }

  @Test func c05AttorneysShowTheirPower() {
    let body = RecordBody.consent(Made.consent(by(.attorneyOrDeputy, for: .adultLacksCapacity)))
    let evidence = [PersonalValue(.evidenceWhere, "Copy in the records")]
    #expect(ledger.severity(.c05, of: body, personal: evidence) == nil)
    #expect(ledger.severity(.c05, of: body) == .refuse)
    #expect(ledger.severity(.c05, by(.attorneyOrDeputy, for: .adultLacksCapacity, .refused)) == nil)
  }

  @Test func c06ACompetentChildAgreesToo() {
    let alone = by(.parent, for: .childCompetent)
    #expect(ledger.severity(.c06, alone) == .refuse)
    #expect(
      ledger.severity(.c06) {
        alone(&$0)
        $0.alsoAgreed = [.patient]
      } == nil)
    #expect(ledger.severity(.c06, by(.parent, for: .childCompetent, .withdrawn)) == nil)
  }

  @Test func c07AChildThatCannotConsentDoesNot() {
    #expect(ledger.severity(.c07, by(.parent, for: .childNotCompetent)) == nil)
    #expect(ledger.severity(.c07, by(.patient, for: .childNotCompetent)) == .refuse)
  }

  @Test func c08ChildrensConsentIsLookedAtAgain() {
    #expect(ledger.severity(.c08, by(.patient, for: .childCompetent)) == .warn)
    #expect(
      ledger.severity(.c08) {
        $0.subject = .childCompetent
        $0.reviewDue = Made.day
      } == nil)
  }

  @Test func c09ConsentBeforeDeathIsWeighed() {
    #expect(ledger.severity(.c09, by(.patient, for: .deceased)) == .warn)
    #expect(ledger.severity(.c09, by(.nextOfKin, for: .deceased, .noObjection)) == nil)
  }

  @Test func c10AuthorityEndsAtDeath() {
    #expect(ledger.severity(.c10, by(.parent, for: .deceased)) == .refuse)
    #expect(ledger.severity(.c10, by(.parent, for: .deceased, .noObjection)) == .refuse)
    #expect(ledger.severity(.c10, by(.attorneyOrDeputy, for: .deceased)) == .refuse)
    #expect(ledger.severity(.c10, by(.nextOfKin, for: .deceased, .noObjection)) == nil)
  }

  @Test func c11OnlyInventedPeopleAreFictional() {
    func invented(_ basis: Basis?, _ subject: Subject = .notAPerson) -> (inout ConsentRecord) -> Void {
      {
        $0.subject = subject
        $0.state = .notRequired
        $0.basis = basis
        $0.decidedBy = .author
      }
    }
    #expect(ledger.severity(.c11, invented(.fictional)) == nil && ledger.severity(.c11, invented(.composite)) == nil)
    #expect(ledger.severity(.c11, invented(.statutory)) == .refuse && ledger.severity(.c11, invented(nil)) == .refuse)
    #expect(ledger.severity(.c11, by(.author, for: .notAPerson)) == .refuse)
    #expect(ledger.severity(.c11, invented(.fictional, .adult)) == .refuse)
  }
}
