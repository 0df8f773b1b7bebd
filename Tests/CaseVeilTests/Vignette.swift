import CaseFindings
import CaseLexicons

@testable import CaseVeil

/// A text with its findings written inside it, reviewed with no other detector unless one is given.
///
struct Vignette {
  let text: TokenizedDocument
  var findings: [Finding]

  init?(_ marked: String) {
    guard let marks = MarkedText(marked) else { return nil }
    let text = TokenizedDocument(Document(marks.text))
    self.text = text
    findings = marks.expected.compactMap { mark in
      text.tokens(in: mark.span).map { tokens in
        Finding(
          kind: mark.kind, span: mark.span, tokens: tokens, confidence: .certain, reasons: .label,
          fact: Self.fact(mark.kind, text, tokens))
      }
    }
  }

  func review(under policy: RedactionPolicy, detectors: [Detector] = []) -> Review {
    var gathered = Findings()
    for finding in findings { gathered.add(finding) }
    return Veil(policy: policy, detectors: detectors).review(text, gathered)
  }

  /// What the detectors would read: the first number of an age, the day, month and year of `3 May 2023`.
  private static func fact(_ kind: IdentifierKind, _ text: TokenizedDocument, _ tokens: Range<Int>) -> Fact {
    let numbers = tokens.compactMap { text.number($0) }
    let word = tokens.first { text[$0].isWord }.map { text.document[text.span($0, $0)] }
    switch kind {
    case .age where !numbers.isEmpty && word?.hasPrefix("year") != false: return .age(AgeRange(numbers[0], numbers[0]))
    case .date:
      let months = ["January", "February", "March", "April", "May", "June", "July", "August"]
      return .date(
        PartialDate(
          year: numbers.first { $0 > 1900 }, month: word.flatMap { months.firstIndex(of: $0) }.map { $0 + 1 },
          day: numbers.first { $0 < 32 }))
    default: return .none
    }
  }
}
