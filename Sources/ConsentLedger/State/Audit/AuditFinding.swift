/// Something that somebody should look at.
public struct AuditFinding: Hashable, Sendable {
  /// How urgent, most first.
  public enum Severity: String, CaseIterable, Hashable, Comparable, Sendable {
    case high, medium, low

    private var rank: Int { self == .high ? 2 : self == .medium ? 1 : 0 }
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  }

  /// The record, by its sequence number; nil when the ledger as a whole is meant.
  public let sequence: Int?
  public let caseID: CaseID?
  /// Since when, in days, where a time counts.
  public let days: Int?
  /// How urgent this one is; nil when it is as urgent as its question.
  public let severity: Severity?

  /// - Parameter about: The case that it is about, where the record belongs to none.
  init(_ entry: Entry? = nil, days: Int? = nil, caseID about: CaseID? = nil, severity: Severity? = nil) {
    sequence = entry?.record.sequence
    caseID = about ?? entry?.record.caseID
    self.days = days
    self.severity = severity
  }
}

/// One question of an audit.
public struct AuditCheck: Sendable {
  /// `A01` to `A25`.
  public let code: String
  /// Such as `published_without_consent`.
  public let name: String
  public let severity: AuditFinding.Severity
  let find: @Sendable (AuditContext) -> [AuditFinding]

  init(
    _ code: String, _ name: String, _ severity: AuditFinding.Severity,
    _ find: @escaping @Sendable (AuditContext) -> [AuditFinding]
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.find = find
  }

  /// What was found, in the order of the ledger.
  public func findings(in context: AuditContext) -> [AuditFinding] { find(context) }

  /// All questions in the order of their codes.
  public static let all: [AuditCheck] = [
    .publishedWithoutConsent, .publishedAfterWithdrawal, .liveAfterExpiry, .expiringSoon, .textChanged,
    .highSelfRiskWithoutConsent, .outOfScope, .overrideUsed, .reviewOverdue, .requestUnanswered, .evidenceMissing,
    .finalTextUnseen, .childDueForRenewal, .recorderIsAuthor, .noRecentCheckpoint, .erasureUnfinished,
    .clockRegress, .basisUnreviewed, .partyWithoutRecord, .reliesOnEndedConsent, .overrideUnconfirmed,
    .overrideEvidenceErased, .consentAfterPublication, .voidUnreviewed, .reviewUnresolved,
  ]
}
