import Foundation
import Testing

@testable import ConsentLedger

@Suite struct TamperingTests {
  /// Every byte of the ledger, with one bit turned, is found on its line; and every byte of the head.
  @Test func everyByteCounts() throws {
    let folder = TestFolder()
    try folder.filledLedger()
    var bytes = folder.read("ledger.jsonl")
    var head = folder.read("head.json")
    var states = [LedgerState()]
    while let state = states.last, state.bytes < bytes.count {
      let end = bytes[state.bytes...].firstIndex(of: 0x0A)!
      states.append(LedgerScan(of: bytes[state.bytes...end], after: state).state)
    }
    for place in bytes.indices {
      let good = states.last { $0.bytes <= place }!
      bytes[place] ^= 1 << UInt8((place / 3) % 8)
      let problem = LedgerScan(of: bytes[good.bytes...], after: good).problem
      #expect(problem?.line == good.size + 1 && problem?.byte == good.bytes)
      bytes[place] ^= 1 << UInt8((place / 3) % 8)
    }
    let state = states.last!
    for place in head.indices {
      head[place] ^= 1 << UInt8(place % 8)
      #expect(Head(head).map { $0.disagreement(with: state) != nil } ?? true)
      head[place] ^= 1 << UInt8(place % 8)
    }
  }

  /// Every byte of the private file: a value that is kept cannot be changed unseen.
  @Test func everyPrivateByteCounts() throws {
    let folder = TestFolder()
    let ledger = try folder.filledLedger()
    let state = try ledger.read().state
    var bytes = folder.read("private.jsonl")
    let kept = PrivateValues(parsing: bytes)
    let lines = bytes.split(separator: 0x0A)
    for (line, disclosure) in zip(lines, kept.disclosures) where disclosure.value != nil {
      for place in line.indices {
        bytes[place] ^= 1
        let report = CommitmentReport(of: state, given: PrivateValues(parsing: bytes))
        #expect(report.problems.contains { $0.level != .note }, "byte \(place)")
        bytes[place] ^= 1
      }
    }
  }

  @Test func aCutLedgerIsFound() throws {
    let folder = TestFolder()
    let ledger = try folder.filledLedger()
    let entries = try ledger.read().state.entries
    folder.write("ledger.jsonl", Array(folder.read("ledger.jsonl").prefix(entries[7].byte)))
    let found = try Ledger(at: folder.path).verify(on: Made.day)
    #expect(found.errors.first?.kind == .truncated && found.goodRecords == 7)
    #expect(throws: LedgerProblem.self) { _ = try Ledger(at: folder.path).read() }
    #expect(throws: LedgerProblem.self) {
      _ = try Ledger(at: folder.path).append(Made.draft(30, .consent(Made.consent())))
    }
    // With the head rewritten too, only a checkpoint that was kept elsewhere tells.
    folder.write("head.json", Head(LedgerScan(of: folder.read("ledger.jsonl")[...]).state).file)
    let checkpoint = folder.read("checkpoints/000000000003.txt")
    #expect(try Ledger(at: folder.path).verify(against: [checkpoint], on: Made.day).matchingCheckpoints == [3])
  }

  @Test func aFalseNotedCheckpointIsRefusedAndFound() throws {
    let folder = TestFolder()
    let ledger = try folder.ledger()
    let body = RecordBody.checkpoint(CheckpointRecord(size: 1, root: .zero, sentTo: .other))
    #expect(throws: LedgerProblem.self) { _ = try ledger.append(Made.draft(1, body)) }
    var replayed = Replayed()
    replayed.add(body)
    #expect(replayed.state.falseNotedCheckpoints().map(\.kind) == [.notedCheckpoint])
  }

  @Test func sealsAndOriginsAreChecked() throws {
    let folder = TestFolder()
    let ledger = try folder.ledger()
    let seal = try #require(CheckpointSeal(key: [UInt8](repeating: 7, count: 32)))
    let (checkpoint, text, _) = try ledger.issueCheckpoint(sentTo: .editor, at: Made.time(1), role: .system, seal: seal)
    func kinds(_ text: String, _ seal: CheckpointSeal?) throws -> [IntegrityProblem.Kind] {
      try ledger.verify(against: [Array(text.utf8)], seal: seal, on: Made.day).errors.map(\.kind)
    }
    #expect(try kinds(text, seal) == [] && kinds(text, nil) == [])
    #expect(try kinds(checkpoint.text, seal) == [.checkpointSeal])
    #expect(try kinds("nonsense\n", nil) == [.checkpointFormat])
    let other = Checkpoint(ledger: Made.id(7), size: 1, root: checkpoint.root)
    #expect(try kinds(other.text, nil) == [.checkpointOrigin])
    #expect(try kinds(Checkpoint(ledger: checkpoint.ledger, size: 9, root: .zero).text, nil) == [.checkpointTruncated])
    let late = Made.day.adding(days: 31)
    #expect(try ledger.verify(on: late).warnings.map(\.kind) == [.noOutsideCheckpoint, .checkpointStale])
  }

  /// Nonsense of all kinds is told, not crashed on.
  @Test func nonsenseDoesNoHarm() throws {
    let folder = TestFolder()
    try folder.filledLedger()
    let ledger = folder.read("ledger.jsonl")
    let privateFile = folder.read("private.jsonl")
    let head = folder.read("head.json")
    var random = Seeded(23)
    func noise(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) } }
    func garbled(_ bytes: [UInt8]) -> [UInt8] {
      var bytes = bytes
      for _ in 0...random.below(4) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[place...].prefix(random.below(30)), at: place)
        }
      }
      return bytes
    }
    for _ in 0..<60 {
      let found = Verification(
        of: garbled(ledger), head: garbled(head), privateFile: garbled(privateFile), checkpoints: [noise(90)],
        on: Made.day)
      #expect(!found.isSound)
      _ = Verification(of: noise(500), head: noise(50), privateFile: noise(500), on: Made.day)
      _ = try? Receipt(parsing: noise(300))
    }
    let deep = Array(String(repeating: "[", count: 60_000).utf8)
    let line = LedgerLine.opening + Array(MerkleTree.leaf(deep).hex.utf8) + LedgerLine.middle + deep + [0x7D, 0x0A]
    #expect(LedgerScan(of: line[...]).problem?.kind == .frame)
    #expect(LedgerScan(of: [UInt8](repeating: 0x0A, count: 1_000_000)[...]).problem?.kind == .frame)
    let long = [UInt8](repeating: 0x61, count: 70_000) + [0x0A]
    #expect(LedgerScan(of: long[...]).problem?.kind == .lineTooLong)
    let text = Array("{\"a\":\"\(String(repeating: "b", count: 65_000))\"}".utf8)
    let hash = Array(MerkleTree.leaf(text).hex.utf8)
    #expect(
      LedgerScan(of: (LedgerLine.opening + hash + LedgerLine.middle + text + [0x7D, 0x0A])[...]).problem?.kind
        == .schema)
  }

  /// What is wrong is told by place and kind; a name that somebody put in the wrong member is in no error.
  @Test func errorsHoldNoText() throws {
    let secret = "Jane Example 999 000 0018"
    let json = String(decoding: RecordBody.release(Made.release()).json.bytes, as: UTF8.self)
    for member in [
      "linkedin", "open_social", "cv-risk-1", "uk-case-post-v1", "2026-11-20", "P-NONE", "planned", "channel",
    ] {
      let changed = json.replacing("\"\(member)\"", with: "\"\(secret)\"")
      do throws(SchemaFault) {
        _ = try RecordBody(.release, try! CanonicalJSON(parsing: changed.utf8))
        #expect(changed == json)
      } catch {
        #expect(!"\(error)".contains("Jane") && !"\(LedgerProblem.schema(error))".contains("999"))
      }
    }
  }
}
