import ConsentLedger

extension Command {
  /// `consent audit`
  static let consentAudit = Command(
    name: "consent audit", summary: "lists what somebody should look at, and draws a sample",
    discussion: """
      Goes through all records and lists what is not as it should be, the gravest first: still live after a withdrawal,
      another text than the one agreed to, a consent recorded after the post, and others. --sample N draws releases to look
      at by hand: the same seed gives the same sample to anybody, so the author cannot choose. Exit code 9 when something is
      at or above --fail-on.
      """,
    operands: [],
    options: [
      .value("--sample", "N", "How many releases to draw."),
      .value("--seed", "TEXT", "What the sample is drawn by, such as 2026Q4."),
      .value(
        "--fail-on", "LEVEL", choices: AuditLevel.allCases.map(\.rawValue), "From where on to exit with 9; high when not given."),
      .value("--expiring", "DAYS", "How near an end must be to be listed; 30 when not given."),
    ] + LedgerOptions.reading,
    examples: [
      ("caseveil consent audit", "what needs somebody"),
      ("caseveil consent audit --sample 10 --seed 2026Q4", "and ten releases to look at"),
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    let subject = AuditSubject(
      opened.snapshot, on: opened.today, soon: try arguments.number("--expiring", upTo: 3660) ?? 30)
    let findings = subject.findings
    var sample: AuditSample?
    if let count = try arguments.number("--sample", upTo: 100_000) {
      guard let seed = arguments.value("--seed") else {
        throw .consent(.missing(options: ["--seed"], verb: "audit"))
      }
      sample = AuditSample(of: subject.releases, count: count, seed: seed)
    }
    let report = AuditText(findings: findings, sample: sample, subject: subject)
    if arguments.has(LedgerOptions.json.name) {
      streams.output.write(report.json)
    } else {
      streams.output.write(report.text)
    }
    let line = arguments.value("--fail-on").flatMap { AuditLevel(rawValue: $0) } ?? .high
    return findings.contains { $0.level >= line } ? .audited : .done
  }
}

/// The findings and the sample, as text and as JSON.
struct AuditText {
  let findings: [AuditFinding]
  let sample: AuditSample?
  let subject: AuditSubject

  var text: String {
    var text = ""
    if findings.isEmpty {
      let live = subject.live.count
      let valid = subject.live.filter { release in release.today.allSatisfy(\.isReliedOn) }.count
      text += "Nothing needs action (\(live) live, \(valid) of them with a consent that holds).\n"
    }
    for rule in AuditRule.all.sorted(by: { $0.level != $1.level ? $0.level > $1.level : $0.code < $1.code }) {
      let own = findings.filter { $0.code == rule.code }
      if own.isEmpty { continue }
      text += Help.padded(rule.level.rawValue, to: 8) + "\(rule.code)  \(rule.says)\n"
      for finding in own {
        guard let record = finding.record else { continue }
        text += "          record \(record)" + Self.days(finding) + "\n"
      }
    }
    if let sample {
      let names = sample.records.map { "record \($0)" }.joined(separator: ", ")
      text += "sample (\(sample.records.count) of \(sample.candidates) releases): \(names)\n"
    }
    return text
  }

  private static func days(_ finding: AuditFinding) -> String {
    guard let days = finding.days else { return "" }
    let words = days == 1 ? "1 day" : "\(days) days"
    return finding.code == "A04" ? ", in \(words)" : ", since \(words)"
  }

  var json: JSONObject {
    var object = JSONObject()
    object.set("schema", "caseveil.consent.audit/1")
    object.set("live", subject.live.count)
    object.set(
      "findings",
      findings.map { finding -> CanonicalJSON in
        var object = JSONObject()
        object.set("code", finding.code)
        object.set("name", AuditRule.named(finding.code)?.name)
        object.set("level", finding.level.rawValue)
        object.set("record", finding.record)
        object.set("days", finding.days)
        return object.json
      })
    if let sample {
      object.set("sample", sample.records.map { .integer(Int64($0)) })
      object.set("sample_of", sample.candidates)
    }
    return object
  }
}
