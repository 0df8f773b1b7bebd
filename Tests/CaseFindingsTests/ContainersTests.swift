import CaseFindings
import Testing

/// Quotes and events that hold other findings.
@Suite struct ContainersTests {
  private let text = TokenizedDocument(Document("one two three four five six seven eight nine ten"))

  private func finding(_ kind: IdentifierKind, _ tokens: ClosedRange<Int>) -> Finding {
    Finding(
      kind: kind, span: text.span(tokens.lowerBound, tokens.upperBound),
      tokens: tokens.lowerBound..<tokens.upperBound + 1, confidence: .certain, reasons: .shape)
  }

  private func resolved(_ list: [Finding]) -> ResolvedFindings {
    var findings = Findings()
    for finding in list { findings.add(finding) }
    return findings.resolved(in: text)
  }

  @Test func whatAQuoteHoldsKeepsItsKind() {
    let resolved = resolved([finding(.patientQuote, 1...6), finding(.patientName, 3...4)])
    #expect(resolved.all.map(\.kind) == [.patientName])
    #expect(resolved.everything.map(\.kind) == [.patientQuote, .patientName])
    let layers = resolved.layers { $0.kind != .patientQuote }
    #expect(layers.changing.map(\.kind) == [.patientName] && layers.standing.map(\.kind) == [.patientQuote])
  }

  @Test func aQuoteThatGoesTakesAllAlong() {
    let list = [finding(.patientQuote, 1...4), finding(.patientName, 4...6), finding(.rareEvent, 6...8)]
    let layers = resolved(list).layers { _ in true }
    #expect(layers.changing.count == 1 && layers.standing.isEmpty)
    #expect(layers.changing[0].span == text.span(1, 8) && layers.changing[0].kind != .patientName)
  }

  @Test func whatStaysInsideDoesNotWidenWhatGoes() {
    let layers = resolved([finding(.patientQuote, 1...4), finding(.sex, 4...6)]).layers { $0.kind == .patientQuote }
    #expect(layers.changing.map(\.kind) == [.patientQuote] && layers.changing[0].span == text.span(1, 4))
  }

  /// Whatever is kept and whatever goes: all that is to go is covered by something that goes, and nothing overlaps.
  @Test func nothingThatShallGoIsLeft() {
    let kinds: [IdentifierKind] = [
      .patientName, .sex, .town, .nhsNumber, .age, .patientQuote, .relativeQuote, .rareEvent, .imageMention,
      .authorClue,
    ]
    var state: UInt64 = 5
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Int(state >> 33) % limit
    }
    for _ in 0..<2000 {
      let list = (0..<6).map { _ in
        let first = random(below: 9)
        return finding(kinds[random(below: kinds.count)], first...min(9, first + random(below: 5)))
      }
      let kept = Set(kinds.filter { _ in random(below: 2) == 0 })
      let resolved = resolved(list)
      let layers = resolved.layers { !kept.contains($0.kind) }
      for (a, b) in zip(layers.changing, layers.changing.dropFirst()) { #expect(a.span.upper <= b.span.lower) }
      #expect(layers.standing.allSatisfy { kept.contains($0.kind) })
      for finding in resolved.everything where !kept.contains(finding.kind) {
        #expect(
          layers.changing.contains {
            !kept.contains($0.kind) && $0.span.lower <= finding.span.lower && $0.span.upper >= finding.span.upper
          })
      }
    }
  }
}
