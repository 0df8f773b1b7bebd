import CaseFindings
import CaseVeil

/// One line a finding: `file:line:column: kind: reason`, as compilers write. No case text.
enum LineOutput {
  static func text(for review: Review, named name: String) -> String {
    let map = LineMap(review.document)
    let name = VisibleText.name(name)
    var text = ""
    for stretch in review.unread {
      let place = map.place(of: stretch.span.lower)
      text += "\(name):\(place.line):\(place.column): cannot say: \(stretch.obstacle.sentence)\n"
    }
    for step in review.plan.steps {
      let place = map.place(of: step.finding.span.lower)
      let reasons = step.finding.reasons.sentences.joined(separator: "; ")
      text += "\(name):\(place.line):\(place.column): \(step.finding.kind.name): \(reasons) → \(step.action.name)\n"
    }
    return text
  }
}
