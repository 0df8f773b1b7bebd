import CaseFindings
import CaseVeil

/// What becomes of each finding, by its number; why it was found, when asked for.
struct FindingsScreen {
  let review: Review
  let screen: Screen
  let tellsWhy: Bool

  var text: String {
    let rows = review.plan.steps.enumerated().map { Self.row($0.offset + 1, $0.element) }
    if rows.isEmpty { return "" }
    let name = rows.map { TextWidth.of($0.name) }.max() ?? 0
    var text = screen.heading("What becomes of each finding")
    if !tellsWhy, let two = columns(rows, name) { return text + two }
    for (row, step) in zip(rows, review.plan.steps) {
      text += screen.row(Self.head(row, name), row.outcome)
      if tellsWhy {
        let why = step.finding.reasons.sentences.joined(separator: "; ")
        text += screen.paragraph("found because: \(why)", indent: 7, tone: .faint)
      }
    }
    return text
  }

  private typealias Row = (number: Int, name: String, outcome: String)

  private static func row(_ number: Int, _ step: Plan.Step) -> Row {
    (number, step.finding.kind.displayName, outcome(of: step))
  }

  /// `→ in her sixties`, `taken out`, `stays`.
  static func outcome(of step: Plan.Step) -> String {
    if let replacement = step.replacement { return replacement.isEmpty ? "taken out" : "→ \(replacement)" }
    return step.finding.reasons.contains(.keepTerm) ? "stays (kept by you)" : "stays"
  }

  private static func head(_ row: Row, _ name: Int) -> String {
    Screen.moved("\(row.number)", to: 3) + "  " + Screen.padded(row.name, to: name + 2)
  }

  /// Two side by side where the screen is wide enough for all of them; read downwards.
  private func columns(_ rows: [Row], _ name: Int) -> String? {
    let cells = rows.map { Self.head($0, name) + $0.outcome }
    let half = (cells.count + 1) / 2
    let left = cells.prefix(half).map { TextWidth.of($0) }.max() ?? 0
    let right = cells.dropFirst(half).map { TextWidth.of($0) }.max() ?? 0
    guard cells.count > 3, 2 + left + 4 + right <= screen.width else { return nil }
    return (0..<half).map { i in
      let second = i + half < cells.count ? cells[i + half] : ""
      let line = second.isEmpty ? cells[i] : Screen.padded(cells[i], to: left + 4) + second
      return "  " + line + "\n"
    }.joined()
  }
}
