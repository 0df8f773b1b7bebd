import CaseFindings
import CaseVeil

/// The answers as a person reads them. With `isPlain` one fact a line, without columns and signs.
struct RiskText {
  let review: Review
  let risk: CaseRisk
  let isPlain: Bool
  /// Whether findings are told by their numbers in the marked text, or by the lines they stand on.
  let isNumbered: Bool

  /// What stands for a finding: its number, or its line.
  func place(_ finding: Int) -> String {
    let span = review.findings[finding].span
    if isNumbered, let step = review.plan.steps.firstIndex(where: { $0.finding.span.overlaps(span) }) {
      return "\(step + 1)"
    }
    return lineAndWords(of: span)
  }

  /// What stands for a finding where what is done to it is told: its number, or its words.
  func shortPlace(_ finding: Int) -> String {
    isNumbered ? place(finding) : "“\(words(of: review.findings[finding].span))”"
  }

  private func lineAndWords(of span: TextSpan) -> String { "\(line(of: span)), “\(words(of: span))”" }

  /// The words of a stretch, shortened.
  private func words(of span: TextSpan) -> String {
    let words = VisibleText.of(review.document[span]).split { $0.isNewline || $0 == " " }.joined(separator: " ")
    return words.count <= 28 ? words : words.prefix(27) + "…"
  }

  private func line(of span: TextSpan) -> String { "line \(LineMap(review.document).line(of: span.lower))" }

  /// Both questions for the text as written and after the plan.
  var answers: String {
    let (written, planned) = (risk.written, risk.planned)
    let rows: [(String, Answer, Answer)] = [
      (RiskReport.firstQuestion, written.acquaintance, planned.acquaintance),
      ("   A stranger who tries", written.stranger, planned.stranger),
      (planned.secondQuestion, written.patient, planned.patient),
    ]
    if isPlain {
      return rows.map { question, before, after in
        let name = question.drop { $0 == " " }
        let mark = name.last == "?" ? "" : ":"
        return
          "\(name)\(mark) As written: \(before.word.text). After the plan: \(after.word.text), \(after.crowd.text).\n"
      }.joined()
    }
    let width = (rows.map(\.0.count).max() ?? 0) + 4
    var text = "  " + Help.padded("", to: width) + Help.padded("as written", to: 14) + "after the plan\n"
    for (i, row) in rows.enumerated() {
      let line =
        Help.padded(row.0, to: width) + Help.padded(row.1.word.text, to: 14) + Help.padded(row.2.word.text, to: 14)
      text += "  " + line + (i == 1 ? "" : row.2.crowd.text) + "\n"
    }
    return text.split(separator: "\n").map { Self.trimmed($0) + "\n" }.joined()
  }

  private static func trimmed(_ line: Substring) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// What makes a state's answers so, at most so many lines.
  func reasons(of report: RiskReport, atMost most: Int) -> String {
    let told = report.contributions.prefix(most)
    if told.isEmpty { return "" }
    let names = told.map { reason in
      let stands =
        reason.finding.map { place($0) } ?? reason.span.map { isNumbered ? line(of: $0) : lineAndWords(of: $0) }
      return stands.map { "\(reason.what) (\($0))" } ?? reason.what
    }
    let width = isPlain ? 0 : (names.map(\.count).max() ?? 0) + 2
    return zip(names, told).map { name, reason in
      isPlain ? "Because of \(name): \(reason.why).\n" : "     " + Help.padded(name, to: width) + reason.why + "\n"
    }.joined()
  }

  /// What is said of the answers, and what they rest on.
  func sentences(of report: RiskReport) -> String {
    let indent = isPlain ? "" : "  "
    var text = report.sentences.map { indent + $0 + "\n" }.joined()
    text += indent + report.assumptions.sentence + "\n"
    let missing = risk.context.missing
    if !missing.isEmpty {
      text += indent + "Not given, so the riskier value counts: \(missing.joined(separator: ", ")).\n"
    }
    return text
  }
}

/// What could be done, as a person reads it.
struct AdviceText {
  let advice: Advice
  let risk: RiskText
  /// `in the text as written` or `beyond the plan`.
  let title: String

  var text: String {
    let target = AnswerWord(advice.target).text
    if advice.isReachedAlready { return "" }
    if advice.levers.isEmpty {
      return "\n\(risk.isPlain ? "" : "  ")No edit that is known lowers the answers \(title).\n" + left
    }
    let indent = risk.isPlain ? "" : "  "
    var text = "\n\(indent)What could be done \(title), to bring every answer to \(target) or lower:\n"
    let names = advice.levers.map { lever in
      let kind = lever.findings.first.map { risk.review.findings[$0].kind }
      let places = lever.findings.map { risk.shortPlace($0) }
      let unique = places.enumerated().filter { places.firstIndex(of: $0.element) == $0.offset }.map { $0.element }
      return lever.text(kind: kind) + (unique.isEmpty ? "" : " (\(unique.joined(separator: ", ")))")
    }
    let width = min(60, names.map(\.count).max() ?? 0) + 2
    for (i, lever) in advice.levers.enumerated() {
      let number = Help.padded("\(i + 1)", to: 3)
      let words = lever.cost
      let times = lever.times.map { risk.isPlain ? ", \($0) times as many people fit" : " (×\($0))" } ?? ""
      let others =
        lever.isForReaders
        ? "a stranger \(change(\.stranger, lever.after))" : "others \(change(\.acquaintance, lever.after))\(times)"
      let patient = "patient \(change(\.patient, lever.after))"
      text +=
        risk.isPlain
        ? "Edit \(i + 1): \(names[i]). \(words), \(others), \(patient).\n"
        : "     \(number)" + Help.padded(names[i], to: width) + Help.padded(words, to: 11) + Help.padded(others, to: 32)
          + patient + "\n"
    }
    if !risk.isPlain, advice.levers.contains(where: { $0.times != nil }) {
      text += "     (×2): twice as many people fit.\n"
    }
    return text + conclusion
  }

  private func change(_ answer: KeyPath<RiskReport, Answer>, _ after: RiskReport) -> String {
    let (old, new) = (advice.before[keyPath: answer].word, after[keyPath: answer].word)
    return old == new ? "unchanged" : risk.isPlain ? "from \(old.text) to \(new.text)" : "→ \(new.text)"
  }

  private var conclusion: String {
    let indent = risk.isPlain ? "" : "  "
    let numbers = advice.chosen.map { "\($0 + 1)" }
    let after =
      "others \(advice.after.acquaintance.word.text), a stranger \(advice.after.stranger.word.text), "
      + "patient \(advice.after.patient.word.text)"
    if advice.isSmall { return "\(indent)After \(Self.list(numbers)): \(after).\n" }
    var text = "\(indent)No set of up to four edits is enough.\n"
    if advice.reachesTarget { return text + "\(indent)It takes \(Self.list(numbers)); then \(after).\n" }
    if !numbers.isEmpty { text += "\(indent)After \(Self.list(numbers)): \(after).\n" }
    return text + left
  }

  /// What would have to go besides, and that no wording may be enough.
  private var left: String {
    let indent = risk.isPlain ? "" : "  "
    return advice.remarks.map { indent + $0 + "\n" }.joined()
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Lever {
  /// Whether it changes who reads, and so only what a stranger could do.
  fileprivate var isForReaders: Bool { if case .narrow = treatment { true } else { false } }
}
