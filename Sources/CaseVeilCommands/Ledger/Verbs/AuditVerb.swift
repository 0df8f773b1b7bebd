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
        "--fail-on", "LEVEL", choices: AuditFinding.Severity.allCases.map(\.rawValue),
        "From where on to exit with 9; high when not given."),
      .value("--expiring", "DAYS", "How near an end must be to be listed; 30 when not given."),
    ] + LedgerOptions.reading,
    examples: [
      ("caseveil consent audit", "what needs somebody"),
      ("caseveil consent audit --sample 10 --seed 2026Q4", "and ten releases to look at"),
    ], echoesWords: false
  ) { arguments, streams throws(CommandProblem) in
    let opened = try OpenedLedger(arguments, streams)
    let subject = try AuditSubject(opened, soon: try arguments.number("--expiring", upTo: 3660) ?? 30)
    var sample: [Entry]?
    if let count = try arguments.number("--sample", upTo: 100_000) {
      guard let seed = arguments.value("--seed") else {
        throw .consent(.missing(options: ["--seed"], verb: "audit"))
      }
      sample = AuditSample.releases(count, of: opened.state, seed: seed)
    }
    let report = AuditText(sample: sample, subject: subject)
    if arguments.has(LedgerOptions.json.name) {
      streams.output.write(report.json)
    } else {
      streams.output.write(report.text)
    }
    let line = arguments.value("--fail-on").flatMap { AuditFinding.Severity(rawValue: $0) } ?? .high
    return subject.notes.contains { $0.level >= line } ? .audited : .done
  }
}

/// The findings and the sample, as text and as JSON.
struct AuditText {
  let sample: [Entry]?
  let subject: AuditSubject

  var text: String {
    var text = ""
    text += subject.notes.isEmpty ? subject.allIsWell : weights
    var told = ""
    for note in subject.notes {
      if note.code + note.level.rawValue != told {
        text += Help.padded(note.level.rawValue, to: 8) + "\(note.code)  \(note.check.says)\n"
      }
      told = note.code + note.level.rawValue
      if let record = note.record {
        let caseID = note.caseID.map { "\($0.text)  " } ?? ""
        text += "             \(caseID)\(NamedRecord(record, in: subject.state).words)\(note.daysWords)\n"
      }
    }
    if let sample {
      let names = sample.map { "record \($0.record.sequence)" }.joined(separator: ", ")
      text += "sample (\(sample.count) of \(subject.releases.count) releases): \(names)\n"
    }
    if let first = subject.notes.first {
      text += "'caseveil explain \(first.code)' tells what to do; so for each code.\n"
    }
    return text
  }

  /// `3 findings: 1 high, 1 medium, 1 low`.
  private var weights: String {
    let counts = AuditFinding.Severity.allCases.map { level in
      (level: level, count: subject.notes.count { $0.level == level })
    }
    let words = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.level.rawValue)" }
    return "\(subject.notes.count == 1 ? "1 finding" : "\(subject.notes.count) findings"): "
      + "\(words.joined(separator: ", "))\n"
  }

  var json: JSONObject {
    var object = JSONObject()
    object.set("schema", "caseveil.consent.audit/1")
    object.set("live", subject.live.count)
    object.set(
      "findings",
      subject.notes.map { finding -> CanonicalJSON in
        var object = JSONObject()
        object.set("code", finding.code)
        object.set("name", finding.check.name)
        object.set("level", finding.level.rawValue)
        object.set("record", finding.record)
        object.set("case", finding.caseID?.text)
        object.set("days", finding.days)
        return object.json
      })
    if let sample {
      object.set("sample", sample.map { .integer(Int64($0.record.sequence)) })
      object.set("sample_of", subject.releases.count)
    }
    return object
  }
}
