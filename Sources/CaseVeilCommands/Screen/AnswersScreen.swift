import CaseFindings
import CaseVeil

/// Both questions, each with its answer as written and after the plan, and what makes it so.
struct AnswersScreen {
  let risk: CaseRisk
  let places: FindingPlaces
  let screen: Screen
  /// How many reasons stand under each answer.
  var mostReasons = 4

  var text: String { others + "\n" + patient + late }

  /// What would count if the patient was seen lately, where nobody said when.
  private var late: String {
    risk.seenLately.map {
      "\n" + screen.paragraph("\($0.lateSentence) Tell it with --seen.", tone: .strong)
    } ?? ""
  }

  private var others: String {
    let reasons = (
      ReasonRows(ofOthers: risk.written, in: places, atMost: mostReasons).rows,
      ReasonRows(ofOthers: risk.planned, in: places, atMost: mostReasons - 1).rows
    )
    return block(RiskReport.firstQuestion, \.acquaintance, reasons) { "identify alone: \($0)" } + stranger
  }

  private var patient: String {
    let reasons = (
      ReasonRows(ofPatient: risk.written, in: places, atMost: mostReasons).rows,
      ReasonRows(ofPatient: risk.planned, in: places, atMost: mostReasons).rows
    )
    return block(risk.planned.secondQuestion, \.patient, reasons) { _ in "what identifies alone tells it" }
  }

  /// A question, its answer in both states, and what makes each so; the same reasons stand once.
  private func block(
    _ question: String, _ answer: KeyPath<RiskReport, Answer>,
    _ rows: (written: [ReasonRows.Row], planned: [ReasonRows.Row]), _ saying: (String) -> String
  ) -> String {
    func why(_ report: RiskReport, _ rows: [ReasonRows.Row]) -> String {
      let alone = ReasonRows.direct(of: report, in: places)
      return alone.isEmpty ? reasons(rows) : screen.paragraph(saying(alone), indent: 8)
    }
    let (written, planned) = (risk.written, risk.planned)
    let first = why(written, rows.written)
    let rest = planned[keyPath: answer].word > .unlikely ? why(planned, rows.planned) : ""
    return screen.heading(question) + state("as written", written[keyPath: answer]) + first
      + state("after the plan", planned[keyPath: answer]) + (rest == first ? "" : rest)
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

  /// `as written      VERY LIKELY  ■■■■□  about 1–10 people fit`
  private func state(_ name: String, _ answer: Answer) -> String {
    let word = answer.word
    let tone: Ink.Tone = word >= .veryLikely ? .grave : word == .likely ? .strong : .plain
    let head = "     " + Screen.padded(name, to: 16)
    let told = Screen.padded(word.text, to: 13) + Self.scale(word) + "  "
    let crowd = Screen.wrapped(answer.crowd.text, width: screen.width - TextWidth.of(head + told))
    return head + screen.ink(Screen.padded(word.text, to: 13), tone) + Self.scale(word) + "  "
      + crowd.joined(separator: "\n" + Screen.spaces(TextWidth.of(head + told))) + "\n"
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
