import Foundation

@testable import ConsentLedger

/// Records and ledgers for tests. All people and texts are invented.
enum Made {
  static let day = Day("2026-11-20")!
  static let time = Timestamp("2026-11-20T09:00:00Z")!
  static let caseID = CaseID("case-0a1b2c3d4e5f6g7h")!
  static let text = TextDigest(of: "A patient in their forties with a rash.\n".utf8)!

  static func time(_ minutes: Int) -> Timestamp { Timestamp(seconds: time.seconds + Int64(minutes) * 60) }

  static func id(_ number: Int) -> RandomID { RandomID(hex: String(format: "%032x", number))! }

  static func opening(policy: String = "uk-case-post-v1", name: String = "test-ledger") -> OpeningRecord {
    OpeningRecord(ledger: id(0xABC), name: name, policy: policy, tool: "caseveil/1.0.0")
  }

  static func scope(
    _ audiences: [SharingAudience] = [.journal, .openSocial], content: [ContentKind] = [.text],
    identifiability: Identifiability = .recognisableToClose, ending: Scope.Ending = .until(Day("2028-11-20")!)
  ) -> Scope {
    Scope(
      audiences: audiences, channels: ["any"], content: content, identifiability: identifiability,
      purposes: [.awareness], from: Day("2026-01-01")!, ending: ending)
  }

  /// A written consent to almost anything, which breaks no rule.
  static func consent(_ change: (inout ConsentRecord) -> Void = { _ in }) -> ConsentRecord {
    var consent = ConsentRecord(
      consentID: id(1), party: Party(1)!, parties: 1, state: .given, subject: .adult, decidedBy: .patient,
      decidedAt: Day("2026-11-19")!, form: .written)
    consent.scope = scope()
    consent.told = [.anonymityNotGuaranteed, .canWithdraw, .cannotRecall]
    consent.finalText = .seenFinal
    change(&consent)
    return consent
  }

  static func risk(_ thirdParty: ThirdPartyBand = .low, _ ofSelf: SelfBand = .low) -> RecordedRisk {
    RecordedRisk(thirdParty: thirdParty, ofSelf: ofSelf, thirdPartyPermille: 10, selfPermille: 20, model: "cv-risk-1")
  }

  static func release(_ change: (inout ReleaseRecord) -> Void = { _ in }) -> ReleaseRecord {
    var release = ReleaseRecord(
      audience: .openSocial, channel: "linkedin", content: [.text], parties: 1, risk: risk(), consents: [],
      textMatch: .notChecked, decision: .allow, reasons: ["P-NONE"], policy: "uk-case-post-v1", status: .published,
      publishedAt: day)
    change(&release)
    return release
  }

  static func draft(
    _ number: Int, _ body: RecordBody, role: Role = .doctor, personal: [PersonalValue] = [], at time: Timestamp? = nil
  ) -> Draft {
    Draft(
      id: id(number), at: time ?? Made.time(number % 1000), role: role, caseID: body.type.belongsToCase ? caseID : nil,
      body: body, personal: personal)
  }

  static let actor = PersonalValue(.actor, "Dr Example One")
}

/// A folder of its own for a test, deleted after it.
final class TestFolder {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("caseveil-\(UUID().uuidString)").path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func read(_ name: String) -> [UInt8] { Array(FileManager.default.contents(atPath: path + "/" + name) ?? Data()) }

  func write(_ name: String, _ bytes: [UInt8]) {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    precondition(FileManager.default.createFile(atPath: path + "/" + name, contents: Data(bytes)))
  }

  func remove(_ name: String) { try? FileManager.default.removeItem(atPath: path + "/" + name) }

  func mode(_ name: String = "") -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: name.isEmpty ? path : path + "/" + name)
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// The names and bytes of all files.
  var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
      if isThere, !isFolder.boolValue { files[name] = read(name) }
    }
    return files
  }

  /// A ledger with one record, with the same bytes in every run.
  func ledger(_ opening: OpeningRecord = Made.opening(), random: FixedBytes = FixedBytes()) throws -> Ledger {
    try Ledger.create(at: path, opening: opening, at: Made.time(0), random: random.callAsFunction)
  }

  /// A ledger with a consent, a release and all that can follow: ten records.
  @discardableResult func filledLedger() throws -> Ledger {
    let random = FixedBytes()
    let ledger: Ledger = try self.ledger(random: random)
    let add = { (draft: Draft) throws -> Digest in
      try ledger.append(draft, random: random.callAsFunction).entry.hash
    }
    let values = [Made.actor, PersonalValue(.note, "Asked for the word rash to be kept")]
    let consent = try add(Made.draft(1, .consent(Made.consent()), personal: values + PersonalValue.seen(Made.text)))
    let where_ = PersonalValue(.place, "https://social.example/post/1")
    let release = try add(
      Made.draft(
        2, .release(Made.release { $0.consents = [consent] }),
        personal: [Made.actor, where_, PersonalValue(.sourceText, "sha256:x", isKept: false)]
          + PersonalValue.released(Made.text)))
    _ = try ledger.issueCheckpoint(sentTo: .editor, at: Made.time(3), role: .system, random: random.callAsFunction)
    _ = try add(
      Made.draft(
        4,
        .consent(
          Made.consent {
            $0.state = .withdrawn
            $0.supersedes = consent
            $0.scope = nil
            $0.reason = .changedMind
            $0.decidedAt = Made.day
          }), personal: [Made.actor]))
    _ = try add(
      Made.draft(
        5, .retraction(RetractionRecord(release: release, outcome: .takenDown, reason: .withdrawn, residual: [.shared]))
      ))
    _ = try add(
      Made.draft(
        6, .review(ReviewRecord(targets: [release], outcome: .ok, checks: [.riskAgreed, .consentOnFile])),
        role: .caldicottGuardian, personal: [PersonalValue(.actor, "Guardian Example Four")]))
    _ = try ledger.erase(
      ErasureRecord(target: Made.id(1), fields: [.note], reason: .subjectRequest), at: Made.time(7),
      role: .governanceLead,
      random: random.callAsFunction)
    let duplicate = try add(Made.draft(8, .release(Made.release { $0.status = .planned })))
    _ = try add(Made.draft(9, .void(VoidRecord(target: duplicate, reason: .duplicate))))
    return ledger
  }
}
