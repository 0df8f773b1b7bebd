import Testing

@testable import ConsentLedger

/// For each question of the audit a ledger in which it finds something, and one in which it does not.
@Suite struct AuditTests {
  let policy = SharingPolicy.named("uk-case-post-v1")!

  func findings(_ code: String, _ ledger: Replayed, on day: Day = Made.day, opening: Bool = true) -> [AuditFinding] {
    let context = AuditContext(of: ledger.state, opening: opening ? ledger.values : nil, on: day, under: policy)
    return AuditCheck.all.first { $0.code == code }!.findings(in: context)
  }

  func finds(_ code: String, _ ledger: Replayed, on day: Day = Made.day) -> Bool {
    !findings(code, ledger, on: day).isEmpty
  }

  /// A consent and a release that relies on it.
  func released(
    _ change: (inout ReleaseRecord) -> Void = { _ in }, text: TextDigest = Made.text, seen: TextDigest? = nil,
    personal: [PersonalValue] = [], at time: Timestamp? = nil, consent: (inout ConsentRecord) -> Void = { _ in }
  ) -> Replayed {
    var ledger = Replayed()
    let hash = ledger.add(
      .consent(Made.consent(consent)), personal: seen.map { PersonalValue.seen($0) } ?? [], at: time)
    ledger.add(
      .release(
        Made.release {
          $0.consents = [hash]
          change(&$0)
        }), personal: PersonalValue.released(text) + personal, at: time)
    return ledger
  }

  func next(_ consent: inout ConsentRecord, _ state: ConsentState, _ ledger: Replayed) {
    consent.state = state
    consent.supersedes = ledger.state.entries[1].hash
    consent.scope = nil
    consent.decidedAt = Made.day
  }

  @Test func theListIsWhole() {
    #expect(AuditCheck.all.map(\.code) == (1...25).map { $0 < 10 ? "A0\($0)" : "A\($0)" })
    #expect(Set(AuditCheck.all.map(\.name)).count == 25)
    let sound = released()
    for check in AuditCheck.all where !["A11", "A14"].contains(check.code) {
      #expect(!finds(check.code, sound), "\(check.code)")
    }
  }

  @Test func a01a06a07a19WithoutConsent() {
    var bare = Replayed()
    bare.add(.release(Made.release()), personal: PersonalValue.released(Made.text))
    #expect(finds("A01", bare) && finds("A19", bare) && !finds("A06", bare))
    let risky = released({ $0.risk = Made.risk(.low, .high) }, consent: { $0.form = .verbal })
    #expect(finds("A06", risky) && !finds("A01", risky))
    #expect(!finds("A06", released({ $0.risk = Made.risk(.low, .high) })))
    let press = released({ $0.audience = .press })
    #expect(finds("A07", press) && finds("A01", press))
    // Consent that came later does not make good what was.
    bare.add(.consent(Made.consent()))
    #expect(finds("A01", bare) && !finds("A19", bare))
  }

  @Test func a02a03LiveAfterTheEnd() {
    var ledger = released()
    ledger.add(.consent(Made.consent { next(&$0, .withdrawn, ledger) }))
    #expect(findings("A02", ledger, on: Made.day.adding(days: 3)).map(\.days) == [3])
    ledger.add(
      .retraction(RetractionRecord(release: ledger.state.entries[2].hash, outcome: .requested, reason: .withdrawn)))
    #expect(finds("A02", ledger))
    ledger.add(
      .retraction(RetractionRecord(release: ledger.state.entries[2].hash, outcome: .takenDown, reason: .withdrawn)))
    #expect(!finds("A02", ledger))
    #expect(
      findings("A03", released(), on: Day("2028-11-25")!).map(\.days) == [5]
        && !finds("A03", released(), on: Day("2028-11-20")!))
  }

  @Test func a04a09a10a13Dates() {
    #expect(findings("A04", released(), on: Day("2028-11-01")!).map(\.days) == [-19])
    #expect(!finds("A04", released(), on: Day("2028-10-01")!) && !finds("A04", released(), on: Day("2028-11-21")!))
    let due = released(consent: { $0.reviewDue = Day("2027-01-01")! })
    #expect(
      finds("A09", due, on: Day("2027-01-02")!) && !finds("A09", due) && !finds("A13", due, on: Day("2027-01-02")!))
    let child = released(consent: {
      $0.reviewDue = Day("2027-01-01")!
      $0.subject = .childCompetent
    })
    #expect(
      finds("A13", child, on: Day("2027-01-02")!) && !finds("A13", child)
        && !finds("A09", child, on: Day("2027-01-02")!))
    let asked = released(consent: { $0.state = .requested })
    #expect(!finds("A10", asked, on: Made.day.adding(days: 28)) && finds("A10", asked, on: Made.day.adding(days: 29)))
  }

  @Test func a05TheTextIsTheOneSeen() {
    let other = TextDigest(of: "Another text".utf8)!
    #expect(!finds("A05", released(seen: Made.text)) && finds("A05", released(text: other, seen: Made.text)))
    #expect(finds("A05", released({ $0.textMatch = .different })))
  }

  @Test func a08a21a22Overrides() {
    let evidence = [PersonalValue(.evidenceWhere, "Mail of the guardian")]
    var ledger = released(
      {
        $0.decision = .block
        $0.override = .init(byRole: .caldicottGuardian, code: .guardianApproved)
      }, personal: evidence)
    #expect(finds("A08", ledger) && finds("A21", ledger) && !finds("A22", ledger))
    let release = ledger.state.entries[2]
    ledger.add(.review(ReviewRecord(targets: [release.hash], outcome: .ok, checks: [])), role: .editor)
    #expect(finds("A21", ledger))
    #expect(finds("A08", ledger))
    ledger.add(.review(ReviewRecord(targets: [release.hash], outcome: .ok, checks: [])), role: .caldicottGuardian)
    #expect(!finds("A21", ledger) && !finds("A08", ledger))
    ledger.add(.erasure(ErasureRecord(target: release.record.id, fields: [.evidenceWhere], reason: .retention)))
    #expect(finds("A22", ledger) && finds("A16", ledger))
  }

  @Test func a11a12a18Papers() {
    #expect(finds("A11", released()))
    var filed = Replayed()
    filed.add(.consent(Made.consent()), personal: [PersonalValue(.evidenceWhere, "Folder 12")])
    #expect(!finds("A11", filed))
    let unseen = released(consent: {
      $0.finalTextRight = .required
      $0.finalText = .seenDraft
    })
    #expect(finds("A12", unseen) && !finds("A12", released(consent: { $0.finalTextRight = .required })))
    var invented = released(consent: {
      $0.state = .notRequired
      $0.basis = .fictional
      $0.subject = .notAPerson
    })
    #expect(finds("A18", invented))
    invented.add(
      .review(ReviewRecord(targets: [invented.state.entries[1].hash], outcome: .ok, checks: [])), role: .editor)
    #expect(!finds("A18", invented))
  }

  @Test func a14TheRecorderIsNotTheAuthor() {
    func ledger(_ first: String, _ second: String) -> Replayed {
      var ledger = Replayed()
      let consent = ledger.add(.consent(Made.consent()), personal: [PersonalValue(.actor, first)])
      ledger.add(
        .release(Made.release { $0.consents = [consent] }),
        personal: PersonalValue.released(Made.text) + [PersonalValue(.actor, second)])
      return ledger
    }
    #expect(
      finds("A14", ledger("Dr Example One", "Dr Example One"))
        && !finds("A14", ledger("Dr Example One", "Dr Example Two")))
    #expect(!findings("A14", ledger("Dr Example One", "Dr Example Two"), opening: false).isEmpty)
    var reviewed = ledger("Dr Example One", "Dr Example One")
    reviewed.add(
      .review(ReviewRecord(targets: [reviewed.state.entries[2].hash], outcome: .ok, checks: [])), role: .editor)
    #expect(!finds("A14", reviewed))
  }

  @Test func a15a17a20a23TheRest() {
    #expect(
      !finds("A15", Replayed(), on: Made.day.adding(days: 30))
        && finds("A15", Replayed(), on: Made.day.adding(days: 31)))
    var back = Replayed()
    back.add(.consent(Made.consent()), at: Made.time(-6))
    #expect(finds("A17", back))
    var ended = released()
    ended.add(.consent(Made.consent { next(&$0, .invalidated, ended) }))
    #expect(finds("A20", ended))
    var voided = released()
    voided.add(.void(VoidRecord(target: voided.state.entries[1].hash, reason: .wrongCase)))
    #expect(finds("A20", voided))
    #expect(findings("A23", released({ $0.publishedAt = Day("2026-11-18")! })).map(\.days) == [2])
  }

  @Test func theGoldenLedgerHasOneFinding() throws {
    let state = LedgerScan(of: try Vectors.bytes("ledger-golden/ledger.jsonl")[...]).state
    let values = PrivateValues(parsing: try Vectors.bytes("ledger-golden/private.jsonl"))
    func found(_ values: PrivateValues?) -> [String] {
      let context = AuditContext(of: state, opening: values, on: Day("2026-11-14")!, under: policy)
      return AuditCheck.all.flatMap { check in check.findings(in: context).map { "\(check.code) \($0.sequence ?? -1)" }
      }
    }
    #expect(found(values) == [])
    // Without the private file it cannot be known who recorded and who released.
    #expect(found(nil) == ["A14 6"])
  }

  @Test func theSampleIsTheSameForAll() {
    var ledger = Replayed()
    for number in 0..<40 {
      let risk = number < 30 ? Made.risk() : number < 38 ? Made.risk(.low, .high) : Made.risk(.high)
      ledger.add(.release(Made.release { $0.risk = risk }))
    }
    func sample(_ count: Int, _ seed: String) -> [Int] {
      AuditSample.releases(count, of: ledger.state, seed: seed).map(\.record.sequence)
    }
    #expect(sample(10, "2026Q4") == sample(10, "2026Q4") && sample(10, "2026Q4") != sample(10, "2027Q1"))
    #expect(sample(100, "x") == Array(1...40) && sample(0, "x") == [] && sample(10, "x").count == 10)
    for seed in ["a", "b", "c"] {
      let strata = sample(10, seed).map { $0 <= 30 ? 2 : $0 <= 38 ? 1 : 0 }
      #expect(strata.contains(0) && strata.contains(1) && strata.filter { $0 == 2 }.count >= 6)
    }
    for count in 0...45 { #expect(AuditSample.places(count, in: [2, 8, 30]).reduce(0, +) == min(count, 40)) }
    #expect(
      AuditSample.places(1, in: [2, 8, 30]) == [1, 0, 0] && AuditSample.places(10, in: [2, 8, 30]) == [1, 2, 7])
  }
}
