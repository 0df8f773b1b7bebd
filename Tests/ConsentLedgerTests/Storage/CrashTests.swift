import Foundation
import Testing

@testable import ConsentLedger

/// What a crash can leave behind, made by hand at each place where one can come: after each the next append works,
/// everything acknowledged is there once, and every file moved aside is named.
@Suite struct CrashTests {
  /// A ledger of three records, and what the folder holds before and after a fourth.
  struct Scene {
    let folder = TestFolder()
    let before: [String: [UInt8]]
    let after: [String: [UInt8]]
    let line: [UInt8]

    init() throws {
      let random = FixedBytes(3)
      let ledger = try folder.ledger(random: random)
      _ = try ledger.append(
        Made.draft(1, .consent(Made.consent()), personal: [Made.actor]), random: random.callAsFunction)
      before = folder.files
      _ = try ledger.append(Self.draft, random: random.callAsFunction)
      after = folder.files
      line = Array(after["ledger.jsonl"]!.dropFirst(before["ledger.jsonl"]!.count))
    }

    static let draft = Made.draft(2, .release(Made.release { $0.status = .planned }), personal: [Made.actor])

    /// Puts files in the folder and takes all others out.
    func restore(_ files: [String: [UInt8]]) {
      for name in folder.files.keys where files[name] == nil { folder.remove(name) }
      for (name, bytes) in files { folder.write(name, bytes) }
    }

    /// The next append works and all is well after it. Gives the number of records.
    func recovers(acknowledged: Int, sourceLocation: SourceLocation = #_sourceLocation) throws -> LedgerState {
      let ledger = try Ledger(at: folder.path)
      _ = try ledger.append(Made.draft(3, .release(Made.release { $0.status = .planned }), personal: [Made.actor]))
      let found = try ledger.verify(on: Made.day)
      #expect(found.isSound && found.errors == [], sourceLocation: sourceLocation)
      let state = try Ledger(at: folder.path).read().state
      #expect(Set(state.entries.map(\.record.id)).count == state.size, sourceLocation: sourceLocation)
      for number in 1...acknowledged {
        #expect(state.entry(id: Made.id(number)) != nil, sourceLocation: sourceLocation)
      }
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/quarantine")) ?? [] {
        let digest = SHA256.digest(of: folder.read("quarantine/" + name))
        #expect(
          state.names(recovered: digest) && name.hasSuffix(digest.hex.prefix(12) + ".bin"),
          sourceLocation: sourceLocation)
      }
      return state
    }
  }

  @Test func tornAtEachByteOfALine() throws {
    let scene = try Scene()
    for length in 1..<scene.line.count {
      var files = scene.before
      files["ledger.jsonl"]! += scene.line.prefix(length)
      files["private.jsonl"] = scene.after["private.jsonl"]
      scene.restore(files)
      let state = try scene.recovers(acknowledged: 1)
      #expect(state.size == 4 && state.entries[2].record.type == .recovery)
    }
  }

  @Test func betweenLedgerAndHead() throws {
    let scene = try Scene()
    var files = scene.after
    files["head.json"] = scene.before["head.json"]
    scene.restore(files)
    try FileManager.default.createDirectory(
      atPath: scene.folder.path + "/quarantine", withIntermediateDirectories: true)
    #expect(try scene.recovers(acknowledged: 2).size == 4)
    // Whoever got no answer tries again.
    scene.restore(files)
    let again = try Ledger(at: scene.folder.path).append(Scene.draft)
    #expect(again.wasThere && again.entry.record.sequence == 2)
  }

  @Test func betweenQuarantineAndCut() throws {
    let scene = try Scene()
    var files = scene.before
    let torn = Array(scene.line.prefix(100))
    files["ledger.jsonl"]! += torn
    files["quarantine/torn-000002-\(SHA256.digest(of: torn).hex.prefix(12)).bin"] = torn
    try FileManager.default.createDirectory(
      atPath: scene.folder.path + "/quarantine", withIntermediateDirectories: true)
    scene.restore(files)
    #expect(try scene.recovers(acknowledged: 1).size == 4)
    // After the cut, before the note.
    files["ledger.jsonl"] = scene.before["ledger.jsonl"]
    scene.restore(files)
    let state = try scene.recovers(acknowledged: 1)
    #expect(state.size == 4 && state.entries[2].record.type == .recovery)
  }

  @Test func betweenPrivateAndLedger() throws {
    let scene = try Scene()
    let whole = scene.after["private.jsonl"]!
    let old = scene.before["private.jsonl"]!.count
    try FileManager.default.createDirectory(
      atPath: scene.folder.path + "/quarantine", withIntermediateDirectories: true)
    for length in stride(from: old + 1, through: whole.count, by: 7) {
      var files = scene.before
      files["private.jsonl"] = Array(whole.prefix(length))
      files["private.jsonl.unfinished"] = Array("Dr Example One".utf8)
      scene.restore(files)
      #expect(try Ledger(at: scene.folder.path).verify(on: Made.day).warnings.contains { $0.kind == .disclosureOrphan })
      #expect(try scene.recovers(acknowledged: 1).size == 3)
      #expect(scene.folder.files["private.jsonl.unfinished"] == nil)
    }
  }

  @Test func betweenErasureAndRewriting() throws {
    let folder = TestFolder()
    let ledger = try folder.ledger()
    _ = try ledger.append(
      Made.draft(1, .consent(Made.consent()), personal: [PersonalValue(.note, "Unusual phrase of the patient")]))
    let values = folder.read("private.jsonl")
    _ = try ledger.erase(
      ErasureRecord(target: Made.id(1), fields: [.note], reason: .subjectRequest), at: Made.time(2), role: .editor)
    folder.write("private.jsonl", values)
    #expect(try Ledger(at: folder.path).verify(on: Made.day).errors.map(\.kind) == [.erasureIncomplete])
    #expect(try Ledger(at: folder.path).repairPlan() == [.finishErasure(lines: 1)])
    #expect(try Ledger(at: folder.path).repair() == [.finishErasure(lines: 1)])
    #expect(try Ledger(at: folder.path).verify(on: Made.day).isSound)
    #expect(!String(decoding: folder.read("private.jsonl"), as: UTF8.self).contains("Unusual"))
  }

  @Test func repairDoesWhatItSays() throws {
    let scene = try Scene()
    var files = scene.after
    files["head.json"] = nil
    files["ledger.jsonl"]! += [0x7B, 0x22]
    scene.restore(files)
    let ledger = try Ledger(at: scene.folder.path)
    let plan: [RepairStep] = [.moveTornTailAside(bytes: 2), .rebuildHead(records: 3, wasLost: true)]
    #expect(try ledger.repairPlan(acceptsLength: true) == plan && scene.folder.files == files)
    #expect(throws: LedgerProblem.mayBeCut(.nothingTells)) { _ = try ledger.repairPlan() }
    #expect(throws: LedgerProblem.mayBeCut(.nothingTells)) { _ = try ledger.repair() }
    #expect(scene.folder.files == files)
    #expect(try ledger.repair(acceptsLength: true) == plan)
    #expect(scene.folder.read("head.json") == scene.after["head.json"]!)
    #expect(try Ledger(at: scene.folder.path).repairPlan() == [])
    #expect(try scene.recovers(acknowledged: 2).size == 5)
    // A crash before the head leaves one that is only behind.
    files = scene.after
    files["head.json"] = scene.before["head.json"]
    scene.restore(files)
    #expect(try Ledger(at: scene.folder.path).repair() == [.rebuildHead(records: 3, wasLost: false)])
    #expect(scene.folder.read("head.json") == scene.after["head.json"]!)
    // A head that tells of more records than there are is evidence, and nothing that repair makes good.
    files = scene.before
    files["head.json"] = scene.after["head.json"]
    scene.restore(files)
    #expect(throws: LedgerProblem.self) { _ = try Ledger(at: scene.folder.path).repair() }
    #expect(throws: LedgerProblem.self) { _ = try Ledger(at: scene.folder.path).append(Scene.draft) }
    #expect(scene.folder.files == files)
  }

  /// A disk that fails: at the n-th write, after some bytes; at the n-th sync; at the n-th renaming.
  final class Failing: @unchecked Sendable {
    var writes = 0
    var syncs = 0
    var renames = 0
    var failingWrite = 0
    var failingSync = 0
    var failingRename = 0
    var bytesBeforeFailure = 0

    var calls: SystemCalls {
      var calls = SystemCalls.system
      calls.write = { [self] file, bytes in
        writes += 1
        if writes < failingWrite || failingWrite == 0 {
          return SystemCalls.system.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(50)))
        }
        if writes == failingWrite, bytesBeforeFailure > 0 {
          return SystemCalls.system.write(file, UnsafeRawBufferPointer(rebasing: bytes.prefix(bytesBeforeFailure)))
        }
        errno = ENOSPC
        return -1
      }
      calls.sync = { [self] file in
        syncs += 1
        if syncs != failingSync { return SystemCalls.system.sync(file) }
        errno = EIO
        return -1
      }
      calls.rename = { [self] from, to in
        renames += 1
        if renames != failingRename { return SystemCalls.system.rename(from, to) }
        errno = EIO
        return -1
      }
      return calls
    }
  }

  @Test func aDiskThatFails() throws {
    var failures = 0
    for kind in 0..<3 {
      for place in 1...40 {
        let scene = try Scene()
        try FileManager.default.createDirectory(
          atPath: scene.folder.path + "/quarantine", withIntermediateDirectories: true)
        scene.restore(scene.before)
        let failing = Failing()
        if kind == 0 { failing.failingWrite = place }
        if kind == 1 { failing.failingSync = place }
        if kind == 2 { failing.failingRename = place }
        failing.bytesBeforeFailure = place % 3 * 10
        var folder = LedgerFolder(path: scene.folder.path)
        folder.calls = failing.calls
        let ledger = try Ledger(folder: folder)
        var isAcknowledged = true
        do throws(LedgerProblem) {
          _ = try ledger.append(Scene.draft)
        } catch {
          isAcknowledged = false
          failures += 1
          #expect(error.exitCode == 3)
          // What is told of the record is so: a second try under another identifier would double it.
          let isThere = try Ledger(at: scene.folder.path).read().state.entry(id: Made.id(2)) != nil
          if case .afterRecord = error { #expect(isThere) } else { #expect(!isThere) }
        }
        let state = try scene.recovers(acknowledged: isAcknowledged ? 2 : 1)
        #expect(state.size >= (isAcknowledged ? 4 : 3))
      }
    }
    #expect(failures > 20)
  }
}
