import CaseFindings
import CaseJSON
import CaseVeil

extension Command {
  /// `risk`: both questions, what makes the answers so, and what could be done.
  static let risk = Command(
    name: "risk", summary: "estimates whether others, or the patient, would know who it is",
    discussion: """
      Answers two questions: could others work out who, and will the patient know? For the text as written and for the
      text after the policy's plan, with what makes the answers so and the edits that would lower them. What is not told
      by the options below counts as the riskier value. An estimate, not a verdict: 'caseveil help answers'.
      """,
    operands: ["FILE"],
    options: [
      SharedOptions.input, SharedOptions.jobs, SharedOptions.example,
      .value("--format", "FORM", choices: ["text", "json"], "How to show it; text by default."),
      .value(
        "--target", "WORD", choices: ["unlikely", "possible", "likely"],
        "Where edits should bring every answer; possible by default."),
      .value(
        "--fail-at", "WORD", choices: AnswerWord.allCases.dropFirst().map(\.name),
        "Exit with 1 when an answer for the text as written is at this or above."),
    ] + ScreenOptions.all + ContextOptions.all + SharedOptions.engine,
    examples: [
      ("caseveil risk --example", "a built-in, invented case"),
      ("caseveil risk draft.txt --audience open_social --seen 2026-11-17", "with what is known beside the text"),
      ("caseveil risk --input jsonl < cases.jsonl", "JSON lines in, JSON lines out"),
    ]
  ) { arguments, streams throws(CommandProblem) in
    let veil = try SharedOptions.veil(in: arguments, &streams)
    let failing = AnswerWord.allCases.first { $0.name == arguments.value("--fail-at") }
    if arguments.value(SharedOptions.input.name) == "jsonl" {
      return try RiskLines(veil: veil, context: try ContextOptions.context(in: arguments, today: nil), failing: failing)
        .run(arguments, &streams)
    }
    let context = try ContextOptions.context(in: arguments, today: Today.day)
    let screen = try ScreenOptions.screen(in: arguments, streams)
    let (document, name) = try SharedOptions.document(in: arguments, streams)
    SharedOptions.tellMarks(of: document, named: name, arguments, &streams)
    let review = veil.review(document)
    let risk = review.risk(in: context)
    let target = AnswerWord.allCases.first { $0.name == arguments.value("--target") }?.band ?? .moderate
    if arguments.value("--format") == "json" {
      var writer = JSONWriter()
      RiskPage.write(review, risk, context: context, target: target, to: &writer)
      streams.output.write(writer.bytes)
      streams.output.write("\n")
    } else {
      streams.output.write(
        SharedOptions.isPlain(arguments)
          ? RiskPage.text(for: review, risk, in: context, target: target)
          : RiskScreen(review: review, risk: risk, context: context, target: target, screen: screen).text)
    }
    guard let risk else { return .unread }
    return failing.map { risk.written.reaches($0) } ?? false ? .found : .done
  }
}

extension RiskReport {
  /// Whether the answer to either question is at this word or above.
  func reaches(_ word: AnswerWord) -> Bool { answers.contains { $0.word >= word } }
}

extension AnswerWord {
  /// The highest band in which an answer has the word.
  fileprivate var band: Band {
    switch self {
    case .unlikely: .low
    case .possible: .moderate
    case .likely: .high
    case .veryLikely, .certain: .veryHigh
    }
  }
}
