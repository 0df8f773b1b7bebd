import ConsentLedger

extension Command {
  /// `consent list`
  static let consentList = Command(
    name: "consent list", summary: "lists cases and posts, with filters",
    discussion: """
      One line a post, and one for each case of which nothing was posted: who may read it, the risk, what the policy said,
      what holds today, and the audit's findings. --problems shows only what needs somebody, worst first.
      """,
    operands: [],
    options: [
      .flag("--problems", "Only what needs somebody, worst first."),
      .value(
        "--state", "WORD", choices: ConsentState.allCases.map(\.rawValue) + ["expired", "unknown"], "What holds today."),
      .value("--audience", "WHO", choices: SharingAudience.allCases.map(\.rawValue), "Posted for whom."),
      .value("--channel", "NAME", "Posted where."),
      .value("--band", "RISK", choices: ["R0", "R1", "R2", "R3", "R4", "R5"], "At this risk or above."),
      .value("--expiring", "DAYS", "Where the consent of one of the people ends within so many days."),
      .flag("--overdue", "Whose day has passed: to ask again, or to do what a review asked for."),
      .flag("--withdrawn-live", "Live after a no or a withdrawal."),
      .flag("--no-evidence", "Consent in writing without a form on record."),
      .value("--since", "DAY", "Posted or decided on this day or later."),
      .value("--until", "DAY", "Posted or decided on this day or earlier."),
      .value("--actor-role", "ROLE", choices: Role.allCases.map(\.rawValue), "Recorded by this role, as stated."),
      .value("--sort", "BY", choices: ["record", "day", "risk", "problem"], "In which order; record when not given."),
      .value("--format", "FORM", choices: ["table", "csv", "json", "html"], "How to show it; table when not given."),
      ScreenOptions.width.grouped(.screen),
    ] + LedgerOptions.reading,
    examples: [
      ("caseveil consent list --problems", "what needs somebody"),
      ("caseveil consent list --state given --expiring 30", "what ends soon"),
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    if opened.ledger.othersCanReadPrivate {
      streams.error.write("warning private_readable: \(PrivateWarning.sentence)\n")
    }
    let soon = try arguments.number("--expiring", upTo: 3660)
    let register = Register(try AuditSubject(opened, soon: soon ?? 30))
    let filter = try RegisterFilter(arguments, expiring: soon)
    let rows = filter.sorted(register.rows.filter { filter.lets($0, register.subject) })
    let isJSON = arguments.has(LedgerOptions.json.name) || arguments.value("--format") == "json"
    switch arguments.value("--format") {
    case "csv": streams.output.write(CSVExport(rows: rows, opened: opened, reveals: false).text)
    case "html": streams.output.write(HTMLReport(register: register, rows: rows, opened: opened).text)
    default:
      if isJSON {
        streams.output.write(RegisterText(rows: rows, register: register).json)
      } else {
        let text = RegisterText(rows: rows, register: register)
        let screen = try ScreenOptions.screen(in: arguments, streams)
        streams.output.write(arguments.has("--problems") && !rows.isEmpty ? text.problems(on: screen) : text.text)
      }
    }
    return .done
  }
}

/// The filters of `list`, as typed.
struct RegisterFilter {
  private let arguments: Arguments
  private let since: Day?
  private let until: Day?
  private let expiring: Int?

  init(_ arguments: Arguments, expiring: Int?) throws(CommandProblem) {
    self.arguments = arguments
    self.expiring = expiring
    since = try Self.day("--since", arguments)
    until = try Self.day("--until", arguments)
  }

  private static func day(_ option: String, _ arguments: Arguments) throws(CommandProblem) -> Day? {
    guard let typed = arguments.value(option) else { return nil }
    guard let day = Day(typed) else {
      throw .consent(.badValue(option: option, expected: "a day written 2026-11-03"))
    }
    return day
  }

  func lets(_ row: RegisterRow, _ subject: AuditSubject) -> Bool {
    let release = row.release?.release
    func has(_ code: String) -> Bool { row.findings.contains { $0.code == code } }
    if arguments.has("--problems"), row.findings.isEmpty { return false }
    if arguments.has("--overdue"), !row.findings.contains(where: \.isOverdue) { return false }
    if arguments.has("--withdrawn-live"), !has("A02") { return false }
    if arguments.has("--no-evidence"), !has("A11") { return false }
    if let state = arguments.value("--state"), row.effective?.condition ?? "unknown" != state { return false }
    if let audience = arguments.value("--audience"), release?.audience.rawValue != audience { return false }
    if let channel = arguments.value("--channel"), release?.channel != channel { return false }
    if let band = arguments.value("--band"), row.release.map({ $0.risk.name < band }) ?? true { return false }
    if let expiring, !row.endsSoon(within: expiring, of: subject.today) { return false }
    if let since, row.day.map({ $0 < since }) ?? true { return false }
    if let until, row.day.map({ $0 > until }) ?? true { return false }
    if let role = arguments.value("--actor-role") {
      let recorder = row.release?.entry.record.role ?? row.effective?.entry?.record.role
      if recorder?.rawValue != role { return false }
    }
    return true
  }

  func sorted(_ rows: [RegisterRow]) -> [RegisterRow] {
    switch arguments.value("--sort") ?? (arguments.has("--problems") ? "problem" : "record") {
    case "day": rows.sorted { ($0.day?.number ?? 0, $0.sequence) < ($1.day?.number ?? 0, $1.sequence) }
    case "risk":
      rows.sorted { ($1.release?.risk.rawValue ?? -1, $0.sequence) < ($0.release?.risk.rawValue ?? -1, $1.sequence) }
    case "problem":
      rows.sorted { Self.weight($0) != Self.weight($1) ? Self.weight($0) > Self.weight($1) : $0.sequence < $1.sequence }
    default: rows
    }
  }

  private static func weight(_ row: RegisterRow) -> Int {
    row.findings.reduce(0) { $0 + ($1.level == .high ? 10_000 : $1.level == .medium ? 100 : 1) }
  }
}

/// The register as a table or as JSON.
struct RegisterText {
  let rows: [RegisterRow]
  let register: Register

  var text: String {
    if rows.isEmpty {
      return register.findings.isEmpty
        ? register.subject.allIsWell
        : "Nothing fits. Findings of the whole ledger: \(register.findings.count) ('caseveil consent audit').\n"
    }
    var table = [["case", "record", "where", "when", "risk", "policy", "today", "needs"]]
    for row in rows { table.append(cells(row)) }
    return TextTable.text(table)
  }

  private func cells(_ row: RegisterRow) -> [String] {
    let release = row.release
    let needs = row.findings.map { finding in
      let isOther = finding.record != row.sequence && finding.record != nil
      return finding.code + (isOther ? " (record \(finding.record ?? 0))" : "") + finding.daysWords
    }
    return [
      row.caseID.text, "\(row.sequence)", release?.release.channel ?? "-",
      release.map { $0.isPublished ? $0.day.spoken : "planned" } ?? "-", release?.risk.name ?? "-",
      release?.release.decision.rawValue ?? "-",
      row.effective.map { "\(PlainWords.of($0.condition)), \($0.consentClass.short)" } ?? "unknown",
      needs.joined(separator: "; "),
    ]
  }

  /// What needs somebody: case by case, a sentence for each finding; then what is about no case.
  func problems(on screen: Screen) -> String {
    var text = ""
    var cases: [CaseID] = []
    var notes: [CaseID: [AuditNote]] = [:]
    for row in rows {
      if notes[row.caseID] == nil { cases.append(row.caseID) }
      notes[row.caseID, default: []] += row.findings
    }
    for caseID in cases {
      text += "\(caseID.text)\n"
      var told: [AuditNote] = []
      for note in notes[caseID] ?? [] where !told.contains(where: note.isSame(as:)) { told.append(note) }
      for note in told.sorted(by: { $0.level > $1.level }) { text += line(note, screen) }
    }
    let whole = register.findings.filter { $0.caseID == nil }
    if !whole.isEmpty { text += "the ledger as a whole\n" }
    for note in whole { text += line(note, screen) }
    return text
      + "'caseveil explain A01' tells what a code obliges one to do, 'caseveil consent show ID' all of a case.\n"
  }

  private func line(_ note: AuditNote, _ screen: Screen) -> String {
    let place = note.record.map { NamedRecord($0, in: register.subject.state).words + ": " } ?? ""
    let head = Help.padded(note.level.rawValue, to: 8) + note.code + "  "
    return screen.row(head, place + note.check.says + note.daysWords, indent: 2)
  }

  var json: JSONObject {
    var object = JSONObject()
    object.set("schema", "caseveil.consent.list/1")
    object.set(
      "rows",
      rows.map { row -> CanonicalJSON in
        var object = JSONObject()
        object.set("case", row.caseID.text)
        object.set("record", row.sequence)
        object.set("channel", row.release?.release.channel)
        object.set("audience", row.release?.release.audience.rawValue)
        object.set("published_at", row.release?.release.publishedAt)
        object.set("live", row.release?.isLive)
        object.set("risk", row.release?.risk.name)
        object.set("decision", row.release?.release.decision.rawValue)
        object.set("condition", row.effective?.condition)
        object.set("class", row.effective?.consentClass.rawValue)
        object.set("findings", row.findings.map(\.code))
        return object.json
      })
    return object
  }
}
