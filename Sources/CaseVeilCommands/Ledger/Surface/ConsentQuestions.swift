import ConsentLedger

/// The few questions for what is missing of a consent record. Enter takes the answer that permits least.
struct ConsentQuestions {
  /// One answer: a number to type, the word of the format, what it means.
  typealias Choice = (word: String, meaning: String)

  var draft: ConsentDraft
  let today: Day

  /// Asks for everything that is missing.
  mutating func ask(_ streams: inout Streams) throws(CommandProblem) {
    try choose("state", "What was decided?", states, safe: "not_sought", &streams)
    try choose("subject", "Whom does the case describe?", subjects, safe: "adult", &streams)
    try choose("decided_by", "Who decided?", deciders, safe: "patient", &streams)
    if draft.state == .notRequired {
      try choose("basis", "On what ground?", bases, safe: "anonymised_effective", &streams)
    }
    draft.fillIn(today: today)
    try choose("form", "How was it said?", forms, safe: draft.needsScope ? "verbal" : "none", &streams)
    if draft.state == .withdrawn || draft.state == .refused || draft.state == .invalidated {
      try choose("reason", "Was a reason given?", reasons, safe: "none_given", &streams)
    }
    guard draft.needsScope else { return }
    try chooseSeveral("audiences", "Who may read it?", audiences, safe: "self_reflection", &streams)
    try word(
      "channels", "Where may it appear? With commas, such as: x, linkedin [portfolio] ", safe: "portfolio", &streams)
    try chooseSeveral("content", "What may be shown?", contents, safe: "text", &streams)
    try chooseSeveral("purposes", "What for?", purposes, safe: "professional_discussion", &streams)
    try choose(
      "identifiability", "How recognisable did they agree to be, at most?", identifiabilities, safe: "anonymised",
      inScope: true, &streams)
    try askEnd(&streams)
    try choose("final_text", "Did they read the text?", finalTexts, safe: "not_seen", &streams)
    try askTold(&streams)
  }

  private mutating func choose(
    _ key: String, _ question: String, _ choices: [Choice], safe: String, inScope: Bool = false,
    _ streams: inout Streams
  ) throws(CommandProblem) {
    if draft.has(key) { return }
    let picked = try pick(question, choices, safe: [safe], several: false, &streams)
    draft.set(key, .text(picked[0]), inScope: inScope)
  }

  private mutating func chooseSeveral(
    _ key: String, _ question: String, _ choices: [Choice], safe: String, _ streams: inout Streams
  ) throws(CommandProblem) {
    if draft.has(key) { return }
    let picked = try pick(question + " (several with commas)", choices, safe: [safe], several: true, &streams)
    let sorted = picked.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    draft.set(key, .array(sorted.map { .text($0) }), inScope: true)
  }

  /// Shows numbered choices until an answer fits.
  private func pick(
    _ question: String, _ choices: [Choice], safe: [String], several: Bool, _ streams: inout Streams
  ) throws(CommandProblem) -> [String] {
    var text = "\n\(question)\n"
    for (i, choice) in choices.enumerated() { text += "  \(i + 1)  \(choice.meaning)\n" }
    let number = safe.compactMap { word in choices.firstIndex { $0.word == word }.map { "\($0 + 1)" } }
    text += "[\(number.joined(separator: ","))] "
    streams.error.write(text)
    while true {
      guard let line = try streams.answer(to: "") else { throw .consent(.notConfirmed) }
      let typed = line.split(separator: ",").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
      if typed.isEmpty { return safe }
      let words = typed.compactMap { typed in
        Int(typed).flatMap { choices.indices.contains($0 - 1) ? choices[$0 - 1].word : nil }
          ?? choices.first { $0.word == typed }?.word
      }
      if words.count == typed.count, several || words.count == 1 {
        var once: [String] = []
        for word in words where !once.contains(word) { once.append(word) }
        return once
      }
      streams.error.write("A number from 1 to \(choices.count)\(several ? ", several with commas" : ""), please: ")
    }
  }

  private mutating func word(
    _ key: String, _ question: String, safe: String, _ streams: inout Streams
  ) throws(CommandProblem) {
    if draft.has(key) { return }
    while true {
      guard let line = try streams.answer(to: "\n" + question) else { throw .consent(.notConfirmed) }
      var words = line.split(separator: ",").map { $0.trimmingSpaces.lowercased() }.filter { !$0.isEmpty }
      if words.isEmpty { words = [safe] }
      if words.allSatisfy({ Slug.isChannel($0) }) {
        let sorted = Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return draft.set(key, .array(sorted.map { .text($0) }), inScope: true)
      }
      streams.error.write("Short names in small letters, please: x, linkedin, blog, portfolio. ")
    }
  }

  private mutating func askEnd(_ streams: inout Streams) throws(CommandProblem) {
    if draft.has("until") || draft.has("until_event") { return }
    let start = draft.scope["from"]?.text.flatMap { Day($0) } ?? today
    let safe = start.adding(years: 1)
    while true {
      guard let line = try streams.answer(to: "\nUntil which day does it hold? [\(safe.text)] ") else {
        throw .consent(.notConfirmed)
      }
      let typed = line[...].trimmingSpaces
      if let day = typed.isEmpty ? safe : Day(typed) { return draft.set("until", .text(day.text), inScope: true) }
      streams.error.write("A day written 2027-11-03, please. ")
    }
  }

  private mutating func askTold(_ streams: inout Streams) throws(CommandProblem) {
    if draft.has("told") { return }
    streams.error.write("\nWere they told …\n")
    var told: [Told] = []
    for item: Told in [.anonymityNotGuaranteed, .onlineWorldwide, .cannotRecall, .canWithdraw, .careNotAffected] {
      if try streams.agrees(to: "  … \(item.words)? [y/N] ") { told.append(item) }
    }
    draft.set("told", .array(told.map(\.rawValue).sorted().map { .text($0) }))
  }
}

extension ConsentQuestions {
  private var states: [Choice] {
    [
      ("given", "yes, they agreed"), ("no_objection", "somebody was consulted and did not object"),
      ("refused", "no"), ("withdrawn", "they take back what they agreed to"),
      ("requested", "they were asked and have not answered"), ("not_sought", "nobody was asked yet"),
      ("not_required", "no consent is needed"),
    ]
  }
  private var subjects: [Choice] {
    [
      ("adult", "an adult who can decide"), ("adult_lacks_capacity", "an adult who lacks capacity"),
      ("child_competent", "a child who is competent to decide"), ("child_not_competent", "a child who is not"),
      ("deceased", "somebody who has died"), ("not_a_person", "nobody real: made up, or put together from several"),
    ]
  }
  private var deciders: [Choice] {
    [
      ("patient", "the patient"), ("parent", "a parent"), ("attorney_or_deputy", "an attorney or deputy"),
      ("consultee", "a consultee"), ("next_of_kin", "the next of kin"),
      ("personal_representative", "a personal representative"), ("author", "the author"),
    ]
  }
  private var forms: [Choice] {
    [
      ("written", "in writing"), ("electronic", "electronically"),
      ("verbal_witnessed", "by word of mouth, with a witness"), ("verbal", "by word of mouth"),
      ("none", "not at all"),
    ]
  }
  private var bases: [Choice] {
    [
      ("anonymised_effective", "nobody can work out who it is (needs an assessed release)"),
      ("fictional", "made up"), ("composite", "put together from several"),
      ("internal_images_only", "internal images only"), ("public_by_patient", "the patient made it public"),
      ("statutory", "a law asks for it"), ("public_interest", "the public interest"),
    ]
  }
  private var reasons: [Choice] { ConsentReason.allCases.map { ($0.rawValue, PlainWords.of($0.rawValue)) } }
  private var audiences: [Choice] { SharingAudience.allCases.map { ($0.rawValue, PlainWords.of($0.rawValue)) } }
  private var contents: [Choice] { ContentKind.allCases.map { ($0.rawValue, PlainWords.of($0.rawValue)) } }
  private var purposes: [Choice] { Purpose.allCases.map { ($0.rawValue, PlainWords.of($0.rawValue)) } }
  private var identifiabilities: [Choice] { Identifiability.allCases.map { ($0.rawValue, $0.words) } }
  private var finalTexts: [Choice] {
    [
      ("seen_final", "yes, as it will appear"), ("seen_draft", "yes, a draft"), ("not_seen", "no"),
    ]
  }
}
