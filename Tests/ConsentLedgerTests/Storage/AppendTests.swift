import Foundation
import Testing

@testable import ConsentLedger

@Suite struct AppendTests {
  @Test func aLedgerIsMadeAndFilled() throws {
    let folder = TestFolder()
    let ledger = try folder.filledLedger()
    let found = try ledger.verify(on: Made.day)
    #expect(found.isSound && found.goodRecords == 10 && found.problems.map(\.kind) == [.noOutsideCheckpoint])
    #expect(found.commitments?.count(.erased) == 1 && found.commitments?.count(.heldElsewhere) == 1)
    #expect(folder.mode() == 0o700)
    for name in folder.files.keys { #expect(folder.mode(name) == 0o600, "\(name)") }
    let snapshot = try Ledger(at: folder.path).read()
    #expect(snapshot.state.size == 10 && snapshot.hasPrivateFile)
    #expect(
      Set(folder.files.keys) == ["ledger.jsonl", "private.jsonl", "head.json", "lock", "checkpoints/000000000003.txt"])
    let text = folder.read("checkpoints/000000000003.txt")
    #expect(try ledger.verify(against: [text], on: Made.day).matchingCheckpoints == [3])
  }

  @Test func theSameInputsGiveTheSameBytes() throws {
    let first = TestFolder()
    let second = TestFolder()
    try first.filledLedger()
    try second.filledLedger()
    #expect(first.files == second.files)
    // Pins the format: other bytes for the same inputs are another format.
    #expect(SHA256.digest(of: first.read("ledger.jsonl")).hex == Self.pinned)
  }

  static let pinned = "358943441aba11cc2578b3438601c1911ed0b30ec314eebfc04b2c558a452783"

  @Test func theRecorderIsTheSameOnlyWithinALedger() throws {
    let folder = TestFolder()
    let state = try folder.filledLedger().read().state
    let keys = state.entries.map(\.record.actorKey)
    #expect(keys[1] != nil && keys[1] == keys[2] && keys[1] == keys[4] && keys[6] != nil && keys[6] != keys[1])
    #expect(keys[0] == nil && keys[3] == nil)
    let other = TestFolder()
    let ledger = try other.ledger(random: FixedBytes(2))
    let entry = try ledger.append(Made.draft(1, .consent(Made.consent()), personal: [Made.actor])).entry
    #expect(entry.record.actorKey != nil && entry.record.actorKey != keys[1])
  }

  @Test func nothingPersonalIsInTheLedger() throws {
    let folder = TestFolder()
    try folder.filledLedger()
    let ledger = String(decoding: folder.read("ledger.jsonl") + folder.read("head.json"), as: UTF8.self)
    for word in ["Example", "rash", "social.example", "sha256:", Made.text.exact.hex, Made.text.loose.hex] {
      #expect(!ledger.contains(word))
    }
  }

  @Test func aLedgerIsMadeOnce() throws {
    let folder = TestFolder()
    _ = try folder.ledger()
    #expect(throws: LedgerProblem.alreadyALedger) { _ = try folder.ledger() }
    #expect(throws: LedgerProblem.notALedger) { _ = try Ledger(at: folder.path + "/nowhere") }
  }

  @Test func aSecondTryMakesNoSecondRecord() throws {
    let folder = TestFolder()
    let ledger = try folder.ledger()
    let draft = Made.draft(1, .consent(Made.consent()), personal: [Made.actor])
    let first = try ledger.append(draft)
    let again = try Ledger(at: folder.path).append(draft)
    #expect(!first.wasThere && again.wasThere && again.entry == first.entry)
    let other = Made.draft(1, .consent(Made.consent { $0.parties = 2 }))
    #expect(throws: LedgerProblem.identifierInUse(sequence: 1)) { _ = try ledger.append(other) }
    #expect(try ledger.verify(on: Made.day).goodRecords == 2)
  }

  @Test func theClockMayNotRunBack() throws {
    let folder = TestFolder()
    let ledger = try folder.ledger()
    let early = Made.draft(1, .consent(Made.consent()), at: Made.time(-6))
    #expect(throws: LedgerProblem.clockRegress(last: Made.time(0), given: Made.time(-6))) {
      _ = try ledger.append(early)
    }
    _ = try ledger.append(Made.draft(2, .consent(Made.consent()), at: Made.time(-5)))
    _ = try ledger.append(
      Made.draft(3, .release(Made.release { $0.status = .planned }), at: Made.time(-60)), acceptsClock: true)
    #expect(try ledger.verify(on: Made.day).warnings.map(\.kind) == [.clockRegress, .noOutsideCheckpoint])
  }

  @Test func whatIsRefusedLeavesNoTrace() throws {
    let folder = TestFolder()
    let ledger = try folder.ledger()
    let before = folder.files
    let draft = Made.draft(1, .consent(Made.consent { $0.form = .none }), personal: [Made.actor])
    #expect(throws: LedgerProblem.refused([RuleBreach(code: .c15, severity: .refuse)])) { _ = try ledger.append(draft) }
    let freeText = Made.draft(
      2, .release(Made.release { $0.channel = "Jane's blog" }), personal: PersonalValue.released(Made.text))
    #expect(throws: LedgerProblem.self) { _ = try ledger.append(freeText) }
    #expect(folder.files == before)
  }

  @Test func anErasedValueIsInNoFile() throws {
    let folder = TestFolder()
    let ledger = try folder.ledger()
    let value = "Unusual phrase of the patient"
    let entry = try ledger.append(
      Made.draft(1, .consent(Made.consent()), personal: [Made.actor, PersonalValue(.note, value)])
    ).entry
    let receipt = try ledger.read().state.receipt(for: [entry], atSize: 2, disclosing: []) {
      entry throws(LedgerProblem) in try ledger.line(of: entry)
    }
    _ = try ledger.erase(
      ErasureRecord(target: Made.id(1), fields: [.note], reason: .subjectRequest), at: Made.time(2),
      role: .governanceLead)
    let hidden = [value, Base64.text(of: Array(value.utf8)), Hexadecimal.text(of: value.utf8)]
    for (name, bytes) in folder.files {
      for form in hidden { #expect(!String(decoding: bytes, as: UTF8.self).contains(form), "\(name)") }
    }
    let found = try ledger.verify(on: Made.day)
    #expect(found.isSound && found.commitments?.count(.erased) == 1)
    #expect(receipt?.checked().problems == [])
  }

  @Test func verifyWritesNothing() throws {
    let folder = TestFolder()
    try folder.filledLedger()
    folder.remove("lock")
    folder.write("ledger.jsonl", folder.read("ledger.jsonl") + Array("{\"ha".utf8))
    let before = folder.files
    let found = try Ledger(at: folder.path).verify(on: Made.day)
    #expect(found.problems.first?.kind == .inProgress && folder.files == before)
    #expect(try Ledger(at: folder.path).read().state.size == 10 && folder.files == before)
    folder.write("lock", [])
    #expect(try Ledger(at: folder.path).verify(on: Made.day).problems.first?.kind == .tornTail)
  }

  @Test func withoutThePrivateFileTheRestIsChecked() throws {
    let folder = TestFolder()
    let ledger = try folder.filledLedger()
    #expect(
      try ledger.verify(on: Made.day, isPublic: true).problems.map(\.kind) == [
        .commitmentsUnchecked, .noOutsideCheckpoint,
      ])
    folder.remove("private.jsonl")
    let found = try Ledger(at: folder.path).verify(on: Made.day)
    // Only a copy that was handed on may be without it.
    #expect(found.errors.map(\.kind) == [.disclosureMissing] && found.commitments == nil)
    #expect(throws: LedgerProblem.self) { _ = try Ledger(at: folder.path).repairPlan() }
    #expect(throws: LedgerProblem.self) {
      _ = try Ledger(at: folder.path).append(Made.draft(20, .consent(Made.consent())))
    }
  }

  @Test func threeThousandRecords() throws {
    var state = LedgerState()
    var bytes: [UInt8] = []
    let random = FixedBytes()
    func add(_ draft: Draft) throws {
      let sealed = try draft.sealed(
        sequence: state.size, previous: state.lastHash, actorSalt: nil, random: random.callAsFunction)
      state.append(Entry(hash: sealed.hash, record: sealed.record, byte: bytes.count, length: sealed.line.count - 1))
      bytes += sealed.line
    }
    try add(Made.draft(0xFFFF_FF, .opening(Made.opening()), at: Made.time(0)))
    for number in 1..<3000 {
      var draft = Made.draft(number, .release(Made.release { $0.status = .planned }))
      draft.caseID = CaseID(from: random.callAsFunction)
      try add(draft)
    }
    let scan = LedgerScan(of: bytes[...])
    #expect(scan.problem == nil && scan.state.size == 3000 && scan.state.root == state.root)
  }
}
