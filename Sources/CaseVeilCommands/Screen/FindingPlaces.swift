import CaseFindings
import CaseVeil

/// What stands for a finding in what is said of it: its number in the marked text, or its line and words.
struct FindingPlaces {
  let review: Review
  /// Whether the numbered text stands on the same page.
  let isNumbered: Bool
  private let map: LineMap

  init(in review: Review, isNumbered: Bool) {
    self.review = review
    self.isNumbered = isNumbered
    map = LineMap(review.document)
  }

  /// The number of the finding that covers some bytes, from 1; nil when none does.
  func number(of span: TextSpan) -> Int? {
    review.plan.steps.firstIndex { $0.finding.span.overlaps(span) }.map { $0 + 1 }
  }

  func line(of span: TextSpan) -> Int { map.line(of: span.lower) }

  /// The words of a stretch, shortened.
  func words(of span: TextSpan) -> String {
    let words = VisibleText.of(review.document[span]).split { $0.isNewline || $0 == " " }.joined(separator: " ")
    return words.count <= 28 ? words : words.prefix(27) + "…"
  }
}
