import CaseVeil

/// `--fail-at`: from which answer on a review ends with 1.
enum FailAt {
  static let option = Option.value(
    "--fail-at", "WORD", choices: AnswerWord.allCases.dropFirst().map(\.name),
    "Exit with 1 when an answer for the text as written is at this word or above.")

  /// Where a review fails when nobody says otherwise.
  static let standard = AnswerWord.likely

  /// The word asked for, typed or in the settings.
  static func word(in arguments: Arguments) -> AnswerWord? {
    AnswerWord.allCases.first { $0.name == arguments.value(option.name) }
  }
}
