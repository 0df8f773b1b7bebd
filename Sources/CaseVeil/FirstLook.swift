import CaseFindings

/// What a first look at a document has shown and decided; the second look is at the text that it leaves.
struct FirstLook {
  let text: TokenizedDocument
  let unread: [Unread]
  let findings: Findings
  let own: OwnWords
  let resolved: ResolvedFindings
  /// How many findings there were before any look for what they leave.
  let found: Int
  let shift: DateShift
  let plan: Plan
  let redacted: RedactedText

  /// The redacted text, read again near what was changed; nil when nothing was.
  func again(recalling memory: inout LookupMemory) -> TokenizedDocument? {
    if redacted.offsets.changes.isEmpty { return nil }
    let earlier = EarlierReading(text, kept: redacted.offsets.kept(of: text.document.bytes.count))
    return TokenizedDocument(Document(valid: redacted.bytes), after: earlier, recalling: &memory)
  }

  /// The names, numbers and contacts that detectors see only in the redacted text, at their places in the document.
  ///
  /// What touches the plan's own words is passed over: `Clinician A` is no one.
  func unveiled(by found: Findings, in again: TokenizedDocument, under policy: RedactionPolicy) -> [Finding] {
    var unveiled: [Finding] = []
    for var finding in found.resolved(in: again).all {
      let kind = finding.kind.identifierClass
      guard kind == .id || kind == .contact || kind == .name, policy.action(for: finding) != .keep,
        !redacted.offsets.isReplacement(finding.span)
      else { continue }
      let span = TextSpan(
        redacted.offsets.originalOffset(finding.span.lower), redacted.offsets.originalOffset(finding.span.upper))
      guard let tokens = text.tokens(in: span) else { continue }
      finding.span = text.span(tokens.lowerBound, tokens.upperBound - 1)
      finding.tokens = tokens
      unveiled.append(finding)
    }
    return unveiled
  }
}
