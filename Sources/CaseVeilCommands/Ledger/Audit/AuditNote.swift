import ConsentLedger

/// A finding of the audit with the question that it answers.
struct AuditNote {
  let check: AuditCheck
  private let finding: AuditFinding

  var code: String { check.code }
  var level: AuditFinding.Severity { finding.severity ?? check.severity }
  /// The case that it is about; nil when the whole ledger is meant.
  var caseID: CaseID? { finding.caseID }
  /// The record; nil when the whole ledger is meant.
  var record: Int? { finding.sequence }

  /// `, since 3 days`, or `, in 3 days`.
  var daysWords: String {
    guard let days = finding.days else { return "" }
    let words = abs(days) == 1 ? "1 day" : "\(abs(days)) days"
    switch code {
    case "A04": return ", in \(words)"
    case "A23": return ", \(words) later"
    case "A25": return days > 0 ? ", due \(words) ago" : ", due in \(words)"
    default: return ", since \(words)"
    }
  }

  var days: Int? { finding.days }

  /// Whether a day has passed on which something was to be done.
  var isOverdue: Bool { ["A09", "A13"].contains(code) || code == "A25" && days ?? 0 > 0 }

  func isSame(as other: AuditNote) -> Bool { code == other.code && finding == other.finding }

  /// All that an audit finds, the gravest first, then by code and record.
  static func all(in context: AuditContext) -> [AuditNote] {
    AuditCheck.all.flatMap { check in check.findings(in: context).map { AuditNote(check: check, finding: $0) } }
      .sorted {
        if $0.level != $1.level { return $0.level > $1.level }
        if $0.code != $1.code { return $0.code < $1.code }
        return ($0.record ?? -1) < ($1.record ?? -1)
      }
  }
}

extension AuditCheck {
  /// What a finding means, in one clause.
  var says: String { Self.meanings.first { $0.code == code }?.says ?? name }

  private static let meanings: [(code: String, says: String)] = [
    ("A01", "posted with nothing that stood behind it: no consent, a lapsed one, or a no"),
    ("A02", "still live though the patient said no or withdrew"),
    ("A03", "still live though the consent has ended"),
    ("A04", "the consent ends soon"),
    ("A05", "not the text that the patient agreed to"),
    ("A06", "the patient or others would likely know, it is in the open, and no consent in writing covers it"),
    ("A07", "beyond what was agreed: audience, channel, content or how recognisable"),
    ("A08", "a block of the policy was passed over, and nobody else of the role that it names has reviewed it"),
    ("A09", "the day on which to ask again has passed"),
    ("A10", "asked more than 28 days ago and not answered"),
    ("A11", "in writing, and neither the form nor its place is on record"),
    ("A12", "the patient wants to see the final text and has not"),
    ("A13", "a child's consent that is due to be asked for again"),
    ("A14", "recorded and posted by one hand, reviewed by no other"),
    ("A15", "no checkpoint in 100 records or 30 days"),
    ("A16", "a value was erased on record and is still there"),
    ("A17", "recorded before the record above it"),
    ("A18", "said to need no consent, and reviewed by nobody else"),
    ("A19", "describes somebody of whom nothing is on record"),
    ("A20", "live, and relies on a record that counts no more"),
    ("A21", "a guardian or editor is said to have approved, and has not reviewed it since"),
    ("A22", "what showed that a guardian or editor approved was erased"),
    ("A23", "the consent was recorded only after it was posted"),
    ("A24", "a no, a withdrawal, a post or an objection was voided, reviewed by nobody else: it counts as before"),
    ("A25", "a reviewer found a breach or asked for something, and no later review says that it is settled"),
  ]
}
