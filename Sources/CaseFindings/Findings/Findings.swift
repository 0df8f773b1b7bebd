/// The findings that detectors gather, in no particular order.
public struct Findings: Sendable {
  public private(set) var all: [Finding] = []

  public init() {}

  public mutating func add(_ finding: Finding) { all.append(finding) }

  /// Adds a finding from the first token to the last, both included.
  public mutating func add(
    _ kind: IdentifierKind, _ first: Int, through last: Int, in text: TokenizedDocument, _ confidence: Confidence,
    _ reasons: Reasons, fact: Fact = .none
  ) {
    all.append(
      Finding(
        kind: kind, span: text.span(first, last), tokens: first..<(last + 1), confidence: confidence,
        reasons: reasons, fact: fact))
  }
}
