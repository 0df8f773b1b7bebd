import CaseFindings
import Testing

@Suite struct ResolutionTests {
  private let text = TokenizedDocument(Document("one two three four five six seven eight nine ten"))

  private func random(_ state: inout UInt64, below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1
    return Int(state >> 33) % limit
  }

  @Test func leavesNoOverlapAndDoesNotDependOnOrder() {
    var state: UInt64 = 11
    for _ in 0..<300 {
      var list: [Finding] = []
      for _ in 0..<6 {
        let first = random(&state, below: 9)
        let last = min(9, first + random(&state, below: 3))
        list.append(
          Finding(
            kind: IdentifierKind.allCases[random(&state, below: 20)], span: text.span(first, last),
            tokens: first..<(last + 1), confidence: .certain, reasons: .shape))
      }
      let expected = resolved(list)
      for _ in 0..<4 {
        list.swapAt(random(&state, below: 6), random(&state, below: 6))
        #expect(resolved(list) == expected)
      }
      for (a, b) in zip(expected, expected.dropFirst()) { #expect(a.span.upper <= b.span.lower) }
      for finding in list {
        #expect(expected.contains { $0.span.lower <= finding.span.lower && $0.span.upper >= finding.span.upper })
      }
    }
  }

  private func resolved(_ list: [Finding]) -> [Finding] {
    var findings = Findings()
    for finding in list { findings.add(finding) }
    return findings.resolved(in: text).all
  }
}
