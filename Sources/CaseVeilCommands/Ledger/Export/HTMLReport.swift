import ConsentLedger

/// The report for reviewers: problems first, then each case in order. One file, no script, printable, readable without
/// colour; no case text, no names.
struct HTMLReport {
  let register: Register
  let rows: [RegisterRow]
  let opened: OpenedLedger

  var text: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(Self.styleDigest)'">
    <title>Consent ledger: report of \(opened.today.text)</title>
    <style>\(Self.style)</style>
    </head>
    <body>
    <main>
    \(header)
    \(problems)
    \(counts)
    \(cases)
    </main>
    </body>
    </html>

    """
  }

  /// The one style that a browser applies; no other can be slipped in.
  private static let styleDigest = Base64.text(of: SHA256.digest(of: Array(style.utf8)).bytes)

  private static let style = """
    * { box-sizing: border-box }
    body { font: 11pt/1.45 Georgia, serif; max-width: 58em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff;
    overflow-wrap: anywhere }
    h1 { font-size: 1.5em; margin-bottom: .2em } h2 { font-size: 1.2em; border-bottom: 1px solid #000; margin-top: 2em }
    h3 { font-size: 1em; margin: 1.6em 0 .2em; font-family: ui-monospace, monospace }
    table { border-collapse: collapse; width: 100%; font-size: .92em } td, th { text-align: left; vertical-align: top;
    padding: .25em .6em .25em 0; border-bottom: 1px solid #999 }
    th { font-weight: bold } .hash { font-family: ui-monospace, monospace; font-size: .85em; white-space: nowrap }
    .state { font-weight: bold } .state, .when { overflow-wrap: normal } .when { white-space: nowrap } .void { text-decoration: line-through }
    .foot { font-size: .9em; margin-top: 2.5em; border-top: 1px solid #000; padding-top: .6em }
    @media (max-width: 44em) { .cases, .cases tbody, .cases tr, .cases td { display: block; width: auto }
    .cases td { border: 0; padding: 0 } .cases tr { border-bottom: 1px solid #999; padding: .4em 0 } .hash { white-space: normal }
    }
    @media print { body { margin: 0; max-width: none; font-size: 9.5pt } h3, tr { break-inside: avoid } h3 { break-after: avoid } }
    """

  private var header: String {
    let opening = opened.state.opening
    let root = opened.state.checkpoint?.spokenRoot ?? ""
    return """
      <h1>Consent ledger of \(Self.escaped(opening?.name ?? ""))</h1>
      <p>\(opened.today.spoken). Ledger <span class="hash">\(opening?.ledger.hex.prefix(12) ?? "")</span>,
      \(opened.state.size) records, policy \(Self.escaped(opening?.policy ?? "")). Root <span class="hash">\(root)</span>.</p>
      <p>Roles are shown as stated. It is recorded what was said to be so; whether it was so, the ledger cannot know.
      The report holds no case text and no names. <i>caseveil consent verify</i> checks the ledger itself.</p>
      """
  }

  private var problems: String {
    var text = "<h2>What needs somebody</h2>\n"
    if register.findings.isEmpty { return text + "<p>\(register.subject.allIsWell)</p>" }
    text += "<table><thead><tr><th scope=\"col\">How grave</th><th scope=\"col\">What</th><th scope=\"col\">Record</th>"
    text += "<th scope=\"col\">Days</th></tr></thead><tbody>\n"
    for finding in register.findings {
      text += "<tr><td class=\"state\">\(Self.mark(finding.level)) \(finding.level.rawValue)</td>"
      text += "<td>\(finding.code) \(Self.escaped(finding.check.says))</td>"
      text += "<td>\(finding.record.map { "<a href=\"#r\($0)\">\($0)</a>" } ?? "-")</td>"
      text += "<td>\(finding.days.map { "\(abs($0))" } ?? "")</td></tr>\n"
    }
    return text + "</tbody></table>"
  }

  /// A shape for each level, so that nothing is told by colour.
  private static func mark(_ level: AuditFinding.Severity) -> String {
    switch level {
    case .high: "&#9650;"
    case .medium: "&#9670;"
    case .low: "&#9675;"
    }
  }

  private var counts: String {
    let summary = AuditSummary(register)
    var text = "<h2>Counts</h2>\n<table><tbody>\n"
    for (name, value) in summary.lines {
      text += "<tr><th scope=\"row\">\(Self.escaped(name))</th><td>\(Self.escaped(value))</td></tr>\n"
    }
    return text + "</tbody></table>"
  }

  private var cases: String {
    var text = "<h2>Case by case</h2>\n"
    var seen: Set<CaseID> = []
    let checkpoints = notedCheckpoints
    for row in rows where seen.insert(row.caseID).inserted {
      text += "<h3>\(row.caseID.text)</h3>\n<table class=\"cases\"><tbody>\n"
      for entry in (try? opened.timeline(of: row.caseID)) ?? [] { text += line(entry, checkpoints) }
      text += "</tbody></table>\n"
    }
    return text + "<p class=\"foot\">\(footer)</p>"
  }

  private func line(_ entry: Entry, _ checkpoints: [Int]) -> String {
    let record = entry.record
    let words = RecordText(entry: entry, opened: opened, reveals: false)
    let isVoid = opened.state.countsNoMore(entry.hash)
    let state = isVoid ? "&#10005; void" : Self.state(of: record.body)
    return "<tr id=\"r\(record.sequence)\"><td>\(record.sequence)</td><td class=\"when\">\(record.at.day.spoken)</td>"
      + "<td class=\"state\">\(state)</td><td\(isVoid ? " class=\"void\"" : "")>\(Self.escaped(words.sentence))"
      + " <small>(\(Self.escaped(PlainWords.of(record.role.rawValue))), \(Self.covered(record.sequence, checkpoints)))</small></td>"
      + "<td class=\"hash\">\(entry.hash.hex.prefix(12))</td></tr>\n"
  }

  /// The sizes of the noted checkpoints, each greater than those before it.
  private var notedCheckpoints: [Int] {
    var sizes: [Int] = []
    for entry in opened.state.entries {
      if case .checkpoint(let checkpoint) = entry.record.body, checkpoint.size > sizes.last ?? 0 {
        sizes.append(checkpoint.size)
      }
    }
    return sizes
  }

  /// The smallest noted checkpoint that covers a record.
  private static func covered(_ sequence: Int, _ checkpoints: [Int]) -> String {
    let place = checkpoints.partitioned(by: { $0 > sequence })
    return place < checkpoints.count
      ? "under the checkpoint over \(checkpoints[place])" : "under no checkpoint yet"
  }

  private static func state(of body: RecordBody) -> String {
    switch body {
    case .consent(let consent):
      switch consent.state {
      case .given, .noObjection: "&#9679; \(PlainWords.of(consent.state.rawValue))"
      case .refused, .withdrawn, .invalidated: "&#9650; \(consent.state.rawValue)"
      case .requested, .notSought: "&#9675; \(PlainWords.of(consent.state.rawValue))"
      case .notRequired: "&#9671; not required"
      }
    case .release(let release): release.status == .published ? "&#8594; posted" : "&#8674; planned"
    case .retraction(let retraction): "&#8592; \(PlainWords.of(retraction.outcome.rawValue))"
    case .review(let review):
      switch review.outcome {
      case .ok: "&#10003; review: ok"
      case .query: "&#9675; review: query"
      case .breach, .actionNeeded: "&#9650; review: \(PlainWords.of(review.outcome.rawValue))"
      }
    case .erasure: "&#9645; erased"
    case .void: "&#10005; voids"
    case .opening, .checkpoint, .recovery: ""
    }
  }

  private var footer: String {
    "Shapes: &#9679; a yes, &#9650; a no or grave, &#9670; middling, &#9675; open or slight, &#9671; a basis, &#8594; posted, "
      + "&#8592; taken back, &#10003; reviewed, &#10005; counts no more."
  }

  static func escaped(_ text: String) -> String { HTMLText.escaped(VisibleText.of(text)) }
}

extension [Int] {
  /// The place of the first element for which this holds, where it holds for all that follow.
  fileprivate func partitioned(by holds: (Int) -> Bool) -> Int {
    var range = 0..<count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = holds(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
