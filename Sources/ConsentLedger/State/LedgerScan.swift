/// Reads the bytes of `ledger.jsonl` record by record into a state, up to the first that is not as it must be.
public struct LedgerScan: Sendable {
  public private(set) var state: LedgerState
  /// What stopped the scan; nil when all bytes are good records.
  public private(set) var problem: IntegrityProblem?

  /// Scans the bytes that follow those of `state`.
  public init(of bytes: ArraySlice<UInt8>, after state: LedgerState = LedgerState()) {
    self.state = state
    let origin = bytes.startIndex - state.bytes
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let byte = start - origin
      guard let end = bytes[start...].firstIndex(of: 0x0A) else {
        problem = IntegrityProblem(.tornTail, line: self.state.size + 1, byte: byte)
        return
      }
      do throws(IntegrityProblem) {
        let entry = try LineCheck(state: self.state, byte: byte).entry(bytes[start..<end])
        self.state.append(entry)
      } catch {
        problem = error
        return
      }
      start = end + 1
    }
  }
}

/// The checks of one line, in the order in which they are reported.
private struct LineCheck {
  let state: LedgerState
  let byte: Int

  private func problem(
    _ kind: IntegrityProblem.Kind, expected: String? = nil, found: String? = nil, id: RandomID? = nil
  ) -> IntegrityProblem {
    IntegrityProblem(
      kind, line: state.size + 1, byte: byte, sequence: state.size, record: id, expected: expected, found: found)
  }

  func entry(_ line: ArraySlice<UInt8>) throws(IntegrityProblem) -> Entry {
    if line.count > LedgerLine.longest { throw problem(.lineTooLong, found: "\(line.count)") }
    guard let (hash, bytes) = LedgerLine.parts(of: line) else { throw problem(.frame) }
    let found = MerkleTree.leaf(bytes)
    if found != hash { throw problem(.recordHash, expected: hash.hex, found: found.hex) }
    let json = try value(of: Array(bytes))
    let id = json["rid"]?.text.flatMap { RandomID(hex: $0) }
    try checkPlace(of: json, id: id)
    let record = try record(json, id: id)
    for breach in RecordRules.breaches(of: record, in: state) where breach.severity == .refuse {
      var problem = problem(breach.code == .c28 ? .danglingReference : .rule, id: id)
      problem.rule = breach.code
      throw problem
    }
    return Entry(hash: hash, record: record, byte: byte, length: line.count)
  }

  private func value(of bytes: [UInt8]) throws(IntegrityProblem) -> CanonicalJSON {
    let json: CanonicalJSON
    do throws(JSONFault) {
      json = try CanonicalJSON(parsing: bytes)
    } catch {
      var problem = problem(error.kind == .notUTF8 ? .utf8 : .json)
      problem.offset = byte + LedgerLine.recordStart + error.byte
      throw problem
    }
    if json.bytes != bytes { throw problem(.notCanonical) }
    return json
  }

  private func checkPlace(of json: CanonicalJSON, id: RandomID?) throws(IntegrityProblem) {
    if let sequence = json["seq"]?.integer, sequence != Int64(state.size) {
      throw problem(.sequence, expected: "\(state.size)", found: "\(sequence)", id: id)
    }
    if let previous = json["prev"]?.text.flatMap({ Digest(hex: $0) }), previous != state.lastHash {
      throw problem(.chain, expected: state.lastHash.hex, found: previous.hex, id: id)
    }
    if let id, state.entry(id: id) != nil { throw problem(.duplicateID, id: id) }
    if let version = json["v"]?.integer, version > 1 {
      throw problem(.unsupportedVersion, expected: "1", found: "\(version)", id: id)
    }
  }

  private func record(_ json: CanonicalJSON, id: RandomID?) throws(IntegrityProblem) -> Record {
    let record: Record
    do throws(SchemaFault) {
      record = try Record(json)
    } catch {
      var problem = problem(.schema, id: id)
      problem.schema = error
      throw problem
    }
    if state.size == 0, record.type != .opening { throw problem(.notALedger, id: id) }
    if state.size > 0, record.type == .opening {
      var problem = problem(.schema, id: id)
      problem.schema = SchemaFault(path: "type", expected: .absent)
      throw problem
    }
    return record
  }
}
