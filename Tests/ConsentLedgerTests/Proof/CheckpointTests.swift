import Testing

@testable import ConsentLedger

@Suite struct CheckpointTests {
  static let golden = RandomID(hex: "402a130cfa9869e4b3911d77b931c0e6")!

  @Test func goldenCheckpoints() throws {
    let checkpoints = try Vectors.own("ledger-golden/expected.json")["checkpoints"] as? [[String: Any]] ?? []
    #expect(checkpoints.count == 2)
    for wanted in checkpoints {
      let bytes = try Vectors.bytes("ledger-golden/" + (wanted["file"] as? String ?? ""))
      let note = try CheckpointNote(bytes)
      #expect(note.checkpoint.ledger == Self.golden && note.checkpoint.size == wanted["size"] as? Int)
      #expect(note.checkpoint.root.hex == wanted["root"] as? String)
      #expect(Array(note.checkpoint.text.utf8) == bytes)
    }
  }

  @Test func theRootCanBeReadOut() {
    #expect(Checkpoint(ledger: Self.golden, size: 0, root: .zero).spokenRoot.split(separator: " ").count == 8)
  }

  @Test(arguments: [
    ("", 1, CheckpointNote.Fault.Expected.finalLineFeed), ("a\nb\nc\n", 1, .origin),
    ("caseveil.local/402a130cfa9869e4b3911d77b931c0e6\n04\nx\n", 2, .size),
    ("caseveil.local/402a130cfa9869e4b3911d77b931c0e6\n-4\nx\n", 2, .size),
    ("caseveil.local/402a130cfa9869e4b3911d77b931c0e6\n4\nx\n", 3, .root),
    (
      "caseveil.local/402a130cfa9869e4b3911d77b931c0e6\n4\nnjWmmd7n3NeBdGmRaKAgBc6wW8IQpgZDjW+4jpp/W8c=", 3,
      .finalLineFeed
    ),
    (
      "caseveil.local/402a130cfa9869e4b3911d77b931c0e6\n4\nnjWmmd7n3NeBdGmRaKAgBc6wW8IQpgZDjW+4jpp/W8c=\nextra\n", 4,
      .blankLine
    ),
  ])
  func whatIsNoCheckpointIsRefused(_ text: String, _ line: Int, _ expected: CheckpointNote.Fault.Expected) {
    #expect(throws: CheckpointNote.Fault(line: line, expected: expected)) { _ = try CheckpointNote(text.utf8) }
  }

  @Test func sealsAreMadeAndChecked() throws {
    let checkpoint = Checkpoint(ledger: Self.golden, size: 4, root: SHA256.digest(of: [1]))
    let seal = try #require(CheckpointSeal(key: [UInt8](repeating: 7, count: 32)))
    let other = try #require(CheckpointSeal(key: [UInt8](repeating: 8, count: 32)))
    let note = try CheckpointNote(seal.sealed(checkpoint).utf8)
    #expect(note.checkpoint == checkpoint && seal.verifies(note) && !other.verifies(note))
    #expect(!seal.verifies(try CheckpointNote(checkpoint.text.utf8)))
    let forged = seal.sealed(checkpoint).replacing("\n4\n", with: "\n5\n")
    #expect(!seal.verifies(try CheckpointNote(forged.utf8)))
    #expect(CheckpointSeal(key: [1, 2, 3]) == nil)
  }

  @Test func goldenCommitment() throws {
    let example = try #require(try Vectors.own("ledger-golden/expected.json")["commit_example"] as? [String: String])
    let rid = try #require(RandomID(hex: example["rid"] ?? ""))
    let salt = try #require(Salt(bytes: Vectors.hex(example["salt"])))
    let digest = Commitment.digest(of: example["value"] ?? "", field: example["field"] ?? "", record: rid, salt: salt)
    #expect(digest.hex == example["commit"])
  }
}
