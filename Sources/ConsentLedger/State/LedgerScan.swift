/// Reads the bytes of `ledger.jsonl` record by record into a state, up to the first that is not as it must be.
public struct LedgerScan: Sendable {
  public private(set) var state: LedgerState
  /// What stopped the scan; nil when all bytes are lines of the chain.
  public private(set) var problem: IntegrityProblem?
  /// Records that break a rule or point at nothing. They stop nothing: the chain goes on, and so must its check.
  public private(set) var breaches: [IntegrityProblem] = []

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
        let entry = try self.state.entry(reading: bytes[start..<end], at: byte)
        breaches += self.state.problems(of: entry)
        self.state.append(entry)
      } catch {
        problem = error
        return
      }
      start = end + 1
    }
  }
}

// The checks of the next line, in the order in which they are reported.
extension LedgerState {
  private func problem(
    _ kind: IntegrityProblem.Kind, at byte: Int, expected: String? = nil, found: String? = nil, id: RandomID? = nil
  ) -> IntegrityProblem {
    IntegrityProblem(kind, line: size + 1, byte: byte, sequence: size, record: id, expected: expected, found: found)
  }

  fileprivate func entry(reading line: ArraySlice<UInt8>, at byte: Int) throws(IntegrityProblem) -> Entry {
    if line.count > LedgerLine.longest { throw problem(.lineTooLong, at: byte, found: "\(line.count)") }
    guard let (hash, bytes) = LedgerLine.parts(of: line) else { throw problem(.frame, at: byte) }
    let found = MerkleTree.leaf(bytes)
    if found != hash { throw problem(.recordHash, at: byte, expected: hash.hex, found: found.hex) }
    let json = try value(of: Array(bytes), at: byte)
    let id = json["rid"]?.text.flatMap { RandomID(hex: $0) }
    try checkPlace(of: json, id: id, at: byte)
    return Entry(hash: hash, record: try record(json, id: id, at: byte), byte: byte, length: line.count)
  }

  fileprivate func problems(of entry: Entry) -> [IntegrityProblem] {
    RecordRules.breaches(of: entry.record, in: self).filter { $0.severity == .refuse }.map { breach in
      var problem = problem(breach.code == .c28 ? .danglingReference : .rule, at: entry.byte, id: entry.record.id)
      problem.rule = breach.code
      return problem
    }
  }

  private func value(of bytes: [UInt8], at byte: Int) throws(IntegrityProblem) -> CanonicalJSON {
    let json: CanonicalJSON
    do throws(JSONFault) {
      json = try CanonicalJSON(parsing: bytes)
    } catch {
      var problem = problem(error.kind == .notUTF8 ? .utf8 : .json, at: byte)
      problem.offset = byte + LedgerLine.recordStart + error.byte
      throw problem
    }
    if json.bytes != bytes { throw problem(.notCanonical, at: byte) }
    return json
  }

  private func checkPlace(of json: CanonicalJSON, id: RandomID?, at byte: Int) throws(IntegrityProblem) {
    if let sequence = json["seq"]?.integer, sequence != Int64(size) {
      throw problem(.sequence, at: byte, expected: "\(size)", found: "\(sequence)", id: id)
    }
    if let previous = json["prev"]?.text.flatMap({ Digest(hex: $0) }), previous != lastHash {
      throw problem(.chain, at: byte, expected: lastHash.hex, found: previous.hex, id: id)
    }
    if let id, entry(id: id) != nil { throw problem(.duplicateID, at: byte, id: id) }
    if let version = json["v"]?.integer, version > 1 {
      throw problem(.unsupportedVersion, at: byte, expected: "1", found: "\(version)", id: id)
    }
  }

  private func record(_ json: CanonicalJSON, id: RandomID?, at byte: Int) throws(IntegrityProblem) -> Record {
    let record: Record
    do throws(SchemaFault) {
      record = try Record(json)
    } catch {
      var problem = problem(.schema, at: byte, id: id)
      problem.schema = error
      throw problem
    }
    if size == 0, record.type != .opening { throw problem(.notALedger, at: byte, id: id) }
    if size > 0, record.type == .opening {
      var problem = problem(.schema, at: byte, id: id)
      problem.schema = SchemaFault(path: "type", expected: .absent)
      throw problem
    }
    return record
  }
}
