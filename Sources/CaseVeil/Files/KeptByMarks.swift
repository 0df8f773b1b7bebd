import CaseFindings

extension ResolvedFindings {
  /// The same findings; those that a mark before them keeps say so.
  func kept(by marks: [InlineMark]) -> ResolvedFindings {
    if marks.isEmpty { return self }
    return mapped { finding in
      let isKept = marks.contains { $0.span.upper <= finding.span.lower && $0.kept.contains(finding.kind) }
      if isKept, !finding.kind.isDirect, !finding.reasons.contains(.alwaysTerm) {
        finding.reasons.formUnion([.keepTerm, .keepMark])
      }
    }
  }
}
