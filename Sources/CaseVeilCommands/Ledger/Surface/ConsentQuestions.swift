import ConsentLedger

/// The few questions for what is missing of a consent record. Enter takes the answer that permits least.
struct ConsentQuestions {
  var draft: ConsentDraft
  let today: Day

  /// Asks for everything that is missing.
  mutating func ask(_ streams: inout Streams) throws(CommandProblem) {
    try choose("state", "What was decided?", ConsentChoice.states, safe: "not_sought", &streams)
    try choose("subject", "Whom does the case describe?", ConsentChoice.subjects, safe: "adult", &streams)
    // Nobody decided yet.
    if draft.state == .notSought || draft.state == .requested, !draft.has("decided_by") {
      draft.set("decided_by", .text(Decider.patient.rawValue))
    }
    try choose("decided_by", "Who decided?", ConsentChoice.deciders, safe: "patient", &streams)
    if draft.state == .notRequired {
      try choose("basis", "On what ground?", ConsentChoice.bases, safe: "anonymised_effective", &streams)
    }
    draft.fillIn(today: today)
    try choose("form", "How was it said?", ConsentChoice.forms, safe: draft.needsScope ? "verbal" : "none", &streams)
    if draft.state == .withdrawn || draft.state == .refused || draft.state == .invalidated {
      try choose("reason", "Was a reason given?", ConsentChoice.reasons, safe: "none_given", &streams)
    }
    guard draft.needsScope else { return }
    try chooseSeveral("audiences", "Who may read it?", ConsentChoice.audiences, safe: "self_reflection", &streams)
    try askChannels(&streams)
    try chooseSeveral("content", "What may be shown?", ConsentChoice.contents, safe: "text", &streams)
    try chooseSeveral("purposes", "What for?", ConsentChoice.purposes, safe: "professional_discussion", &streams)
    try choose(
      "identifiability", "How recognisable did they agree to be, at most?", ConsentChoice.identifiabilities,
      safe: "anonymised",
      inScope: true, &streams)
    try askEnd(&streams)
    try choose("final_text", "Did they read the text?", ConsentChoice.finalTexts, safe: "not_seen", &streams)
    try askTold(&streams)
  }

  private mutating func choose(
    _ key: String, _ question: String, _ choices: [ConsentChoice], safe: String, inScope: Bool = false,
    _ streams: inout Streams
  ) throws(CommandProblem) {
    if draft.has(key) { return }
    let picked = try pick(question, choices, safe: [safe], several: false, &streams)
    draft.set(key, .text(picked[0]), inScope: inScope)
  }

  private mutating func chooseSeveral(
    _ key: String, _ question: String, _ choices: [ConsentChoice], safe: String, _ streams: inout Streams
  ) throws(CommandProblem) {
    if draft.has(key) { return }
    let picked = try pick(question + " (several with commas)", choices, safe: [safe], several: true, &streams)
    let sorted = picked.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    draft.set(key, .array(sorted.map { .text($0) }), inScope: true)
  }

  /// Shows numbered choices until an answer fits.
  private func pick(
    _ question: String, _ choices: [ConsentChoice], safe: [String], several: Bool, _ streams: inout Streams
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
      let safest = number.joined(separator: ",")
      streams.error.write(
        "A number from 1 to \(choices.count)\(several ? ", several with commas" : ""), or Enter for \(safest): ")
    }
  }

  /// Only one's own portfolio goes without saying, and only where nobody else may read it.
  private mutating func askChannels(_ streams: inout Streams) throws(CommandProblem) {
    if draft.has("channels") { return }
    let isOwn =
      draft.scope["audiences"]?.bytes == CanonicalJSON.array([.text(SharingAudience.selfReflection.rawValue)]).bytes
    let safe = isOwn ? " [portfolio]" : ""
    while true {
      guard
        let line = try streams.answer(to: "\nWhere may it appear? With commas, such as: x, linkedin, blog\(safe) ")
      else { throw .consent(.notConfirmed) }
      var words = line.split(separator: ",").map { $0.trimmingSpaces.lowercased() }.filter { !$0.isEmpty }
      if words.isEmpty, isOwn { words = ["portfolio"] }
      if !words.isEmpty, words.allSatisfy({ Slug.isChannel($0) }) {
        let sorted = Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return draft.set("channels", .array(sorted.map { .text($0) }), inScope: true)
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
