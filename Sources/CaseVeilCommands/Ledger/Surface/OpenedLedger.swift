import ConsentLedger

/// A ledger as one command finds it, with the time at which the command runs.
struct OpenedLedger {
  let ledger: Ledger
  let snapshot: LedgerSnapshot
  let now: Timestamp
  let arguments: Arguments

  var state: LedgerState { snapshot.state }
  var values: PrivateValues { snapshot.values }
  var today: Day { now.day }

  init(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) {
    self.arguments = arguments
    let path = try Self.path(arguments, streams)
    let wait = try arguments.number(LedgerOptions.wait.name, upTo: 3600) ?? 10
    ledger = try Self.ledger(at: path, wait: wait)
    let ledger = ledger
    snapshot = try CommandProblem.asking { () throws(LedgerProblem) in try ledger.read() }
    now = try Self.now(arguments, streams, isForTests: snapshot.state.opening?.isForTests == true)
  }

  /// The ledger in a folder, which must be there.
  static func ledger(at path: String, wait: Int) throws(CommandProblem) -> Ledger {
    do throws(LedgerProblem) {
      return try Ledger(at: path, wait: wait)
    } catch {
      guard error == .notALedger else { throw .ledger(error) }
      throw .consent(FileBytes.isFolder(path) ? .noLedgerThere : .noFolder)
    }
  }

  private init(_ other: OpenedLedger, _ snapshot: LedgerSnapshot) {
    (ledger, now, arguments, self.snapshot) = (other.ledger, other.now, other.arguments, snapshot)
  }

  /// The ledger as it is after a record of one's own.
  func reread() throws(CommandProblem) -> OpenedLedger {
    let ledger = ledger
    return OpenedLedger(self, try CommandProblem.asking { () throws(LedgerProblem) in try ledger.read() })
  }

  /// The folder that was typed or that the environment names.
  static func path(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> String {
    guard let path = arguments.value(LedgerOptions.ledger.name) ?? streams.surroundings.variable("CASEVEIL_LEDGER"),
      !path.isEmpty
    else { throw .consent(.noLedger) }
    return path
  }

  /// The machine's clock; a time of one's own only in a ledger that is for trying out.
  static func now(_ arguments: Arguments, _ streams: Streams, isForTests: Bool) throws(CommandProblem) -> Timestamp {
    guard let typed = arguments.value(LedgerOptions.now.name) else {
      return Timestamp(seconds: streams.surroundings.seconds())
    }
    if !isForTests { throw .ledger(.onlyForTests) }
    guard let time = Timestamp(typed) else {
      throw .consent(.badValue(option: LedgerOptions.now.name, expected: "a time written 2026-11-03T08:00:00Z"))
    }
    return time
  }

  /// The case that was typed; nil when none was.
  static func caseID(_ arguments: Arguments) throws(CommandProblem) -> CaseID? {
    guard let typed = arguments.value(LedgerOptions.caseID.name) else { return nil }
    guard let caseID = CaseID(typed) else {
      throw .consent(
        .badValue(option: "--case", expected: "the id that 'caseveil consent new-case' gave: case- and 16 characters"))
    }
    return caseID
  }

  /// The case that was typed, which must have records.
  func knownCase() throws(CommandProblem) -> CaseID {
    guard let caseID = try Self.caseID(arguments) else { throw .consent(.missing(options: ["--case"], verb: "…")) }
    if state.entries(of: caseID).isEmpty { throw .consent(.noSuchCase) }
    return caseID
  }

  /// The sharing policy that the ledger was opened under.
  func policy() throws(CommandProblem) -> SharingPolicy {
    let name = state.opening?.policy ?? ""
    guard let policy = SharingPolicy.named(name) else { throw .consent(.policy(name)) }
    return policy
  }

  /// The record that an option names: by number, by hash or by identifier.
  func entry(_ option: String) throws(CommandProblem) -> Entry? {
    guard let typed = arguments.value(option) else { return nil }
    return try entry(typed, of: option)
  }

  func entry(_ typed: String, of option: String) throws(CommandProblem) -> Entry {
    if typed.utf8.count <= 7, let number = Int(typed), state.entries.indices.contains(number) {
      return state.entries[number]
    }
    if typed.utf8.count <= 7, let number = Int(typed) {
      throw .consent(.noRecordOfNumber(number, last: state.size - 1))
    }
    if let id = RandomID(hex: typed), let entry = state.entry(id: id) { return entry }
    let found = typed.utf8.count < 8 ? [] : state.entries.filter { $0.hash.hex.hasPrefix(typed) }
    guard found.count == 1 else { throw .consent(.noSuchRecord(option: option)) }
    return found[0]
  }
}

extension OpenedLedger {
  /// Who records, as stated.
  static func role(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) -> Role? {
    let name = arguments.value(LedgerOptions.role.name) ?? streams.surroundings.variable("CASEVEIL_ROLE")
    guard let name else { return nil }
    guard let role = Role(rawValue: name) else {
      throw .otherValue(option: "CASEVEIL_ROLE", nearest: nil, known: Role.allCases.map(\.rawValue))
    }
    return role
  }

  /// Appends a record; who records is always committed.
  ///
  /// - Parameter isAsShown: Whether the record only stands when nobody has written since the ledger was read.
  func append(
    _ body: RecordBody, of caseID: CaseID? = nil, by role: Role, personal: [PersonalValue], isAsShown: Bool = false,
    _ streams: inout Streams
  ) throws(CommandProblem) -> Appended {
    let random = streams.surroundings.random
    var personal = personal
    if !personal.contains(where: { $0.field == .actor }) {
      personal.append(PersonalValue(.actor, PersonalInput.actor(streams)))
    }
    let id = try recordID() ?? RandomID(from: random)
    let size = state.size
    do throws(LedgerProblem) {
      return try ledger.append(acceptsClock: arguments.has(LedgerOptions.clock.name), random: random) {
        snapshot throws(LedgerProblem) in
        if isAsShown, snapshot.state.size != size, snapshot.state.entry(id: id) == nil { throw .locked(seconds: 0) }
        return Draft(id: id, at: now, role: role, caseID: caseID, body: body, personal: personal)
      }
    } catch {
      throw .ledger(error)
    }
  }

  func recordID() throws(CommandProblem) -> RandomID? {
    guard let typed = arguments.value(LedgerOptions.recordID.name) else { return nil }
    guard let id = RandomID(hex: typed) else {
      throw .consent(.badValue(option: LedgerOptions.recordID.name, expected: "32 digits, 0 to 9 and a to f"))
    }
    return id
  }

  /// The warnings of an append, each as a sentence.
  static func tell(_ appended: Appended, _ streams: inout Streams) {
    for warning in appended.warnings {
      streams.error.write("warning \(warning.code.rawValue): \(warning.code.sentence)\n")
    }
    if appended.recovery != nil {
      streams.error.write(
        "What an interruption or a lost head.json left lies in quarantine/ and is named by a record of its own.\n")
    }
    if appended.wasThere { streams.error.write("This record was there already; nothing was recorded twice.\n") }
  }

  /// What an append says in JSON.
  static func json(of appended: Appended) -> JSONObject {
    var object = JSONObject()
    object.set("schema", "caseveil.consent.recorded/1")
    object.set("record", appended.entry.record.sequence)
    object.set("hash", appended.entry.hash.hex)
    object.set("rid", appended.entry.record.id.hex)
    object.set("case", appended.entry.record.caseID?.text)
    object.set("was_there", appended.wasThere)
    object.set("warnings", appended.warnings.map(\.code.rawValue))
    return object
  }
}
