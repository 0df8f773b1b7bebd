import ConsentLedger

extension Command {
  /// `consent prove`
  static let consentProve = Command(
    name: "consent prove", summary: "proves that a record is in the ledger, or that it only grew",
    discussion: """
      --record N proves that the record lies in the ledger as it is now, or was at --at SIZE; --from SIZE proves that the ledger of so many
      records is the beginning of the one of now. The proof is JSON and shows nothing of any record but its hash; 'caseveil
      consent verify-proof' checks it, or any program that follows RFC 9162.
      """,
    operands: [],
    options: [
      .value("--record", "RECORD", "The record: its number or its hash."),
      .value("--from", "SIZE", "The size of an earlier checkpoint."),
      LedgerOptions.size,
    ] + LedgerOptions.reading,
    examples: [("caseveil consent prove --record 4 > proof.json", "record 4 is in it")], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    let leaves = opened.state.entries.map(\.hash)
    var proof = JSONObject()
    let size = try arguments.number("--at", upTo: leaves.count) ?? leaves.count
    guard let checkpoint = opened.state.checkpoint(ofFirst: size) else { throw .ledger(.noSuchRecord) }
    proof.set("checkpoint", checkpoint.text)
    if let entry = try opened.entry("--record") {
      guard let path = MerkleTree.inclusionProof(ofLeaf: entry.record.sequence, inFirst: size, of: leaves) else {
        throw .consent(.noSuchRecord(option: "--record (with --at)"))
      }
      proof.set("kind", "inclusion")
      proof.set("index", entry.record.sequence)
      proof.set("leaf", entry.hash.hex)
      proof.set("proof", path.map(\.hex))
    } else if let earlier = try arguments.number("--from", upTo: size) {
      proof.set("kind", "consistency")
      proof.set("from", earlier)
      proof.set("from_root", opened.state.root(ofFirst: earlier)?.hex)
      proof.set("proof", (MerkleTree.consistencyProof(from: earlier, to: size, of: leaves) ?? []).map(\.hex))
    } else {
      throw .consent(.missing(options: ["--record or --from"], verb: "prove"))
    }
    proof.set("schema", "caseveil.proof/1")
    streams.output.write(proof)
    return .done
  }

  /// `consent verify-proof`
  static let consentVerifyProof = Command(
    name: "consent verify-proof", summary: "checks such a proof, without the ledger",
    discussion:
      "Checks a proof of 'caseveil consent prove'. With --checkpoint the proof must be under that checkpoint.",
    operands: ["FILE"],
    options: [.value("--checkpoint", "FILE", "A checkpoint that you had already."), LedgerOptions.json],
    examples: [("caseveil consent verify-proof proof.json --checkpoint guardian.txt", "against what you kept")],
    echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let bytes = try PersonalInput.bytes(of: arguments.operands.first ?? "-", for: "FILE", streams)
    let known = try KnownCheckpoint.checkpoint(arguments, streams)
    guard let json = try? CanonicalJSON(parsing: bytes, surroundedBy: .whiteSpace),
      let proof = ProofFile(json)
    else { throw .consent(.unreadable(what: "FILE", cause: "this is no proof of 'caseveil consent prove'")) }
    let holds = proof.holds(knowing: known)
    if arguments.has(LedgerOptions.json.name) {
      var object = JSONObject()
      object.set("holds", holds)
      streams.output.write(object)
    } else {
      let why = proof.otherSize(than: known) ?? "it does not hold"
      streams.output.write(holds ? "holds: \(proof.sentence)\n" : "error proof: \(why)\n")
      if holds, known == nil {
        streams.error.write(
          "No checkpoint of your own was given: nothing is known of the ledger but what the proof says.\n")
      }
    }
    return holds ? .done : .integrity
  }
}

/// A proof as it came.
struct ProofFile {
  private let checkpoint: Checkpoint
  private let kind: Kind
  private let path: [Digest]

  private enum Kind {
    case inclusion(index: Int, leaf: Digest)
    case consistency(size: Int, root: Digest)
  }

  init?(_ json: CanonicalJSON) {
    guard json["schema"]?.text == "caseveil.proof/1", let text = json["checkpoint"]?.text,
      let note = try? CheckpointNote(text.utf8), let elements = json["proof"]?.elements
    else { return nil }
    checkpoint = note.checkpoint
    path = elements.compactMap { $0.text.flatMap { Digest(hex: $0) } }
    if path.count < elements.count { return nil }
    func number(_ key: String) -> Int? { json[key]?.integer.map { Int($0) } }
    func digest(_ key: String) -> Digest? { json[key]?.text.flatMap { Digest(hex: $0) } }
    switch json["kind"]?.text {
    case "inclusion":
      guard let index = number("index"), index >= 0, let leaf = digest("leaf") else { return nil }
      kind = .inclusion(index: index, leaf: leaf)
    case "consistency":
      guard let size = number("from"), size > 0, let root = digest("from_root") else { return nil }
      kind = .consistency(size: size, root: root)
    default: return nil
    }
  }

  /// Whether it holds; a checkpoint that the reader had must be the one of the proof, or the earlier of the two.
  func holds(knowing known: Checkpoint?) -> Bool {
    let size = UInt64(checkpoint.size)
    switch kind {
    case .inclusion(let index, let leaf):
      if let known, known != checkpoint { return false }
      return MerkleTree.proves(leaf: leaf, at: UInt64(index), inTreeOf: size, root: checkpoint.root, by: path)
    case .consistency(let from, let root):
      let earlier = Checkpoint(ledger: checkpoint.ledger, size: from, root: root)
      if let known, known != checkpoint, known != earlier { return false }
      return MerkleTree.proves(
        treeOf: UInt64(from), root: root, beginsTreeOf: size, root: checkpoint.root, by: path)
    }
  }

  /// What to ask for when a checkpoint of the same ledger is only older or newer than the proof; nil when it is not that.
  func otherSize(than known: Checkpoint?) -> String? {
    guard let known, known.ledger == checkpoint.ledger, known.size != checkpoint.size else { return nil }
    if case .consistency(let from, _) = kind {
      if known.size == from { return nil }
      return
        "it leads from \(PlainWords.records(from)) to \(checkpoint.size), your checkpoint is over \(known.size): this "
        + "says nothing of it. Ask for a proof made with --from \(known.size)"
    }
    return
      "it is under the checkpoint over \(PlainWords.records(checkpoint.size)), yours is over \(known.size): this says "
      + "nothing of it. Ask for a proof made with --at \(known.size)"
  }

  var sentence: String {
    switch kind {
    case .inclusion(let index, let leaf):
      "record \(index) (\(leaf.hex.prefix(12))) is in the ledger of \(checkpoint.size) records."
    case .consistency(let size, _):
      "the ledger of \(size) records is the beginning of the one of \(checkpoint.size)."
    }
  }
}

/// The one checkpoint that a reader had already.
enum KnownCheckpoint {
  static func checkpoint(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> Checkpoint? {
    guard let source = arguments.value("--checkpoint") else { return nil }
    let bytes = try PersonalInput.bytes(of: source, for: "--checkpoint", streams)
    guard let note = try? CheckpointNote(bytes) else {
      throw .consent(.unreadable(what: "the file of --checkpoint", cause: "this is no checkpoint"))
    }
    return note.checkpoint
  }
}
