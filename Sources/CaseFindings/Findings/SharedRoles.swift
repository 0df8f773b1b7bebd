import CaseLexicons

extension ResolvedFindings {
  /// The findings, names without a role with the one that the words around their whole stretch tell,
  /// or that they share with the name before an `and` or a comma.
  func withRoles(in text: TokenizedDocument) -> [Finding] {
    var findings = all
    for i in findings.indices where findings[i].kind == .personName {
      let tokens = findings[i].tokens
      findings[i].kind = NameRole.kind(tokens.lowerBound, tokens.upperBound - 1, in: text)
      guard findings[i].kind == .personName, i > 0 else { continue }
      let before = findings[i - 1]
      let isNext =
        text.isJoined(before.tokens.upperBound, tokens.lowerBound)
        || before.kind == .clinicianName && text[tokens.lowerBound].marks.contains(.title)
          && text.isMark(before.tokens.upperBound, ",") && before.tokens.upperBound + 1 == tokens.lowerBound
      if before.kind == .relativeName || before.kind == .clinicianName, isNext { findings[i].kind = before.kind }
    }
    for i in findings.indices.dropLast() where findings[i].kind == .personName {
      let next = findings[i + 1]
      if next.kind == .relativeName, text.isJoined(findings[i].tokens.upperBound, next.tokens.lowerBound) {
        findings[i].kind = .relativeName
      }
    }
    return findings
  }
}

extension TokenizedDocument {
  /// Whether a name is what the one before it is called besides: `Elin Tallow (née Holt)`.
  func isAlias(_ finding: Finding, of other: Finding) -> Bool {
    let first = other.tokens.upperBound
    let end = finding.tokens.lowerBound
    guard end > first, end - first <= 4, self[end].gap <= .space else { return false }
    var isCued = end == first + 1 && (isMark(first, "(") && isMark(finding.tokens.upperBound, ")") || isQuote(first))
    for i in first..<end {
      if isMark(i, "(") || isMark(i, ",") || isQuote(i) { continue }
      guard isWord(i, in: besides) else { return false }
      isCued = true
    }
    return isCued
  }

  /// Whether nothing but a comma, an and or both stands between two tokens of one line.
  fileprivate func isJoined(_ first: Int, _ end: Int) -> Bool {
    guard end > first, end - first <= 2, self[end].gap <= .space else { return false }
    for i in first..<end where !isMark(i, ",") && !isMark(i, "&") && !isWord(i, in: ands) { return false }
    return isWord(end - 1, in: ands) || isMark(end - 1, "&")
  }
}

private let ands = WordSet("and")
private let besides = WordSet(
  "née", "né", "aka", "alias", "formerly", "previously", "maiden", "name", "known", "as", "also", "called", "nicknamed",
  "goes",
  "by")
