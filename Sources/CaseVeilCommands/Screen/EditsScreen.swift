import CaseFindings
import CaseVeil

/// What could be done, the smallest set that is enough first: by number, cost, and what each does to the answers.
struct EditsScreen {
  let advice: Advice
  let places: FindingPlaces
  let screen: Screen
  /// `beyond the plan`.
  let title: String
  /// The command that carries the best out; nil where none does.
  var command: RedactCommandLine?
  var showsAll = false

  private static let mostOthers = 6

  var text: String {
    if advice.isReachedAlready { return "" }
    if advice.levers.isEmpty {
      return "\n" + screen.heading("No edit that is known lowers the answers \(title)") + remarks
    }
    let best = advice.chosen
    let rest = advice.levers.indices.filter { !best.contains($0) }
    var text = ""
    if !best.isEmpty { text += part("Best edits \(title)", best) }
    text += conclusion
    if !rest.isEmpty {
      let shown = showsAll ? rest : Array(rest.prefix(Self.mostOthers))
      text += part(best.isEmpty ? "Edits that help \(title)" : "Others that help", shown)
      if shown.count < rest.count {
        let verb = rest.count - shown.count == 1 ? "1 more is" : "\(rest.count - shown.count) more are"
        text += screen.paragraph("\(verb) shown with -v.", indent: 5)
      }
    }
    return text
  }

  private func part(_ title: String, _ levers: [Int]) -> String {
    let cells = levers.map { cell($0) }
    let widths = (0..<4).map { column in cells.map { TextWidth.of($0[column]) }.max() ?? 0 }
    let room = screen.width - 7 - widths[1...].reduce(0) { $0 + $1 + 2 }
    var text = "\n"
    if room < min(22, widths[0]) {
      text += screen.heading(title)
      for (lever, cell) in zip(levers, cells) { text += stacked(lever, cell) }
      return text
    }
    let name = min(widths[0], room)
    let head = Screen.padded(title, to: 7 + name + 2 + widths[1] + 2 - 2)
    let narrow = TextWidth.of(title) <= 7 + name + widths[1]
    text +=
      narrow
      ? "  " + screen.ink(head, .heading) + screen.ink(Screen.padded("others", to: widths[2] + 2) + "patient", .faint)
        + "\n"
      : screen.heading(title)
    for (lever, cell) in zip(levers, cells) { text += row(lever, cell, name, widths) }
    return text
  }

  private func row(_ lever: Int, _ cell: [String], _ name: Int, _ widths: [Int]) -> String {
    let lines = Screen.wrapped(cell[0], width: name)
    var text = ""
    for (i, line) in lines.enumerated() {
      guard i == 0 else {
        text += Screen.spaces(7) + line + "\n"
        continue
      }
      text +=
        Screen.moved("\(lever + 1)", to: 5) + "  " + Screen.padded(line, to: name + 2)
        + Screen.padded(cell[1], to: widths[1] + 2) + Screen.padded(cell[2], to: widths[2] + 2) + cell[3] + "\n"
    }
    return text
  }

  private func stacked(_ lever: Int, _ cell: [String]) -> String {
    screen.row(Screen.moved("\(lever + 1)", to: 5) + "  ", cell[0], indent: 0)
      + screen.paragraph(
        "\(cell[1]) · \(cell[2].hasSuffix("fit") ? "" : "others ")\(cell[2]) · patient \(cell[3])", indent: 9)
  }

  /// What, cost, others, patient.
  private func cell(_ place: Int) -> [String] {
    let row = EditRow(place, of: advice, in: places)
    return [row.what, row.cost, row.others, row.patient]
  }

  private var conclusion: String {
    var text = advice.conclusion.map { screen.paragraph($0, tone: $0.contains("others ") ? .strong : .plain) }.joined()
    if !advice.chosen.isEmpty, let command {
      text += screen.paragraph("To write it with these: \(command.carryingOut(advice))")
    }
    return text
  }

  private var remarks: String { advice.remarks.map { screen.paragraph($0) }.joined() }
}
