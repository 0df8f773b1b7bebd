import Testing

@testable import ConsentLedger

@Suite struct VerdictTests {
  let policy = SharingPolicy.named("uk-case-post-v1")!

  func request(
    _ audience: SharingAudience = .openSocial, _ thirdParty: ThirdPartyBand = .low, _ own: SelfBand = .low,
    content: [ContentKind] = [.text], hasQuote: Bool = false, text: TextDigest? = nil
  ) -> SharingRequest {
    SharingRequest(
      audience: audience, channel: "linkedin", content: content, hasQuote: hasQuote, thirdParty: thirdParty,
      ofSelf: own, text: text)
  }

  func verdict(
    _ ledger: Replayed, _ request: SharingRequest, on day: Day = Made.day, under policy: SharingPolicy? = nil
  ) -> Verdict {
    ledger.state.verdict(
      on: request, for: Made.caseID, on: day, opening: ledger.values, under: policy ?? self.policy)
  }

  func ledger(seen: TextDigest? = nil, _ change: (inout ConsentRecord) -> Void = { _ in }) -> Replayed {
    var ledger = Replayed()
    ledger.add(.consent(Made.consent(change)), personal: seen.map { PersonalValue.seen($0) } ?? [])
    return ledger
  }

  @Test func withoutARecordThereIsNone() {
    let found = verdict(Replayed(), request(.openSocial, .low, .moderate))
    #expect(found.decision == .block && found.reasons == ["P-NONE"] && found.consents == [])
    #expect(found.parties[0].condition == "unknown" && found.guidance.contains(.explicitConsentOnline))
  }

  @Test func writtenConsentCovers() {
    let ledger = ledger()
    let found = verdict(ledger, request(.openSocial, .low, .high))
    #expect(
      found.decision == .allow && found.reasons == ["P-VALID-WRITTEN"]
        && found.consents == [ledger.state.entries[1].hash])
    #expect(found.parties[0].condition == "given")
  }

  @Test func classesFollowFormAndState() {
    func consentClass(_ change: (inout ConsentRecord) -> Void) -> ConsentClass {
      verdict(ledger(change), request()).consentClass
    }
    #expect(
      consentClass { $0.form = .electronic } == .validWritten && consentClass { $0.form = .verbal } == .validVerbal)
    #expect(consentClass { $0.state = .noObjection } == .supported && consentClass { $0.state = .requested } == .none)
    #expect(consentClass { $0.state = .refused } == .against && consentClass { $0.state = .invalidated } == .none)
    func notRequired(_ basis: Basis) -> ConsentClass {
      consentClass {
        $0.state = .notRequired
        $0.basis = basis
        $0.scope = nil
      }
    }
    #expect(
      notRequired(.fictional) == .fictional && notRequired(.composite) == .basis && notRequired(.statutory) == .basis)
  }

  @Test func whatLiesOutsideLapses() {
    func gaps(_ request: SharingRequest, on day: Day = Made.day, _ change: (inout ConsentRecord) -> Void = { _ in })
      -> [EffectiveConsent.Gap]
    {
      let found = verdict(ledger(change), request, on: day)
      #expect((found.consentClass == .lapsed) == !found.parties[0].gaps.isEmpty)
      return found.parties[0].gaps
    }
    #expect(
      gaps(request()) == [] && gaps(request(.press)) == [.audience] && gaps(request(content: [.video])) == [.content])
    #expect(gaps(request(.openSocial, .direct)) == [.identifiability])
    #expect(gaps(request()) { $0.scope?.channels = ["x"] } == [.channel])
    #expect(gaps(request(), on: Day("2028-11-20")!) == [] && gaps(request(), on: Day("2028-11-21")!) == [.expired])
    #expect(gaps(request(), on: Day("2025-12-31")!) == [.notYet])
    #expect(verdict(ledger(), request(), on: Day("2028-11-21")!).parties[0].condition == "expired")
    #expect(verdict(ledger(), request(.press)).parties[0].condition == "out_of_scope")
  }

  @Test func aNoStandsUntilALaterYes() {
    var ledger = Replayed()
    func add(_ state: ConsentState, thread: Int, _ supersedes: Digest? = nil, basis: Basis? = nil) -> Digest {
      ledger.add(
        .consent(
          Made.consent {
            $0.state = state
            $0.consentID = Made.id(thread)
            $0.supersedes = supersedes
            $0.basis = basis
          }))
    }
    func found() -> ConsentClass { verdict(ledger, request()).consentClass }
    let given = add(.given, thread: 1)
    #expect(found() == .validWritten)
    let withdrawn = add(.withdrawn, thread: 1, given)
    #expect(found() == .against)
    // What the author names as a ground does not lift it; a new consent does.
    _ = add(.notRequired, thread: 2, basis: .publicByPatient)
    #expect(found() == .against)
    let renewed = add(.given, thread: 3)
    #expect(found() == .validWritten)
    ledger.add(.void(VoidRecord(target: renewed, reason: .wrongCase)))
    #expect(found() == .against)
    // The word of one hand does not take a no away.
    let void = ledger.add(.void(VoidRecord(target: withdrawn, reason: .enteredInError)))
    #expect(found() == .against)
    ledger.add(.review(ReviewRecord(targets: [void], outcome: .ok, checks: [.sample])), role: .governanceLead)
    #expect(found() == .basis)
  }

  @Test func theStrictestOfAllPersonsCounts() {
    var ledger = ledger()
    #expect(verdict(ledger, request()).decision == .allow)
    var two = request()
    two.parties = 2
    #expect(verdict(ledger, two).reasons == ["P-NONE"] && verdict(ledger, two).decision == .warn)
    ledger.add(
      .consent(
        Made.consent {
          $0.consentID = Made.id(2)
          $0.party = Party(2)!
          $0.state = .refused
        }))
    #expect(verdict(ledger, request()).reasons == ["P-AGAINST"] && verdict(ledger, request()).parties.count == 2)
  }

  @Test func m1TheFinalTextMustBeSeen() {
    let unseen = ledger { $0.finalTextRight = .required }
    #expect(
      verdict(unseen, request()).reasons == ["P-VALID-WRITTEN", "M1"] && verdict(unseen, request()).decision == .block)
    #expect(verdict(unseen, request(.journal)).decision == .block)
    let seen = ledger(seen: Made.text) { $0.finalTextRight = .required }
    #expect(verdict(seen, request(text: Made.text)).reasons == ["P-VALID-WRITTEN"])
    let wide = ledger {
      $0.finalTextRight = .required
      $0.scope = Made.scope([.conference, .team])
    }
    #expect(verdict(wide, request(.conference)).decision == .warn && verdict(wide, request(.team)).decision == .allow)
  }

  @Test func m2AnotherTextIsAnotherConsent() {
    let ledger = ledger(seen: Made.text)
    func found(_ text: String?) -> Verdict { verdict(ledger, request(text: text.flatMap { TextDigest(of: $0.utf8) })) }
    let same = found("A patient in their forties with a rash.  \r\n")
    #expect(same.decision == .allow && same.textMatch == .exact && same.reasons == ["P-VALID-WRITTEN"])
    let typography = found("A patient in their forties, with a rash\u{2026}")
    #expect(
      typography.decision == .warn && typography.textMatch == .typography
        && typography.reasons == ["P-VALID-WRITTEN", "M2"])
    let other = found("A patient in their fifties with a rash.")
    #expect(other.consentClass == .lapsed && other.reasons == ["P-LAPSED", "M2"] && other.decision == .block)
    #expect(other.parties[0].condition == "text_changed")
    // A text that cannot be compared is not one that was agreed to.
    #expect(found(nil).decision == .warn && found(nil).textMatch == .notChecked)
    let closed = ledger.state.verdict(
      on: request(text: Made.text), for: Made.caseID, on: Made.day, opening: PrivateValues(), under: policy)
    #expect(closed.decision == .warn && closed.reasons.contains("M2"))
  }

  @Test func m3ToM7() {
    let child = ledger { $0.subject = .childCompetent }
    #expect(verdict(child, request()).reasons.contains("M3") && verdict(child, request()).decision == .warn)
    #expect(!verdict(child, request(.journal)).reasons.contains("M3"))
    let face = verdict(ledger(), request(content: [.text, .imageFace]))
    #expect(face.decision == .block && face.reasons.contains("M4"))
    let agreed = ledger { $0.scope = Made.scope(content: [.imageFace, .text]) }
    #expect(!verdict(agreed, request(content: [.text, .imageFace])).reasons.contains("M4"))
    let untold = ledger { $0.told = [] }
    #expect(verdict(untold, request(.openSocial, .low, .high)).reasons == ["P-VALID-WRITTEN", "M5"])
    #expect(verdict(untold, request(.openSocial, .low, .moderate)).reasons == ["P-VALID-WRITTEN"])
    #expect(verdict(ledger(), request(hasQuote: true)).reasons == ["P-VALID-WRITTEN", "M6"])
    let quoted = ledger { $0.scope = Made.scope(content: [.quote, .text]) }
    #expect(verdict(quoted, request(hasQuote: true)).decision == .allow)
    let overdue = ledger { $0.reviewDue = Day("2026-11-19")! }
    #expect(
      verdict(overdue, request()).reasons == ["P-VALID-WRITTEN", "M7"] && verdict(overdue, request()).decision == .warn)
    #expect(verdict(overdue, request(), on: Day("2026-11-19")!).decision == .allow)
  }

  @Test func m8ToM10() {
    #expect(verdict(ledger(), request(.journal), on: Day("2028-10-20")!).decision == .allow)
    let late = verdict(ledger(), request(.journal), on: Day("2028-10-21")!)
    #expect(late.reasons == ["P-VALID-WRITTEN", "M8"] && late.decision == .warn)
    let american = SharingPolicy.named("us-hipaa-v1")!
    let verbal = ledger {
      $0.form = .verbal
      $0.scope = Made.scope([.closedTeaching, .team])
    }
    #expect(verdict(verbal, request(.closedTeaching, .moderate)).decision == .warn)
    let found = verdict(verbal, request(.closedTeaching, .moderate), under: american)
    #expect(found.decision == .block && found.reasons.contains("M9") && found.policy == "us-hipaa-v1")
    #expect(!verdict(verbal, request(.team, .moderate), under: american).reasons.contains("M9"))
    let group = ledger { $0.scope = Made.scope([.closedProfessional]) }
    #expect(verdict(group, request(.closedProfessional)).reasons == ["P-VALID-WRITTEN", "M10"])
    #expect(verdict(group, request(.closedProfessional)).decision == .allow)
  }

  @Test func m11FictionIsChecked() {
    var ledger = ledger {
      $0.subject = .notAPerson
      $0.state = .notRequired
      $0.basis = .fictional
      $0.scope = nil
    }
    #expect(verdict(ledger, request(.openSocial, .low, .high)).decision == .allow)
    let found = verdict(ledger, request(.openSocial, .moderate))
    #expect(found.decision == .warn && found.reasons == ["P-FICTIONAL", "M11"] && found.isDeclaredFictional)
    #expect(verdict(ledger, request(.openSocial, .direct)).decision == .block)
    #expect(verdict(ledger, request(.closedTeaching, .direct)).decision == .warn)
    let consent = ledger.state.entries[1].hash
    // Not by one of the same role, and not one who found fault.
    ledger.add(.review(ReviewRecord(targets: [consent], outcome: .ok, checks: [])), role: .doctor)
    ledger.add(.review(ReviewRecord(targets: [consent], outcome: .query, checks: [])), role: .editor)
    #expect(verdict(ledger, request(.openSocial, .moderate)).decision == .warn)
    ledger.add(.review(ReviewRecord(targets: [consent], outcome: .ok, checks: [])), role: .editor)
    #expect(verdict(ledger, request(.openSocial, .moderate)).decision == .allow)
  }

  @Test func m12WhoLacksCapacityIsProtected() {
    var ledger = ledger {
      $0.subject = .adultLacksCapacity
      $0.decidedBy = .attorneyOrDeputy
    }
    let open = request(.openSocial, .low, .moderate)
    #expect(verdict(ledger, open).decision == .block && verdict(ledger, open).reasons == ["P-VALID-WRITTEN", "M12"])
    #expect(verdict(ledger, request()).decision == .allow)
    let consent = ledger.state.entries[1].hash
    ledger.add(.review(ReviewRecord(targets: [consent], outcome: .ok, checks: [])), role: .editor)
    #expect(verdict(ledger, open).decision == .block)
    ledger.add(.review(ReviewRecord(targets: [consent], outcome: .ok, checks: [])), role: .governanceLead)
    #expect(verdict(ledger, open).decision == .allow)
  }

  /// More risk or a wider group never makes the verdict milder, whatever the consent.
  @Test func verdictsAreMonotone() {
    var random = Seeded(11)
    for _ in 0..<150 {
      let ledger = randomLedger(&random)
      let content: [ContentKind] = random.below(3) == 0 ? [.text, .video] : [.text]
      let hasQuote = random.below(2) == 0
      let audiences: [SharingAudience] = [.team, .closedTeaching, .conference, .openWeb]
      var last: [Decision] = []
      for (thirdParty, own) in [
        (ThirdPartyBand.low, SelfBand.low), (.low, .moderate), (.low, .certain), (.moderate, .low), (.high, .low),
        (.direct, .low),
      ] {
        let row = (audiences + [.journal]).map {
          verdict(ledger, request($0, thirdParty, own, content: content, hasQuote: hasQuote)).decision
        }
        for (before, after) in zip(last, row) { #expect(before <= after) }
        for (narrow, wide) in zip(row.prefix(4), row.prefix(4).dropFirst()) { #expect(narrow <= wide) }
        last = row
      }
    }
  }

  private func randomLedger(_ random: inout Seeded) -> Replayed {
    var ledger = Replayed()
    for thread in 0..<random.below(3) {
      ledger.add(
        .consent(
          Made.consent {
            $0.consentID = Made.id(thread)
            $0.state = ConsentState.allCases[random.below(8)]
            $0.form = ConsentForm.allCases[random.below(5)]
            $0.subject = Subject.allCases[random.below(6)]
            $0.basis = $0.state == .notRequired ? Basis.allCases[random.below(7)] : nil
            // All audiences or none: a consent to the wide without the narrow is meant so, and rightly not monotone.
            $0.scope = Made.scope(
              SharingAudience.allCases, content: random.below(2) == 0 ? [.text] : [.text, .quote, .video],
              identifiability: Identifiability.allCases[random.below(4)])
            if $0.state != .given && $0.state != .noObjection && random.below(2) == 0 { $0.scope = nil }
            $0.told = random.below(2) == 0 ? [] : $0.told
            $0.finalTextRight = random.below(2) == 0 ? .required : nil
            $0.reviewDue = random.below(2) == 0 ? Day("2026-10-01")! : nil
          }))
    }
    return ledger
  }
}
