import Testing

@testable import ConsentLedger

/// On what ground, in which form, covering what: for each rule a record that passes and one that does not.
@Suite struct GroundRuleTests {
  var ledger = Replayed()

  func without(_ basis: Basis?, assessment: Digest? = nil) -> (inout ConsentRecord) -> Void {
    {
      $0.state = .notRequired
      $0.basis = basis
      $0.assessment = assessment
      $0.scope = nil
      $0.decidedBy = .author
    }
  }

  @Test func c12ABasisFitsTheState() {
    #expect(ledger.severity(.c12, without(.publicByPatient)) == nil)
    #expect(ledger.severity(.c12, without(nil)) == .refuse)
    #expect(ledger.severity(.c12, without(.explicitConsent)) == .refuse)
    #expect(ledger.severity(.c12) { $0.basis = .explicitConsent } == nil)
    #expect(ledger.severity(.c12) { $0.basis = .fictional } == .refuse)
  }

  @Test func c13AnonymisedMeansAssessed() {
    var ledger = ledger
    let low = ledger.add(.release(Made.release { $0.status = .planned }))
    let noticed = ledger.add(
      .release(
        Made.release {
          $0.status = .planned
          $0.risk = Made.risk(.low, .moderate)
        }))
    let known = ledger.add(
      .release(
        Made.release {
          $0.status = .planned
          $0.risk = Made.risk(.moderate)
        }))
    #expect(ledger.severity(.c13, without(.anonymisedEffective, assessment: low)) == nil)
    #expect(ledger.severity(.c13, without(.anonymisedEffective, assessment: noticed)) == .warn)
    #expect(ledger.severity(.c13, without(.anonymisedEffective, assessment: known)) == .refuse)
    #expect(ledger.severity(.c13, without(.anonymisedEffective)) == .refuse)
  }

  @Test func c14StatutoryGroundsAreReviewed() {
    #expect(
      ledger.severity(.c14, without(.statutory)) == .warn && ledger.severity(.c14, without(.publicInterest)) == .warn)
    #expect(ledger.severity(.c14, without(.publicByPatient)) == nil)
  }

  @Test func c15ConsentHasAForm() {
    #expect(ledger.severity(.c15) { $0.form = .none } == .refuse)
    #expect(ledger.severity(.c15) { $0.form = .verbal } == nil)
  }

  @Test func c16JournalsNeedWriting() {
    #expect(ledger.severity(.c16) { $0.form = .verbalWitnessed } == .refuse)
    #expect(
      ledger.severity(.c16) {
        $0.form = .verbalWitnessed
        $0.scope = Made.scope([.team])
      } == nil)
  }

  @Test func c17OpenAudiencesShouldHaveWriting() {
    func verbal(_ audience: SharingAudience) -> RuleBreach.Severity? {
      ledger.severity(.c17) {
        $0.form = .verbal
        $0.scope = Made.scope([audience])
      }
    }
    #expect(
      verbal(.openWeb) == .warn && verbal(.openSocial) == .warn && verbal(.press) == .warn && verbal(.team) == nil)
  }

  @Test func c18ConsentSaysWhatItCovers() {
    #expect(ledger.severity(.c18) { $0.scope = nil } == .refuse)
    #expect(ledger.severity(.c18) { $0.scope?.purposes = [] } == .refuse)
    #expect(ledger.severity(.c18) { $0.scope?.audiences = [] } == .refuse)
    #expect(ledger.severity(.c18) { _ in } == nil)
  }

  @Test func c19ConsentEndsInTime() {
    func ending(_ ending: Scope.Ending) -> RuleBreach.Severity? {
      ledger.severity(.c19) { $0.scope = Made.scope(ending: ending) }
    }
    #expect(ending(.until(Day("2025-12-31")!)) == .refuse && ending(.until(Day("2026-01-01")!)) == nil)
    #expect(ending(.until(Day("2036-01-01")!)) == nil && ending(.until(Day("2036-01-02")!)) == .warn)
    #expect(ending(.event(.none)) == .warn && ending(.event(.endOfCourse)) == nil)
  }

  @Test func c20OpenAudiencesAreExplained() {
    #expect(ledger.severity(.c20) { $0.told = [.anonymityNotGuaranteed, .canWithdraw] } == .warn)
    #expect(ledger.severity(.c20) { $0.told = nil } == .warn)
    #expect(
      ledger.severity(.c20) {
        $0.told = nil
        $0.scope = Made.scope([.team])
      } == nil)
    #expect(ledger.severity(.c20) { _ in } == nil)
  }

  @Test func c21FacesNeedTheFinalText() {
    func face(_ form: ConsentForm, _ seen: FinalText?) -> RuleBreach.Severity? {
      ledger.severity(.c21) {
        $0.form = form
        $0.finalText = seen
        $0.scope = Made.scope([.team], content: [.imageFace])
      }
    }
    #expect(face(.written, .seenFinal) == nil && face(.verbal, .seenFinal) == .refuse)
    #expect(face(.electronic, .seenDraft) == .refuse && face(.electronic, nil) == .refuse)
    #expect(
      ledger.severity(.c21) {
        $0.finalText = .notSeen
        $0.scope = Made.scope(identifiability: .identifiable)
      } == .refuse)
  }

  @Test func c24DecisionsLieBehindUs() {
    #expect(ledger.severity(.c24) { $0.decidedAt = Day("2026-11-21")! } == .refuse)
    #expect(ledger.severity(.c24) { $0.decidedAt = Day("2021-11-19")! } == .warn)
    #expect(ledger.severity(.c24) { $0.decidedAt = Day("2021-11-20")! } == nil)
  }

  @Test func c30AuthorisationsAreWhole() {
    let american = Replayed(policy: "us-hipaa-v1")
    let told: [Told] = [.canWithdraw, .redisclosure, .notConditioned]
    func severity(_ change: (inout ConsentRecord) -> Void) -> RuleBreach.Severity? {
      american.severity(.c30) {
        $0.told = told
        $0.copyGiven = true
        change(&$0)
      }
    }
    #expect(severity { _ in } == nil && american.severity(.c30) { _ in } == .refuse)
    #expect(severity { $0.copyGiven = nil } == .refuse && severity { $0.told = [.canWithdraw] } == .refuse)
    #expect(severity { $0.form = .verbal } == .refuse && severity { $0.scope?.ending = .event(.none) } == .refuse)
    #expect(severity { $0.decidedBy = .parent } == .refuse)
    let byParent = RecordBody.consent(
      Made.consent {
        $0.told = told
        $0.copyGiven = true
        $0.decidedBy = .parent
      })
    #expect(american.severity(.c30, of: byParent, personal: [PersonalValue(.deciderRelation, "mother")]) == nil)
    #expect(ledger.severity(.c30) { _ in } == nil)
  }
}
