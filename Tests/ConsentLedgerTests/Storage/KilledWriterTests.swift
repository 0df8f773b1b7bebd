import Foundation
import Testing

@testable import ConsentLedger

/// Processes that are killed while they write, at each stage and at any moment: after each the next append works, what
/// was acknowledged is there once, and every file moved aside is named.
@Suite(.serialized) struct KilledWriterTests {
  /// Lets a writer of `scene` die at a stage. Gives what it acknowledged, or nil when it did not get so far.
  private func killed(_ scene: CrashTests.Scene, _ words: [String]) throws -> Int? {
    let run = try WriterProcess(scene.folder.path, words).finished()
    if !run.wasKilled { #expect(run.code == 0) }
    return run.wasKilled ? run.lines.count : nil
  }

  /// A second try of the one who got no answer, then the checks of `CrashTests`.
  private func recovers(_ scene: CrashTests.Scene) throws {
    let again = try Ledger(at: scene.folder.path).append(CrashTests.Scene.draft)
    #expect(again.entry.record.id == Made.id(2))
    _ = try scene.recovers(acknowledged: 2)
  }

  /// (a) At each byte of the ledger's line, and at some of the private line and of the head.
  @Test func afterEachByte() throws {
    let scene = try CrashTests.Scene()
    var stages = 0
    for write in 1...3 {
      for bytes in stride(from: 0, to: 4096, by: write == 2 ? 1 : 17) {
        scene.restore(scene.before)
        guard try killed(scene, ["append", "2", "1", "write:\(write):\(bytes)"]) != nil else { break }
        stages += 1
        try recovers(scene)
      }
    }
    #expect(stages > scene.line.count + 10)
  }

  /// (b), (d) Before and after each sync and renaming of an append.
  @Test func atEachStageOfAnAppend() throws {
    let scene = try CrashTests.Scene()
    var stages = 0
    for kind in ["sync", "synced", "rename", "renamed"] {
      for place in 1..<50 {
        scene.restore(scene.before)
        guard try killed(scene, ["append", "2", "1", "\(kind):\(place)"]) != nil else { break }
        stages += 1
        try recovers(scene)
      }
    }
    #expect(stages >= 10)
  }

  /// (c) While an unfinished line is moved aside, up to the note that names it.
  @Test func atEachStageOfARecovery() throws {
    let scene = try CrashTests.Scene()
    var torn = scene.before
    torn["ledger.jsonl"]! += scene.line.prefix(200)
    torn["private.jsonl"] = scene.after["private.jsonl"]
    var stages = 0
    for kind in ["sync", "synced", "rename", "renamed", "write"] {
      for place in 1..<50 {
        scene.restore(torn)
        let stage = kind == "write" ? "write:\(place):9" : "\(kind):\(place)"
        guard try killed(scene, ["append", "2", "1", stage]) != nil else { break }
        stages += 1
        try recovers(scene)
        #expect(try Ledger(at: scene.folder.path).read().state.entries.contains { $0.record.type == .recovery })
      }
    }
    #expect(stages >= 30)
  }

  /// (e) While a value is erased: afterwards it is whole or, once `repair` has run, gone.
  @Test func atEachStageOfAnErasure() throws {
    let folder = TestFolder()
    let note = PersonalValue(.note, "Unusual phrase of the patient")
    _ = try folder.ledger().append(Made.draft(1, .consent(Made.consent()), personal: [note], at: Made.time(0)))
    let before = folder.files
    var unfinished = 0
    for kind in ["sync", "synced", "rename", "renamed", "write"] {
      for place in 1..<50 {
        for name in folder.files.keys where before[name] == nil { folder.remove(name) }
        for (name, bytes) in before { folder.write(name, bytes) }
        let stage = kind == "write" ? "write:\(place):9" : "\(kind):\(place)"
        if try !WriterProcess(folder.path, ["erase", "1", stage]).finished().wasKilled { break }
        if try Ledger(at: folder.path).verify(on: Made.day).errors.contains(where: { $0.kind == .erasureIncomplete }) {
          unfinished += 1
        }
        _ = try Ledger(at: folder.path).repair()
        _ = try Ledger(at: folder.path).append(
          Made.draft(3, .release(Made.release { $0.status = .planned }), at: Made.time(1)))
        #expect(try Ledger(at: folder.path).verify(on: Made.day).isSound, "\(stage)")
        let state = try Ledger(at: folder.path).read().state
        let isErased = state.isErased(.note, of: Made.id(1))
        let isThere = folder.files.values.contains { String(decoding: $0, as: UTF8.self).contains("Unusual phrase") }
        #expect(isErased != isThere, "\(stage)")
      }
    }
    #expect(unfinished > 3)
  }

  /// Killed at any moment, forty times on one ledger: nothing acknowledged is lost, nothing is there twice.
  @Test func atAnyMoment() throws {
    let folder = TestFolder()
    _ = try folder.ledger()
    var acknowledged: [Int] = []
    var random = Seeded(7)
    var next = 1
    for _ in 0..<40 {
      let writer = try WriterProcess(folder.path, ["append", "\(next)", "1000"])
      usleep(UInt32(15_000 + random.below(45_000)))
      let numbers = writer.killed().lines.compactMap { Int($0) }
      acknowledged += numbers
      next = (numbers.last ?? next - 1) + 1
    }
    _ = try Ledger(at: folder.path).append(Made.draft(999_999, .consent(Made.consent()), at: Made.time(0)))
    let state = try Ledger(at: folder.path).read().state
    #expect(try Ledger(at: folder.path).verify(on: Made.day).isSound)
    for number in acknowledged { #expect(state.entry(id: Made.id(number)) != nil) }
    #expect(acknowledged.count > 40 && Set(acknowledged).count == acknowledged.count)
    #expect(Set(state.entries.map(\.record.id)).count == state.size)
    for (name, bytes) in folder.files where name.hasPrefix("quarantine/") {
      #expect(state.names(recovered: SHA256.digest(of: bytes)))
    }
  }

  @Test func whoDiesHoldsNoLock() throws {
    let folder = TestFolder()
    let ledger = try folder.ledger()
    let holder = try WriterProcess(folder.path, ["hold"])
    #expect(holder.line() == "held")
    ledger.wait = 0
    #expect(throws: LedgerProblem.locked(seconds: 0)) { _ = try ledger.append(Made.draft(1, .consent(Made.consent()))) }
    #expect(holder.killed().wasKilled)
    _ = try ledger.append(Made.draft(1, .consent(Made.consent())))
  }

  @Test func eightProcessesLoseNothing() throws {
    let folder = TestFolder()
    _ = try folder.ledger()
    let writers = try (1...8).map { try WriterProcess(folder.path, ["append", "\($0 * 1000)", "50"]) }
    for writer in writers {
      let run = writer.finished()
      #expect(run.code == 0 && run.lines.count == 50)
    }
    let ledger = try Ledger(at: folder.path)
    let state = try ledger.read().state
    #expect(try state.size == 401 && ledger.verify(on: Made.day).isSound)
    for writer in 1...8 {
      let places = (0..<50).compactMap { state.entry(id: Made.id(writer * 1000 + $0))?.record.sequence }
      #expect(places.count == 50 && places == places.sorted())
    }
  }
}

/// A `ledger-writer` at work.
final class WriterProcess {
  private let process = Process()
  private let output = Pipe()

  /// What became of it.
  struct Run {
    let lines: [String]
    let wasKilled: Bool
    let code: Int32
  }

  init(_ folder: String, _ words: [String]) throws {
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("ledger-writer")
    process.arguments = [folder] + words
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  /// Waits for its first line.
  func line() -> String {
    var bytes: [UInt8] = []
    while bytes.last != 0x0A {
      let more = output.fileHandleForReading.readData(ofLength: 1)
      if more.isEmpty { break }
      bytes += more
    }
    return String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  func killed() -> Run {
    kill(process.processIdentifier, SIGKILL)
    return finished()
  }

  /// Waits for its end.
  func finished() -> Run {
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let wasKilled = process.terminationReason == .uncaughtSignal
    return Run(
      lines: text.split(separator: "\n").map(String.init), wasKilled: wasKilled, code: process.terminationStatus)
  }
}
