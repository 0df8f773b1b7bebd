import CaseFindings
import CaseVeil

/// Where `review` draws the line: at or above it the exit code is 1.
enum FailLine {
  /// Something that identifies alone was found.
  case direct
  /// That, or an answer for the text as written at this word or above.
  case word(AnswerWord)

  static let option = Option.value(
    "--fail-at", "WORD", choices: AnswerWord.allCases.dropFirst().map(\.name) + ["direct"],
    "Exit with 1 from this answer on, or only for direct identifiers; likely by default.")

  /// The line that was asked for.
  init(in arguments: Arguments) {
    let typed = arguments.value(Self.option.name)
    if typed == "direct" {
      self = .direct
    } else {
      self = .word(AnswerWord.allCases.first { $0.name == typed } ?? .likely)
    }
  }

  /// Whether what was found, or an answer for the text as written, is at or above the line.
  func isReached(by review: Review, _ risk: CaseRisk?) -> Bool {
    if review.plan.steps.contains(where: { $0.finding.kind.isDirect && $0.action != .keep }) { return true }
    switch self {
    case .direct: return false
    case .word(let word): return risk.map { $0.written.reaches(word) } ?? false
    }
  }
}
