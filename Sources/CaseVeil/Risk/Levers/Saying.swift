import CaseFindings

/// What a finding says, for what is changed together: the same words again, the patient's words, whatever tells the time.
enum Saying: Hashable {
  case time
  case words(of: IdentifierKind)
  case value(FindingValue)

  init(_ finding: Finding, in document: Document) {
    if finding.kind.identifierClass == .date {
      self = .time
    } else if finding.kind == .patientQuote || finding.kind == .relativeQuote {
      self = .words(of: finding.kind)
    } else {
      self = .value(FindingValue(finding.kind, document.bytes[finding.span.lower..<finding.span.upper]))
    }
  }
}
