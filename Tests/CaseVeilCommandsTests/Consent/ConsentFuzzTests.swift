import Foundation
import Testing

@testable import CaseVeilCommands
@testable import ConsentLedger

/// Files that are nonsense, nearly right or far too much: every reading verb ends with a code of its own and one
/// sentence, never with a crash, a fault of the program or a hang.
@Suite struct ConsentFuzzTests {
  private static let verbs = [
    ["verify"], ["list"], ["show", "0"], ["show", "3"], ["audit"], ["repair"], ["export", "--format", "jsonl"],
    ["status", "--case", "case-0a1b2c3d4e5f6g7h"], ["verify-receipt", "{folder}/receipt.json"],
    ["verify-proof", "{folder}/receipt.json"],
  ]

  /// Runs all reading verbs on what lies in `ledger/`, and on a receipt beside it.
  private func survives(_ run: ConsentRun, _ what: String) throws {
    for verb in Self.verbs {
      let (_, error, code) = try run.run(["consent"] + verb)
      #expect([0, 2, 3, 4, 9].contains(code), "\(what): \(verb[0]) ends with \(code)")
      #expect(!error.contains("Fatal") && error.utf8.count < 4000, "\(what): \(verb[0])")
    }
  }

  private func write(_ bytes: [UInt8], _ name: String, _ run: ConsentRun) throws {
    let url = run.folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  static let golden: (ledger: [UInt8], head: [UInt8], values: [UInt8], receipt: [UInt8]) = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("ConsentLedgerTests/Vectors/ledger-golden")
    func bytes(_ name: String) -> [UInt8] {
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { Array($0) } ?? []
    }
    return (bytes("ledger.jsonl"), bytes("head.json"), bytes("private.jsonl"), bytes("receipt-case-B.json"))
  }()

  private func lay(_ ledger: [UInt8], _ head: [UInt8], _ values: [UInt8], _ receipt: [UInt8], _ run: ConsentRun) throws
  {
    try write(ledger, "ledger/ledger.jsonl", run)
    try write(head, "ledger/head.json", run)
    try write(values, "ledger/private.jsonl", run)
    try write(receipt, "receipt.json", run)
  }

  @Test func mutatedGoldenFiles() throws {
    let run = try ConsentRun()
    let golden = Self.golden
    #expect(golden.ledger.count == 8879)
    var random = SplitMix(state: 41)
    for round in 0..<60 {
      try lay(
        round % 3 == 0 ? golden.ledger : random.garbled(golden.ledger), random.garbled(golden.head),
        random.garbled(golden.values), random.garbled(golden.receipt), run)
      try survives(run, "round \(round)")
    }
  }

  /// Changed inside a record, with its hash made right again: this passes the hash and reaches all that reads records.
  @Test func mutatedRecordsWithTheirHashes() throws {
    let run = try ConsentRun()
    var random = SplitMix(state: 43)
    let lines = Self.golden.ledger.split(separator: 0x0A).map { Array($0) }
    for round in 0..<60 {
      var changed = lines
      let place = random.below(lines.count)
      let record = random.garbled(Array(lines[place][81...].dropLast()))
      changed[place] =
        LedgerLine.opening + Array(MerkleTree.leaf(record).hex.utf8) + LedgerLine.middle + record + [0x7D]
      try lay(changed.flatMap { $0 + [0x0A] }, Self.golden.head, Self.golden.values, Self.golden.receipt, run)
      try survives(run, "round \(round)")
    }
  }

  @Test func noise() throws {
    let run = try ConsentRun()
    var random = SplitMix(state: 47)
    for size in [0, 1, 2, 80, 81, 82, 500, 70_000] {
      func noise() -> [UInt8] { (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) } }
      try lay(noise(), noise(), noise(), noise(), run)
      try survives(run, "\(size) bytes")
    }
  }

  @Test func tooMuch() throws {
    let run = try ConsentRun()
    func framed(_ record: [UInt8]) -> [UInt8] {
      LedgerLine.opening + Array(MerkleTree.leaf(record).hex.utf8) + LedgerLine.middle + record + [0x7D, 0x0A]
    }
    let deepObject = Array(
      (String(repeating: "{\"a\":", count: 5000) + "1" + String(repeating: "}", count: 5000)).utf8)
    let deepArray = Array(("{\"a\":" + String(repeating: "[", count: 30_000)).utf8)
    let deeper = Array((String(repeating: "[", count: 1_000_000)).utf8)
    let longText = Array(("{\"a\":\"" + String(repeating: "b", count: 65_430) + "\"}").utf8)
    let tooLong = Array(("{\"a\":\"" + String(repeating: "b", count: 200_000) + "\"}").utf8)
    let empty = [UInt8](repeating: 0x0A, count: 1_000_000)
    let header = Self.golden.ledger.prefix { $0 != 0x0A } + [0x0A]
    for (name, bytes) in [
      ("deep object", deepObject), ("deep array", deepArray), ("deeper", deeper), ("long text", longText),
      ("too long", tooLong), ("empty lines", empty),
    ] {
      try lay(framed(bytes), bytes, bytes, bytes, run)
      try survives(run, name)
      try lay(header + framed(bytes), Self.golden.head, bytes + [0x0A], bytes, run)
      try survives(run, name + " after a first record")
      try lay(header + bytes, bytes, Self.golden.values + bytes, bytes, run)
      try survives(run, name + " as lines")
    }
  }
}

extension SplitMix {
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

  /// The bytes with a few of them changed, taken out, doubled or put in the place of others.
  mutating func garbled(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(4) where !bytes.isEmpty {
      let place = below(bytes.count)
      switch below(5) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: next())
      case 1: bytes[place] ^= 1 << UInt8(below(8))
      case 2: bytes.remove(at: place)
      case 3: bytes.removeSubrange(place..<min(bytes.count, place + below(90)))
      default: bytes.insert(contentsOf: bytes[place...].prefix(below(90)), at: below(bytes.count))
      }
    }
    return bytes
  }
}
