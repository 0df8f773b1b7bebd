import Foundation
import Testing

@testable import ConsentLedger

/// The golden ledger, its mutants and attacks.
@Suite struct GoldenLedgerTests {
  static let day = Day("2026-11-14")!

  static func file(_ name: String) throws -> [UInt8] { try Vectors.bytes("ledger-golden/" + name) }

  func verify(
    _ ledger: [UInt8], head: String? = "head.json", privateFile: [UInt8]? = nil, checkpoints: [String] = []
  ) throws -> Verification {
    Verification(
      of: ledger, head: try head.map { try Self.file($0) }, privateFile: privateFile,
      checkpoints: try checkpoints.map { try Self.file($0) }, on: Self.day, isPublic: privateFile == nil)
  }

  @Test func isSound() throws {
    let found = try verify(
      try Self.file("ledger.jsonl"), privateFile: try Self.file("private.jsonl"),
      checkpoints: ["checkpoint-4.txt", "checkpoint-11.txt"])
    #expect(found.problems == [] && found.isSound && found.goodRecords == 12 && found.bytes == 8879)
    #expect(found.matchingCheckpoints == [4, 11])
    let commitments = try #require(found.commitments)
    #expect(commitments.count(.open) == 19 && commitments.count(.heldElsewhere) == 1 && commitments.count(.erased) == 1)
    let alone = try verify(try Self.file("ledger.jsonl"))
    #expect(alone.problems.map(\.kind) == [.commitmentsUnchecked, .noOutsideCheckpoint] && alone.isSound)
  }

  @Test func everyMutantIsFoundWhereItIs() throws {
    let golden = try Self.file("ledger.jsonl")
    let mutants = try #require(try Vectors.own("ledger-golden/expected.json")["ledger_mutants"] as? [[String: Any]])
    #expect(mutants.count >= 33)
    for mutant in mutants {
      let name = mutant["name"] as? String ?? ""
      let bytes = try Self.mutated(golden, mutant)
      #expect(SHA256.digest(of: bytes).hex == mutant["mutant_sha256"] as? String, "\(name) is built as it should be")
      let scan = LedgerScan(of: bytes[...])
      #expect(scan.state.size == mutant["good_records"] as? Int, "\(name)")
      let wanted = mutant["expect"] as? [String: Any]
      #expect(scan.problem?.kind.rawValue == wanted?["kind"] as? String, "\(name)")
      #expect(scan.problem?.line == wanted?["line"] as? Int, "\(name)")
      #expect(scan.problem?.byte == wanted?["byte"] as? Int, "\(name)")
      if let kind = mutant["expect_with_head"] as? String {
        #expect(try verify(bytes).problems.contains { $0.kind.rawValue == kind }, "\(name)")
      }
    }
  }

  static func mutated(_ golden: [UInt8], _ mutant: [String: Any]) throws -> [UInt8] {
    var lines = golden.split(separator: 0x0A).map { Array($0) + [0x0A] }
    let place = (mutant["line"] as? Int ?? 1) - 1
    switch mutant["op"] as? String {
    case "truncate": return Array(golden.prefix(mutant["at"] as? Int ?? 0))
    case "xor":
      var bytes = golden
      bytes[mutant["at"] as! Int] ^= UInt8(mutant["mask"] as! Int)
      return bytes
    case "append_hex": return golden + Vectors.hex(mutant["hex"])
    case "delete_line": lines.remove(at: place)
    case "duplicate_line": lines.insert(lines[place], at: place)
    case "swap_lines": lines.swapAt(place, place + 1)
    case "replace_in_line":
      let line = String(decoding: lines[place], as: UTF8.self)
        .replacingOccurrences(of: mutant["old"] as! String, with: mutant["new"] as! String)
      lines[place] = Array(line.utf8)
      if mutant["rehash"] as? Bool == true {
        let record = lines[place][81..<lines[place].count - 2]
        lines[place].replaceSubrange(9..<73, with: MerkleTree.leaf(record).hex.utf8)
      }
    default: Issue.record("unknown mutant")
    }
    return Array(lines.joined())
  }

  /// The vector's attacker left references to hashes that are no more, so that those are told too.
  @Test func publishedAttacksAreFound() throws {
    for attack in try Vectors.own("ledger-golden/expected.json")["attacks"] as? [[String: Any]] ?? [] {
      let files = attack["files"] as? [String] ?? []
      let bytes = try Self.file(files[0])
      let alone = try verify(bytes, head: files[1])
      #expect(alone.errors.allSatisfy { $0.kind == .danglingReference || $0.kind == .rule } && alone.repairable.isEmpty)
      for (checkpoint, wanted) in attack["with"] as? [String: String] ?? [:] {
        let found = try verify(bytes, head: files[1], checkpoints: [checkpoint])
        let errors = found.errors.filter { $0.kind != .danglingReference && $0.kind != .rule }
        #expect(errors.first?.kind.rawValue ?? "ok" == wanted, "\(files[0]) \(checkpoint)")
      }
    }
  }

  /// A rewriting that is consistent in all, also in its references, is seen by nobody without an outside checkpoint.
  @Test func rewritingIsFoundByCheckpointsAlone() throws {
    let golden = LedgerScan(of: try Self.file("ledger.jsonl")[...]).state
    var text = String(decoding: try Self.file("ledger.jsonl"), as: UTF8.self)
      .replacingOccurrences(of: "2026-11-01\",\"decided_by", with: "2026-10-01\",\"decided_by")
    var state = LedgerState()
    for entry in golden.entries {
      let line = Array(text.utf8)[state.bytes...].prefix { $0 != 0x0A }
      let hash = MerkleTree.leaf(line[(line.startIndex + 81)..<(line.endIndex - 1)])
      // All later mentions of the hash follow, and the root noted inside.
      text = text.replacingOccurrences(of: entry.hash.hex, with: hash.hex)
      let scan = LedgerScan(of: Array(text.utf8)[state.bytes...].prefix(line.count + 1), after: state)
      state = scan.state
      for size in [4, 11] where state.size == size {
        text = text.replacingOccurrences(of: golden.root(ofFirst: size)!.hex, with: state.root.hex)
      }
    }
    let bytes = Array(text.utf8)
    func found(_ checkpoints: [String]) throws -> Verification {
      Verification(
        of: bytes, head: Head(state).file, privateFile: try Self.file("private.jsonl"),
        checkpoints: try checkpoints.map { try Self.file($0) }, on: Self.day, isPublic: true)
    }
    #expect(state.size == 12 && bytes.count == 8879 && state.root != golden.root)
    #expect(try found([]).isSound)
    let errors = try found(["checkpoint-11.txt", "checkpoint-4.txt"]).errors
    #expect(errors.map(\.kind) == [.checkpointRoot, .checkpointRoot])
    #expect(errors.map(\.interval) == [.init(after: 0, upTo: 11), .init(after: 0, upTo: 4)])
  }

  @Test func everyPrivateMutantIsFound() throws {
    let golden = PrivateValues(parsing: try Self.file("private.jsonl"))
    let ledger = try Self.file("ledger.jsonl")
    for mutant in try Vectors.own("ledger-golden/expected.json")["private_mutants"] as? [[String: String]] ?? [] {
      let rid = try #require(RandomID(hex: mutant["rid"] ?? ""))
      let field = mutant["field"] ?? ""
      let old = golden.disclosures.first { $0.record == rid && $0.field == field }
      var kept = golden.removing { $0.record == rid && $0.field == field }
      let salt = Salt(hex: mutant["salt"] ?? "") ?? old?.salt ?? Salt(bytes: Digest.zero.bytes)!
      switch mutant["op"] {
      case "set", "set_salt", "add":
        kept.append(Disclosure(field: field, record: rid, salt: salt, value: mutant["value"] ?? old?.value))
      case "move":
        let target = try #require(RandomID(hex: mutant["to_rid"] ?? ""))
        kept.append(Disclosure(field: field, record: target, salt: salt, value: old?.value))
      default: break
      }
      let found = try verify(ledger, privateFile: kept.bytes)
      #expect(found.problems.contains { $0.kind.rawValue == mutant["expect"] }, "\(mutant["name"] ?? "")")
    }
  }

  /// The states after none, one, two … of the lines.
  private func states(of bytes: [UInt8]) -> [LedgerState] {
    var states = [LedgerState()]
    while let state = states.last, state.bytes < bytes.count {
      let end = bytes[state.bytes...].firstIndex(of: 0x0A)!
      states.append(LedgerScan(of: bytes[state.bytes...end], after: state).state)
    }
    return states
  }

  @Test func everyTruncationIsReported() throws {
    let golden = try Self.file("ledger.jsonl")
    let head = try #require(Head(try Self.file("head.json")))
    let states = states(of: golden)
    #expect(states.count == 13)
    for length in 0..<golden.count {
      let good = states.last { $0.bytes <= length }!
      let scan = LedgerScan(of: golden[good.bytes..<length], after: good)
      #expect(scan.state.size == good.size)
      #expect(scan.problem?.kind == (good.bytes == length ? nil : .tornTail))
      #expect(scan.problem == nil || scan.problem?.byte == good.bytes && scan.problem?.line == good.size + 1)
      #expect(head.disagreement(with: scan.state, thoroughly: true)?.kind == .truncated)
    }
  }

  @Test func everyFlippedBitIsFoundOnItsLine() throws {
    var bytes = try Self.file("ledger.jsonl")
    let states = states(of: bytes)
    for place in bytes.indices {
      let good = states.last { $0.bytes <= place }!
      bytes[place] ^= 1 << UInt8(place % 8)
      let problem = LedgerScan(of: bytes[good.bytes...], after: good).problem
      #expect(problem?.byte == good.bytes && problem?.line == good.size + 1)
      bytes[place] ^= 1 << UInt8(place % 8)
    }
  }

  @Test func receiptIsWrittenAndChecked() throws {
    let bytes = try Self.file("receipt-case-B.json")
    let golden = bytes.last == 0x0A ? Array(bytes.dropLast()) : bytes
    let receipt = try Receipt(parsing: golden)
    #expect(receipt.bytes == golden)
    let known = try CheckpointNote(try Self.file("checkpoint-11.txt")).checkpoint
    let checked = receipt.checked(against: known)
    #expect(checked.problems == [] && checked.records.count == 2 && checked.checkpoint == known)
    let ledger = try Self.file("ledger.jsonl")
    let state = LedgerScan(of: ledger[...]).state
    let values = PrivateValues(parsing: try Self.file("private.jsonl"))
    let disclosed = try #require(values.disclosure(of: .textReleased, in: state.entries[6].record.id))
    let made = try state.receipt(for: [state.entries[5], state.entries[6]], atSize: 11, disclosing: [disclosed]) {
      entry throws(LedgerProblem) in Array(ledger[entry.byte..<entry.byte + entry.length])
    }
    #expect(made?.bytes == golden)
    #expect(
      receipt.checked(against: try CheckpointNote(try Self.file("checkpoint-4.txt")).checkpoint).problems == [
        .otherCheckpoint
      ])
  }

  @Test func goldenConsistencyProof() throws {
    let state = LedgerScan(of: try Self.file("ledger.jsonl")[...]).state
    let proof = MerkleTree.consistencyProof(from: 4, to: 11, of: state.entries.map(\.hash))
    #expect(proof?.map(\.hex) == (try Vectors.own("ledger-golden/expected.json")["consistency_4_to_11"] as? [String]))
  }
}
