import CaseFindings
import CaseVeil

/// What stands for a finding in what is said of it: its number in the marked text, or its line and words.
struct FindingPlaces {
  /// By what a finding is named.
  enum Naming {
    /// Its number in the marked text, which stands on the same page.
    case numbers
    /// Its line and words.
    case words
    /// Not at all: the page is handed on.
    case kinds
  }

  let review: Review
  let naming: Naming
  private let map: LineMap

  init(in review: Review, by naming: Naming) {
    self.review = review
    self.naming = naming
    map = LineMap(review.document)
  }

  var isNumbered: Bool { naming == .numbers }

  /// `7`, `line 4`, `“farrier”`; nil where findings are not named.
  func mark(of span: TextSpan) -> String? {
    switch naming {
    case .numbers: number(of: span).map { "\($0)" } ?? "line \(line(of: span))"
    case .words: "“\(words(of: span))”"
    case .kinds: nil
    }
  }

  /// The marks of some findings, each once.
  func marks(of findings: [Int]) -> [String] {
    var marks: [String] = []
    for finding in findings {
      if let mark = mark(of: review.findings[finding].span), !marks.contains(mark) { marks.append(mark) }
    }
    return marks
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
