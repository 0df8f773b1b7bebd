/// A ledger on the disk. Many processes may use one; each append takes a lock.
///
/// Not for sharing between threads: give each its own.
public final class Ledger {
  /// The folder.
  public var path: String { folder.path }
  /// How many seconds to wait for others, before giving up.
  public var wait: Int
  let folder: LedgerFolder
  /// What was read last, so that only what is new need be read.
  var known = LedgerState()
  var values = PrivateValues()
  var privateStamp: FileStamp?
  /// Whether `values` were looked through for lines of no record since they were read.
  var hasNoLeftovers = false

  /// Opens the ledger in a folder. Reads nothing yet.
  public convenience init(at path: String, wait: Int = 10) throws(LedgerProblem) {
    try self.init(folder: LedgerFolder(path: path), wait: wait)
  }

  /// The same with other calls to the system, for programs that try out what a crash leaves.
  package convenience init(at path: String, wait: Int, calls: SystemCalls) throws(LedgerProblem) {
    try self.init(folder: LedgerFolder(path: path, calls: calls), wait: wait)
  }

  init(folder: LedgerFolder, wait: Int = 10) throws(LedgerProblem) {
    guard folder.holds(LedgerFolder.ledger) || folder.holds(LedgerFolder.head) else { throw .notALedger }
    self.folder = folder
    self.wait = wait
  }

  /// Makes a folder and a ledger in it, which holds its first record.
  public static func create(
    at path: String, opening: OpeningRecord, at time: Timestamp, role: Role = .system, wait: Int = 10,
    random: RandomBytes = SystemRandom.bytes
  ) throws(LedgerProblem) -> Ledger {
    try create(in: LedgerFolder(path: path), opening: opening, at: time, role: role, wait: wait, random: random)
  }

  static func create(
    in folder: LedgerFolder, opening: OpeningRecord, at time: Timestamp, role: Role, wait: Int, random: RandomBytes
  ) throws(LedgerProblem) -> Ledger {
    try folder.make()
    let lock = try FolderLock(exclusiveIn: folder, wait: wait)
    defer { withExtendedLifetime(lock) {} }
    let old = try folder.read(LedgerFolder.ledger)?.bytes ?? []
    // Nothing but a first line that a crash cut short may be there.
    if old.contains(0x0A) || folder.holds(LedgerFolder.head) { throw .alreadyALedger }
    if !old.isEmpty { try folder.truncate(LedgerFolder.ledger, to: 0) }
    let draft = Draft(id: RandomID(from: random), at: time, role: role, body: .opening(opening))
    let sealed = try LedgerProblem.schema { () throws(SchemaFault) in
      try draft.sealed(sequence: 0, previous: .zero, actorSalt: nil, random: random)
    }
    let salt = Disclosure(
      field: Disclosure.actorKeyField, record: draft.id, salt: Salt(from: random), value: nil)
    try folder.replace(LedgerFolder.privateFile, with: salt.json.bytes + [0x0A])
    try folder.append(sealed.line, to: LedgerFolder.ledger)
    var state = LedgerState()
    state.append(Entry(hash: sealed.hash, record: sealed.record, byte: 0, length: sealed.line.count - 1))
    try folder.replace(LedgerFolder.head, with: Head(state).file)
    return try Ledger(folder: folder, wait: wait)
  }

  /// Reads what is new since the last time. Writes nothing.
  ///
  /// Fails when the files are not as they must be; an unfinished line at the end is passed over.
  public func read() throws(LedgerProblem) -> LedgerSnapshot {
    let lock = FolderLock(sharedIn: folder, wait: wait)
    defer { withExtendedLifetime(lock) {} }
    // The head is read first: without a lock, the ledger may grow between the two, but not shrink.
    let head = try readHead()
    try refresh()
    if let head, let problem = head.disagreement(with: known) { throw .integrity(problem) }
    let hasPrivateFile = try refreshValues()
    return LedgerSnapshot(state: known, values: values, hasPrivateFile: hasPrivateFile)
  }

  /// What the first record says; nil when it cannot be read. Reads no other.
  public var opening: OpeningRecord? {
    guard let file = try? folder.read(LedgerFolder.ledger, atMost: LedgerLine.longest + 1),
      let end = file.bytes.firstIndex(of: 0x0A)
    else { return nil }
    return LedgerScan(of: file.bytes[...end]).state.opening
  }

  /// The line of a record as it stands in the file, without its line feed.
  public func line(of entry: Entry) throws(LedgerProblem) -> [UInt8] {
    guard let file = try folder.read(LedgerFolder.ledger, from: entry.byte, atMost: entry.length) else {
      throw .notALedger
    }
    return file.bytes
  }
}

extension Ledger {
  /// Nil when there is none.
  func readHead() throws(LedgerProblem) -> Head? {
    guard let file = try folder.read(LedgerFolder.head) else { return nil }
    guard let head = Head(file.bytes) else { throw .integrity(IntegrityProblem(.headMismatch)) }
    return head
  }

  /// Brings `known` up to date and gives the bytes of an unfinished line at the end.
  @discardableResult func refresh() throws(LedgerProblem) -> [UInt8] {
    guard let file = try folder.read(LedgerFolder.ledger, from: known.bytes) else { throw .notALedger }
    if file.stamp.length < known.bytes {
      throw .integrity(IntegrityProblem(.truncated, expected: "\(known.bytes)", found: "\(file.stamp.length)"))
    }
    let state = known
    known = LedgerState()
    let scan = LedgerScan(of: file.bytes[...], after: state)
    if let breach = scan.breaches.first {
      known = state
      throw .integrity(breach)
    }
    known = scan.state
    guard let problem = scan.problem else { return [] }
    if problem.kind != .tornTail { throw .integrity(problem) }
    return Array(file.bytes[(known.bytes - state.bytes)...])
  }

  /// Brings `values` up to date; says whether the file is there.
  @discardableResult func refreshValues() throws(LedgerProblem) -> Bool {
    guard let stamp = try folder.stamp(of: LedgerFolder.privateFile) else {
      values = PrivateValues()
      privateStamp = nil
      hasNoLeftovers = false
      return false
    }
    if stamp == privateStamp { return true }
    guard let file = try folder.read(LedgerFolder.privateFile) else { return false }
    values = PrivateValues(parsing: file.bytes)
    privateStamp = file.stamp
    hasNoLeftovers = false
    return true
  }
}

extension LedgerProblem {
  /// Does something whose fault is one of the schema.
  static func schema<Value>(_ body: () throws(SchemaFault) -> Value) throws(LedgerProblem) -> Value {
    do throws(SchemaFault) {
      return try body()
    } catch {
      throw .schema(error)
    }
  }
}
