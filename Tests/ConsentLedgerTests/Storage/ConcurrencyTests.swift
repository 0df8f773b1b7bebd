import Foundation
import Testing

@testable import ConsentLedger

@Suite struct ConcurrencyTests {
  /// `flock` holds between open files, not between processes: threads with ledgers of their own are as good a test.
  @Test func eightWritersLoseNothing() async throws {
    let folder = TestFolder()
    _ = try folder.ledger()
    let path = folder.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          let ledger = try Ledger(at: path, wait: 120)
          for number in 0..<50 {
            _ = try ledger.append(
              Made.draft(
                1000 * (writer + 1) + number, .release(Made.release { $0.status = .planned }), personal: [Made.actor],
                at: Made.time(0)))
          }
        }
      }
      try await group.waitForAll()
    }
    let ledger = try Ledger(at: path)
    let state = try ledger.read().state
    #expect(try state.size == 401 && ledger.verify(on: Made.day).isSound)
    for writer in 0..<8 {
      let places = (0..<50).compactMap { state.entry(id: Made.id(1000 * (writer + 1) + $0))?.record.sequence }
      #expect(places.count == 50 && places == places.sorted())
    }
  }

  @Test func whoHoldsTheLockIsWaitedFor() throws {
    let folder = TestFolder()
    let ledger = try folder.ledger()
    ledger.wait = 0
    do {
      let lock = try FolderLock(exclusiveIn: LedgerFolder(path: folder.path), wait: 0)
      #expect(throws: LedgerProblem.locked(seconds: 0)) {
        _ = try ledger.append(Made.draft(1, .consent(Made.consent())))
      }
      _ = consume lock
    }
    _ = try ledger.append(Made.draft(1, .consent(Made.consent())))
  }

  @Test func aReaderSeesWhatOthersWrote() throws {
    let folder = TestFolder()
    let writer = try folder.ledger()
    let reader = try Ledger(at: folder.path)
    #expect(try reader.read().state.size == 1)
    for number in 1...3 {
      _ = try writer.append(
        Made.draft(
          number, .release(Made.release { $0.status = .planned }), personal: [PersonalValue(.note, "\(number)")]))
      let snapshot = try reader.read()
      #expect(snapshot.state.size == number + 1)
      #expect(snapshot.values.value(of: .note, in: snapshot.state.entries[number].record) == "\(number)")
    }
    #expect(
      try reader.line(of: reader.read().state.entries[2])
        == LedgerLine.bytes(of: writer.read().state.entries[2].record).line.dropLast())
  }
}
