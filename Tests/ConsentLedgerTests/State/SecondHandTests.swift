import Testing

@testable import ConsentLedger

/// What one person cannot do alone: make a no vanish, pass for another, settle what a reviewer found.
@Suite struct SecondHandTests {
  private let policy = SharingPolicy.named("uk-case-post-v1")!
  private let author = PersonalValue(.actor, "Dr Example One")
  private let other = PersonalValue(.actor, "Guardian Example Four")

  private func findings(_ code: String, _ ledger: Replayed, on day: Day = Made.day) -> [AuditFinding] {
    let context = AuditContext(of: ledger.state, opening: ledger.values, on: day, under: policy)
    return AuditCheck.all.first { $0.code == code }!.findings(in: context)
  }

  /// A consent, a live post on it, and a withdrawal: records 1 to 3.
  private func withdrawn(_ change: (inout ReleaseRecord) -> Void = { _ in }) -> Replayed {
    var ledger = Replayed(isKeyed: true)
    let consent = ledger.add(.consent(Made.consent()), personal: [author])
    ledger.add(
      .release(
        Made.release {
          $0.consents = [consent]
          change(&$0)
        }), personal: [author] + PersonalValue.released(Made.text))
    let end = Made.consent {
      $0.state = .withdrawn
      $0.supersedes = consent
      $0.scope = nil
      $0.decidedAt = Made.day
    }
    ledger.add(.consent(end), personal: [author])
    return ledger
  }

  private func review(
    _ ledger: inout Replayed, _ record: Int, _ outcome: ReviewOutcome = .ok, due: Day? = nil,
    by actor: PersonalValue, as role: Role
  ) {
    let body = ReviewRecord(targets: [ledger.state.entries[record].hash], outcome: outcome, checks: [.sample], due: due)
    ledger.add(.review(body), role: role, personal: [actor])
  }

  private func consentClass(_ ledger: Replayed) -> ConsentClass {
    ledger.state.effectiveConsent(for: Made.caseID, party: Party(1)!, on: Made.day).consentClass
  }

  @Test func aWithdrawalOutlivesItsVoidUntilAnotherHasReviewedIt() {
    var ledger = withdrawn()
    #expect(consentClass(ledger) == .against && findings("A24", ledger).isEmpty)
    ledger.add(
      .void(VoidRecord(target: ledger.state.entries[3].hash, reason: .enteredInError)), personal: [author])
    func isAsBefore() -> Bool {
      consentClass(ledger) == .against && findings("A02", ledger).count == 1
        && findings("A24", ledger).map(\.sequence) == [4] && findings("A24", ledger).map(\.caseID) == [Made.caseID]
    }
    #expect(isAsBefore())
    // The same hand under another word, and another hand under the same word, are nobody else.
    review(&ledger, 4, by: author, as: .caldicottGuardian)
    review(&ledger, 4, by: other, as: .doctor)
    review(&ledger, 4, .query, by: other, as: .caldicottGuardian)
    #expect(isAsBefore())
    review(&ledger, 4, by: other, as: .caldicottGuardian)
    #expect(consentClass(ledger) == .validWritten && findings("A02", ledger).isEmpty && findings("A24", ledger).isEmpty)
    // Whoever voids the review is back where they were.
    ledger.add(.void(VoidRecord(target: ledger.state.lastHash, reason: .enteredInError)), personal: [author])
    #expect(consentClass(ledger) == .against)
  }

  @Test func aRefusalAndAPostOutliveTheirVoids() {
    var refused = Replayed(isKeyed: true)
    refused.add(
      .consent(
        Made.consent {
          $0.state = .refused
          $0.scope = nil
        }), personal: [author])
    refused.add(.void(VoidRecord(target: refused.state.lastHash, reason: .wrongCase)), personal: [author])
    #expect(consentClass(refused) == .against)
    var posted = withdrawn()
    posted.add(.void(VoidRecord(target: posted.state.entries[2].hash, reason: .duplicate)), personal: [author])
    #expect(findings("A02", posted).map(\.sequence) == [2] && findings("A24", posted).count == 1)
    // What speaks for sharing is out at once.
    var given = Replayed(isKeyed: true)
    given.add(.consent(Made.consent()), personal: [author])
    given.add(.void(VoidRecord(target: given.state.lastHash, reason: .enteredInError)), personal: [author])
    #expect(consentClass(given) == .none && findings("A24", given).isEmpty)
  }

  @Test func theSameHandUnderAnotherWordIsNobodyElse() {
    var ledger = withdrawn()
    #expect(findings("A14", ledger).map(\.sequence) == [2])
    review(&ledger, 2, by: author, as: .caldicottGuardian)
    #expect(findings("A14", ledger).map(\.sequence) == [2])
    review(&ledger, 2, by: other, as: .caldicottGuardian)
    #expect(findings("A14", ledger).isEmpty)
  }

  @Test func anOverrideIsSettledByItsRoleInAnotherHand() {
    var ledger = withdrawn {
      $0.decision = .block
      $0.override = .init(byRole: .governanceLead, code: .authorJudgement)
    }
    review(&ledger, 2, by: author, as: .governanceLead)
    review(&ledger, 2, by: other, as: .editor)
    #expect(findings("A08", ledger).map(\.sequence) == [2])
    review(&ledger, 2, by: other, as: .governanceLead)
    #expect(findings("A08", ledger).isEmpty)
  }

  @Test func whatAReviewerFoundStaysUntilItIsSettled() {
    var ledger = withdrawn()
    review(&ledger, 2, .actionNeeded, due: Made.day.adding(days: 10), by: other, as: .editor)
    let before = findings("A25", ledger)
    #expect(before.map(\.sequence) == [2] && before.map(\.days) == [-10] && before.map(\.severity) == [.medium])
    let after = findings("A25", ledger, on: Made.day.adding(days: 11))
    #expect(after.map(\.days) == [1] && after.map(\.severity) == [.high])
    review(&ledger, 2, .breach, by: other, as: .editor)
    #expect(findings("A25", ledger).map(\.severity) == [.medium, .high])
    // Neither a void of the objections nor one's own review settles them.
    ledger.add(.void(VoidRecord(target: ledger.state.lastHash, reason: .enteredInError)), personal: [author])
    review(&ledger, 2, by: author, as: .governanceLead)
    #expect(findings("A25", ledger).count == 2)
    review(&ledger, 2, by: other, as: .editor)
    #expect(findings("A25", ledger).isEmpty)
  }

  @Test func aConsentThatCameAfterThePostIsTold() {
    var ledger = Replayed(isKeyed: true)
    let release = Made.release {
      $0.publishedAt = Made.day.adding(days: -7)
      $0.decision = .block
      $0.override = .init(byRole: .caldicottGuardian, code: .guardianApproved)
    }
    ledger.add(.release(release), personal: [author])
    #expect(findings("A23", ledger).isEmpty)
    ledger.add(.consent(Made.consent()), personal: [author])
    #expect(findings("A23", ledger).map(\.days) == [7])
  }
}
