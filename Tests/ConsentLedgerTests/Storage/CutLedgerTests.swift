import Foundation
import Testing

@testable import ConsentLedger

/// Somebody cuts records off the end and takes away what shows it: no repair and no append may put that right unseen.
@Suite struct CutLedgerTests {
  /// A ledger of ten records, cut to so many, without its head.
  private func cut(to size: Int) throws -> TestFolder {
    let folder = TestFolder()
    let entries = try folder.filledLedger().read().state.entries
    folder.write("ledger.jsonl", Array(folder.read("ledger.jsonl").prefix(entries[size].byte)))
    folder.remove("head.json")
    return folder
  }

  /// Also takes the private values away of what is not there.
  private func tidied(_ folder: TestFolder) {
    let state = LedgerScan(of: folder.read("ledger.jsonl")[...]).state
    let values = PrivateValues(parsing: folder.read("private.jsonl"))
    folder.write("private.jsonl", values.removing { state.entry(id: $0.record) == nil }.bytes)
  }

  private func repair(
    _ folder: TestFolder, _ checkpoints: [[UInt8]] = [], acceptsLength: Bool = false
  ) throws -> [RepairStep] {
    try Ledger(at: folder.path).repair(knowing: checkpoints, acceptsLength: acceptsLength)
  }

  @Test func strayValuesTell() throws {
    let folder = try cut(to: 5)
    let before = folder.files
    #expect(throws: LedgerProblem.mayBeCut(.strayValues(1))) { _ = try repair(folder, acceptsLength: true) }
    #expect(folder.files == before)
  }

  @Test func theCopyOfACheckpointTells() throws {
    let folder = try cut(to: 2)
    tidied(folder)
    #expect(throws: LedgerProblem.mayBeCut(.checkpoint(size: 3))) { _ = try repair(folder, acceptsLength: true) }
  }

  @Test func withNothingThatTellsSomebodyMustSayIt() throws {
    let folder = try cut(to: 5)
    tidied(folder)
    let checkpoint = folder.read("checkpoints/000000000003.txt")
    #expect(throws: LedgerProblem.mayBeCut(.nothingTells)) { _ = try repair(folder) }
    // Nor does a record put a new head on it.
    let draft = Made.draft(30, .release(Made.release { $0.status = .planned }))
    #expect(throws: LedgerProblem.integrity(IntegrityProblem(.headMissing))) {
      _ = try Ledger(at: folder.path).append(draft)
    }
    #expect(throws: LedgerProblem.mayBeCut(.nothingTells)) { _ = try Ledger(at: folder.path).repairPlan() }
    #expect(try Ledger(at: folder.path).repairPlan(acceptsLength: true) == [.rebuildHead(records: 5, wasLost: true)])
    let other = Checkpoint(ledger: Made.id(0xABC), size: 9, root: .zero)
    #expect(throws: LedgerProblem.self) { _ = try repair(folder, [Array(other.text.utf8)], acceptsLength: true) }
    #expect(try repair(folder, [checkpoint]) == [.rebuildHead(records: 5, wasLost: true)])
    // That a head was made anew stands in the ledger from the next record on.
    let appended = try Ledger(at: folder.path).append(draft)
    #expect(appended.recovery?.record.type == .recovery)
    // The record of an erasure was cut off too: now a value is gone and nothing says why.
    #expect(try Ledger(at: folder.path).verify(on: Made.day).errors.map(\.kind) == [.disclosureMissing])
  }

  @Test func aSpoiltHeadIsKept() throws {
    let folder = TestFolder()
    try folder.filledLedger()
    let spoilt = Array("{\"size\":99}\n".utf8)
    folder.write("head.json", spoilt)
    #expect(try repair(folder, acceptsLength: true) == [.rebuildHead(records: 10, wasLost: true)])
    #expect(folder.files.contains { $0.key.hasPrefix("quarantine/") && $0.value == spoilt })
    _ = try Ledger(at: folder.path).append(Made.draft(30, .release(Made.release { $0.status = .planned })))
    let state = try Ledger(at: folder.path).read().state
    #expect(state.names(recovered: SHA256.digest(of: spoilt)) && state.size == 12)
  }

  /// A crash while the ledger was made leaves its first record without a head: that needs nobody.
  @Test func theFirstRecordAloneNeedsNoHead() throws {
    let folder = TestFolder()
    _ = try folder.ledger()
    folder.remove("head.json")
    _ = try Ledger(at: folder.path).append(Made.draft(1, .consent(Made.consent())))
    #expect(try Ledger(at: folder.path).verify(on: Made.day).isSound)
    let cut = try cut(to: 1)
    #expect(throws: LedgerProblem.self) { _ = try Ledger(at: cut.path).append(Made.draft(1, .consent(Made.consent()))) }
  }
}
