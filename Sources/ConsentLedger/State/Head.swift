/// `head.json`: what the ledger was after the last append. Only a cache, but by it a cut ledger is seen.
struct Head: Hashable {
  let bytes: Int
  let last: Digest
  let frontier: Frontier
  let root: Digest

  init(_ state: LedgerState) {
    bytes = state.bytes
    last = state.lastHash
    frontier = state.frontier
    root = state.root
  }

  /// Nil when the bytes are not what a ledger writes.
  init?(_ file: [UInt8]) {
    guard file.last == 0x0A, let json = try? CanonicalJSON(parsing: file.dropLast()),
      var members = try? Members(json), let head = try? Head(&members), file == head.file
    else { return nil }
    self = head
  }

  private init(_ members: inout Members) throws(SchemaFault) {
    bytes = Int(try members.integer("bytes", 0...min(CanonicalJSON.greatest, Int64(Int.max))))
    last = try members.digest("last")
    root = try members.digest("root")
    let size = Int(try members.integer("size", 0...Int64(Int32.max)))
    guard let frontier = Frontier(size: size, hashes: try members.digests("frontier")) else {
      throw members.fault("frontier", .form("a hash for each bit set in the size"))
    }
    self.frontier = frontier
    _ = try members.integer("v", 1...1)
    try members.end()
  }

  /// The bytes of the file.
  var file: [UInt8] {
    var object = ObjectBuilder()
    object.add("bytes", bytes)
    object.add("frontier", frontier.hashes)
    object.add("last", last)
    object.add("root", root)
    object.add("size", frontier.size)
    object.add("v", 1)
    return object.object.bytes + [0x0A]
  }

  /// How a ledger disagrees with its head; nil when it does not. A ledger may be longer: a crash came before the head.
  ///
  /// - Parameter thoroughly: Whether to compute the root at the head's size, O(records), when the ledger is longer.
  func disagreement(with state: LedgerState, thoroughly: Bool = false) -> IntegrityProblem? {
    let size = frontier.size
    if size > state.size {
      return IntegrityProblem(
        .truncated, line: state.size + 1, byte: state.bytes, sequence: state.size, expected: "\(size)",
        found: "\(state.size)")
    }
    let end = size == state.size ? state.bytes : state.entries[size].byte
    let lastFound = size == 0 ? Digest.zero : state.entries[size - 1].hash
    var agrees = end == bytes && lastFound == last && root == frontier.root
    if agrees, size == state.size { agrees = frontier == state.frontier }
    if agrees, size < state.size, thoroughly { agrees = state.root(ofFirst: size) == root }
    if agrees { return nil }
    return IntegrityProblem(
      .headMismatch, line: max(size, 1), byte: size == 0 ? 0 : state.entries[size - 1].byte,
      sequence: size == 0 ? nil : size - 1, expected: last.hex, found: lastFound.hex)
  }
}
