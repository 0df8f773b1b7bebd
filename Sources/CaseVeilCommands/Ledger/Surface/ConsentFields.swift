import ConsentLedger

/// A member of a consent record and the option that fills it, declared once.
struct ConsentField: Sendable {
  enum Form: Sendable { case word, list, number, yesNo }

  let option: Option
  let key: String
  let form: Form
  /// Whether it is a member of `scope`.
  let isOfScope: Bool

  private static func word<Choice: CaseIterable & RawRepresentable>(
    _ option: String, _ key: String, of _: Choice.Type, scope: Bool = false, _ summary: String
  ) -> ConsentField where Choice.RawValue == String {
    ConsentField(
      option: .value(option, "WORD", choices: Choice.allCases.map { $0.rawValue }, summary), key: key, form: .word,
      isOfScope: scope)
  }

  private static func list<Choice: CaseIterable & RawRepresentable>(
    _ option: String, _ key: String, of _: Choice.Type, scope: Bool = false, _ summary: String
  ) -> ConsentField where Choice.RawValue == String {
    let known = Choice.allCases.map { $0.rawValue }.joined(separator: ", ")
    return ConsentField(
      option: .value(option, "LIST", "\(summary) With commas: \(known)."), key: key, form: .list, isOfScope: scope)
  }

  private static func day(_ option: String, _ key: String, scope: Bool = false, _ summary: String) -> ConsentField {
    ConsentField(option: .value(option, "DAY", summary), key: key, form: .word, isOfScope: scope)
  }

  static let all: [ConsentField] = [
    .word("--state", "state", of: ConsentState.self, "What was decided."),
    .word("--subject", "subject", of: ConsentLedger.Subject.self, "Whom the case describes."),
    .word("--decided-by", "decided_by", of: Decider.self, "Who decided."),
    .day("--decided-at", "decided_at", "When; today when not given."),
    .word("--form", "form", of: ConsentForm.self, "How it was said."),
    ConsentField(
      option: .value("--party", "PARTY", "Which of the people described: p1 to p9; p1 when not given."), key: "party",
      form: .word, isOfScope: false),
    ConsentField(
      option: .value("--parties", "N", "How many people the case describes; 1 when not given."), key: "parties",
      form: .number, isOfScope: false),
    .list("--also-agreed", "also_agreed", of: Decider.self, "Who agreed besides."),
    .list("--audiences", "audiences", of: SharingAudience.self, scope: true, "Who may read it; none implies another."),
    ConsentField(
      option: .value("--channels", "LIST", "Where it may appear, with commas: x, linkedin; 'any' for all."),
      key: "channels", form: .list, isOfScope: true),
    .list("--content", "content", of: ContentKind.self, scope: true, "What may be shown."),
    .word(
      "--identifiability", "identifiability", of: Identifiability.self, scope: true,
      "How recognisable they agreed to be at most."),
    .list("--purposes", "purposes", of: Purpose.self, scope: true, "What for."),
    .day("--valid-from", "from", scope: true, "The first day; that of the decision when not given."),
    .day("--valid-until", "until", scope: true, "The last day."),
    .word("--until-event", "until_event", of: EndingEvent.self, scope: true, "What ends it, in place of a last day."),
    .word("--final-text", "final_text", of: FinalText.self, "Which text they read."),
    .word(
      "--final-text-right", "final_text_right", of: FinalTextRight.self, "Whether they want to see the final text."),
    .list("--told", "told", of: Told.self, "What they were told."),
    .word("--basis", "basis", of: Basis.self, "On what ground, for what needs no consent."),
    .word("--reason", "reason", of: ConsentReason.self, "Why it was refused, withdrawn or is invalid."),
    .day("--review-due", "review_due", "When to ask again."),
    ConsentField(
      option: .value("--copy-given", "yes|no", choices: ["yes", "no"], "Whether they have a copy of the form."),
      key: "copy_given", form: .yesNo, isOfScope: false),
  ]

  /// The option that fills the member at a path of the schema.
  static func option(forPath path: String) -> String? {
    all.first { path == ($0.isOfScope ? "body.scope." : "body.") + $0.key }?.option.name
  }

  /// The value that was typed, as the record holds it.
  func value(_ typed: String) -> CanonicalJSON? {
    switch form {
    case .word: return .text(typed)
    case .number: return Int64(typed).map { .integer($0) }
    case .yesNo: return .truth(typed == "yes")
    case .list:
      let words = typed.split(separator: ",").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
      return .array(words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { .text($0) })
    }
  }
}

extension Substring {
  /// Without spaces at both ends.
  var trimmingSpaces: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
