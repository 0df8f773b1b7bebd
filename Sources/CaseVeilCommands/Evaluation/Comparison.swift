import CaseFindings
import CaseVeil

/// One gold document beside what the program makes of it.
struct Comparison {
  let gold: GoldDocument
  /// The findings that the policy changes.
  let findings: [Finding]
  /// For each byte of the text, whether it is gone.
  let gone: [Bool]
  /// For each byte of the text, whether it must go.
  let wanted: [Bool]
  /// The mentions that must go and stand, whole or in part, in what is left.
  let missed: [GoldDocument.Mention]

  /// Kinds whose name is ignored are taken as not found: a corpus does not label everything.
  init(_ gold: GoldDocument, _ review: Review, ignoring ignored: Set<IdentifierKind> = []) {
    self.gold = gold
    let count = gold.document.bytes.count
    findings = review.plan.steps.filter { $0.action != .keep && !ignored.contains($0.finding.kind) }.map(\.finding)
    gone = Self.marked(findings.map(\.span), count)
    wanted = Self.marked(gold.mentions.filter(\.mustGo).map(\.span), count)
    let bytes = gold.document.bytes
    let gone = gone
    missed = gold.mentions.filter { mention in
      mention.mustGo && (mention.span.lower..<mention.span.upper).contains { Self.counts(bytes[$0]) && !gone[$0] }
    }
  }

  private static func marked(_ spans: [TextSpan], _ count: Int) -> [Bool] {
    var marked = [Bool](repeating: false, count: count)
    for span in spans { for i in span.lower..<span.upper { marked[i] = true } }
    return marked
  }

  /// Letters and digits count; spaces and marks do not.
  static func counts(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  /// Whether a finding touches something that must go.
  func isRight(_ finding: Finding) -> Bool {
    (finding.span.lower..<finding.span.upper).contains { wanted[$0] && Self.counts(gold.document.bytes[$0]) }
  }

  /// The findings that touch nothing that must go.
  var extra: [Finding] { findings.filter { !isRight($0) } }
}
