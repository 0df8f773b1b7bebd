import CaseFindings
import CaseVeil

/// Both questions, each with its answer as written and after the plan, and what makes it so.
struct AnswersScreen {
  let risk: CaseRisk
  let places: FindingPlaces
  let screen: Screen
  /// How many reasons stand under each answer.
  var mostReasons = 4

  var text: String {
    block(
      RiskReport.firstQuestion, \.acquaintance, where: { $0.bearsOnOthers }, direct: true, after: stranger)
      + "\n" + block(risk.planned.secondQuestion, \.patient, where: { $0.bearsOnPatient }, direct: false, after: "")
  }

  /// A stranger's answer, in one line of words.
  private var stranger: String {
    let (written, planned) = (risk.written.stranger, risk.planned.stranger)
    let words =
      written.word == planned.word
      ? "\(written.word.text), as written and after the plan"
      : "\(written.word.text) as written, \(planned.word.text) after the plan"
    return screen.paragraph("A stranger who tries: \(words).", indent: 5)
  }

  private func block(
    _ question: String, _ answer: KeyPath<RiskReport, Answer>, where counts: (Contribution) -> Bool, direct: Bool,
    after: String
  ) -> String {
    let (written, planned) = (risk.written, risk.planned)
    var text = screen.heading(question)
    text += state("as written", written[keyPath: answer])
    let alone = ReasonRows.direct(of: written, in: places)
    if !alone.isEmpty {
      text += screen.paragraph(
        direct ? "identify alone: \(alone)" : "as long as what identifies alone is there", indent: 8)
    }
    let first = ReasonRows(of: written, in: places, atMost: mostReasons, where: counts).rows
    if alone.isEmpty { text += reasons(first) }
    text += state("after the plan", planned[keyPath: answer])
    let rest = ReasonRows(of: planned, in: places, atMost: mostReasons, where: counts).rows
    if !alone.isEmpty || rest != first, planned[keyPath: answer].word > .unlikely { text += reasons(rest) }
    return text + after
  }

  /// `as written      VERY LIKELY  ■■■■□  about 1–10 people fit`
  private func state(_ name: String, _ answer: Answer) -> String {
    let word = answer.word
    let tone: Ink.Tone = word >= .veryLikely ? .grave : word == .likely ? .strong : .plain
    return "     " + Screen.padded(name, to: 16) + screen.ink(Screen.padded(word.text, to: 13), tone)
      + Self.scale(word) + "  " + answer.crowd.text + "\n"
  }

  /// Five squares, as many of them full as the word says.
  static func scale(_ word: AnswerWord) -> String {
    let full = Int(word.rawValue) + 1
    return String(repeating: "■", count: full) + String(repeating: "□", count: AnswerWord.allCases.count - full)
  }

  private func reasons(_ rows: [ReasonRows.Row]) -> String {
    let name = min(screen.width / 2 - 8, rows.map { TextWidth.of($0.name) }.max() ?? 0)
    return rows.map { row in
      let mark = places.isNumbered ? Screen.moved(row.mark, to: 8) + "  " : Screen.spaces(8)
      if TextWidth.of(row.name) > name { return screen.row(mark, "\(row.name): \(row.why)", indent: 0) }
      return screen.row(mark + Screen.padded(row.name, to: name + 2), row.why, indent: 0)
    }.joined()
  }
}
