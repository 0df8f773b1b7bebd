import ConsentLedger

extension PageQuestion {
  private static let agreed = ["given", "no_objection"]

  /// The form of a consent record: what it needs first, the rest under *More*.
  static var consent: [PageQuestion] {
    [
      PageQuestion(key: "state", ask: "Has the patient agreed?", form: .choice, choices: states),
      PageQuestion(key: "basis", ask: "On what ground?", form: .choice, choices: bases, onlyFor: ["not_required"]),
      PageQuestion(
        key: "final_text", ask: "Have they read this text?", form: .choice, choices: of(ConsentChoice.finalTexts),
        onlyFor: agreed),
      PageQuestion(
        key: "form", ask: "How was it said?", form: .choice, choices: of(ConsentChoice.forms),
        onlyFor: agreed + ["refused", "withdrawn"]),
      PageQuestion(key: "decided_at", ask: "On which day?", form: .day, hint: "Empty: today"),
      PageQuestion(key: "until", ask: "Until when?", form: .day, hint: "The last day of the consent", onlyFor: agreed),
      PageQuestion(
        key: "channels", ask: "Where may it appear?", form: .words, hint: "With commas: x, linkedin, blog",
        onlyFor: agreed),
      PageQuestion(
        key: "identifiability", ask: "How recognisable did they agree to be, at most?", form: .choice,
        choices: of(ConsentChoice.identifiabilities), onlyFor: agreed),
      PageQuestion(key: "told", ask: "What were they told?", form: .several, choices: told, onlyFor: agreed),
    ] + more
  }

  private static var more: [PageQuestion] {
    [
      PageQuestion(
        key: "subject", ask: "Whom does the case describe?", form: .choice, choices: of(ConsentChoice.subjects),
        isMore: true),
      PageQuestion(
        key: "decided_by", ask: "Who decided?", form: .choice, choices: of(ConsentChoice.deciders), isMore: true),
      PageQuestion(
        key: "reason", ask: "Was a reason given?", form: .choice, choices: of(ConsentChoice.reasons), isMore: true,
        onlyFor: ["refused", "withdrawn"]),
      PageQuestion(
        key: "audiences", ask: "Who may read it?", form: .several, choices: of(ConsentChoice.audiences),
        hint: "None chosen: those of the question above", isMore: true, onlyFor: agreed),
      PageQuestion(
        key: "purposes", ask: "What for?", form: .several, choices: of(ConsentChoice.purposes),
        hint: "None chosen: professional discussion", isMore: true, onlyFor: agreed),
      PageQuestion(
        key: "content", ask: "What may be shown?", form: .several, choices: of(ConsentChoice.contents),
        hint: "None chosen: text", isMore: true, onlyFor: agreed),
    ]
  }

  private static var states: [Choice] {
    [
      ("not_sought", "Not asked yet"), ("given", "Agreed"), ("no_objection", "Consulted, no objection"),
      ("requested", "Asked, no answer yet"), ("refused", "Refused"), ("withdrawn", "Agreed, then withdrew"),
      ("not_required", "No patient: made up, or put together from several"),
    ]
  }

  private static var bases: [Choice] { [("fictional", "Made up"), ("composite", "Put together from several")] }

  private static var told: [Choice] {
    let asked: [Told] = [.anonymityNotGuaranteed, .onlineWorldwide, .cannotRecall, .canWithdraw, .careNotAffected]
    return asked.map { ($0.rawValue, $0.words) }
  }

  private static func of(_ choices: [ConsentChoice]) -> [Choice] { choices.map { ($0.word, $0.meaning) } }
}
