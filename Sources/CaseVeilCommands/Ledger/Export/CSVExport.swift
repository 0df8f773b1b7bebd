import ConsentLedger

/// The register for spreadsheets (RFC 4180): one line a release, joined with its consents. No personal field unless asked.
struct CSVExport {
  let rows: [RegisterRow]
  let opened: OpenedLedger
  let reveals: Bool

  private static let columns = [
    "case", "release_seq", "release_hash", "published_at", "audience", "channel", "content", "risk",
    "third_party_permille", "self_permille", "decision", "override", "consent_class", "consent_seq", "state", "form",
    "decided_by", "subject", "final_text", "text_match", "valid_until", "review_due", "retracted_at", "reviewed_at",
    "review_outcome", "findings",
  ]

  var text: String {
    let personal = reveals ? ["where", "note"] : []
    var lines = [(Self.columns + personal).joined(separator: ",")]
    for row in rows {
      guard let release = row.release else { continue }
      var cells = cells(row, release)
      if reveals {
        for field: PersonalField in [.place, .note] {
          cells.append(opened.values.value(of: field, in: release.entry.record) ?? "")
        }
      }
      lines.append(cells.map { Self.cell($0) }.joined(separator: ","))
    }
    return lines.map { $0 + "\r\n" }.joined()
  }

  private func cells(_ row: RegisterRow, _ found: AuditSubject.Release) -> [String] {
    let release = found.release
    let consent = row.effective?.consent
    let state = opened.state
    let review = state.reviews(of: found.entry.hash).last
    var outcome = ""
    if case .review(let body)? = review?.record.body { outcome = body.outcome.rawValue }
    return [
      row.caseID.text, "\(found.entry.record.sequence)", found.entry.hash.hex, release.publishedAt?.text ?? "",
      release.audience.rawValue, release.channel, release.content.map(\.rawValue).sorted().joined(separator: " "),
      found.risk.name, "\(release.risk.thirdPartyPermille)", "\(release.risk.selfPermille)", release.decision.rawValue,
      release.override?.code.rawValue ?? "", row.effective?.consentClass.rawValue ?? "",
      row.effective?.entry.map { "\($0.record.sequence)" } ?? "", consent?.state.rawValue ?? "",
      consent?.form.rawValue ?? "", consent?.decidedBy.rawValue ?? "", consent?.subject.rawValue ?? "",
      consent?.finalText?.rawValue ?? "", release.textMatch.rawValue, consent?.scope?.lastDay?.text ?? "",
      consent?.reviewDue?.text ?? "", state.retractions(of: found.entry.hash).last?.record.at.day.text ?? "",
      review?.record.at.day.text ?? "", outcome, row.findings.map(\.code).joined(separator: " "),
    ]
  }

  /// A cell that a spreadsheet does not take for a formula.
  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { text = "'" + text }
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
