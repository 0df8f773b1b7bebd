import CaseFindings

/// Everything that one reading of a document has shown.
public struct Review: Sendable {
  public let document: Document
  /// What becomes of each finding.
  public let plan: Plan
  public let redacted: RedactedText
  /// Why the text cannot be judged, or nil when it could be read.
  public let obstacle: TextProfile.Obstacle?
  /// The stretches that could not be read, in order; empty when all was read.
  public let unread: [Unread]
  public let secondLook: SecondLook
  /// Everything that was found, also what a removed container holds, in order of place.
  public let findings: [Finding]
  let text: TokenizedDocument
  let resolved: ResolvedFindings
  let policy: RedactionPolicy
  let shift: DateShift
}

extension Review {
  /// What the policy says of a kind.
  public func rule(for kind: IdentifierKind) -> RedactionPolicy.Rule { policy.rule(for: kind) }

  /// Whether somebody's own words stand in the text.
  public var holdsQuote: Bool {
    findings.contains { $0.kind == .patientQuote || $0.kind == .relativeQuote }
  }
}
