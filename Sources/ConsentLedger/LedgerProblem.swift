/// Why something could not be done with a ledger. Facts, no sentences, and never a personal value.
public enum LedgerProblem: Error, Hashable, Sendable {
  /// The folder holds no ledger.
  case notALedger
  /// The folder holds a ledger already.
  case alreadyALedger
  /// Somebody else held the lock for all the time that we waited.
  case locked(seconds: Int)
  /// The operating system refused; `code` is its errno.
  case file(Operation, file: String, code: Int32)
  /// The record with this number was made; then the operating system refused what comes after it.
  case afterRecord(sequence: Int, Operation, file: String, code: Int32)
  /// The files are not as they must be; nothing was written.
  case integrity(IntegrityProblem)
  /// The head is lost, and with it what shows that no record was cut off the end; nothing was written.
  case mayBeCut(SignOfCut)
  /// The bytes are not JSON of the profile.
  case json(JSONFault)
  /// The value is no record.
  case schema(SchemaFault)
  /// Rules refuse the record; those that only warn are listed too.
  case refused([RuleBreach])
  /// The time given lies more than five minutes before that of the last record.
  case clockRegress(last: Timestamp, given: Timestamp)
  /// The identifier belongs to another record, with this sequence number.
  case identifierInUse(sequence: Int)
  /// A table is no sharing policy.
  case policy(PolicyFault)
  /// The ledger has no record with this identifier or hash.
  case noSuchRecord
  /// A time of one's own is for ledgers whose name starts with `test-`.
  case onlyForTests

  /// What was tried.
  public enum Operation: String, Hashable, Sendable {
    case makeFolder = "make folder"
    case open, read, write, truncate, lock
    case sync, rename, delete, list
  }

  /// The exit code of the command line: 2 usage, 3 input or output, 4 integrity, 5 locked, 6 refused.
  public var exitCode: Int32 {
    switch self {
    case .noSuchRecord, .onlyForTests, .policy, .alreadyALedger: 2
    case .file, .afterRecord, .json: 3
    case .notALedger, .integrity, .mayBeCut: 4
    case .locked: 5
    case .schema, .refused, .clockRegress, .identifierInUse: 6
    }
  }
}

extension LedgerProblem {
  /// Does what comes after a record: a failure there must not read as if nothing had been recorded.
  static func after<Value>(
    record sequence: Int, _ body: () throws(LedgerProblem) -> Value
  ) throws(LedgerProblem) -> Value {
    do throws(LedgerProblem) {
      return try body()
    } catch {
      guard case .file(let operation, let file, let code) = error else { throw error }
      throw .afterRecord(sequence: sequence, operation, file: file, code: code)
    }
  }
}
