import CaseVeil

/// The two questions that change the answers most: asked on a terminal when no option answers them.
enum ContextQuestions {
  /// The context that was typed, kept or answered. In a pipe one line on standard error says what counts instead.
  static func context(in arguments: Arguments, _ streams: inout Streams) throws(CommandProblem) -> CaseContext {
    var context = try ContextOptions.context(in: arguments, today: Today.day)
    let isForReaders = arguments.value("--format").map { $0 == "text" } ?? true
    if !isForReaders || arguments.has(SharedOptions.quiet.name) || arguments.has(SharedOptions.example.name) {
      return context
    }
    let lacksReaders = context.audience.value == nil && context.channel.value == nil
    let lacksDay = context.seen.value == nil
    guard lacksReaders || lacksDay else { return context }
    guard streams.isConversation else {
      streams.error.write("caseveil: \(note(lacksReaders, lacksDay))\n")
      return context
    }
    var next: [String] = []
    if lacksDay, let day = try askDay(notAfter: context.posted.value ?? Today.day, &streams) {
      context.seen = Given(day, .flag)
      if context.posted.value == nil { context.posted = Given(Today.day, .clock) }
      next.append("\(ContextOptions.seen.name) \(day.text)")
    }
    if lacksReaders, let word = try askReaders(&streams) {
      if let audience = Audience(named: word) {
        context.audience = Given(audience, .flag)
        next.append("\(ContextOptions.audience.name) \(word)")
      } else {
        context.channel = Given(word, .flag)
        next.append("\(ContextOptions.channel.name) \(word)")
      }
    }
    let told = next.isEmpty ? "" : "The same without questions: \(next.joined(separator: " "))\n"
    streams.error.write(told + "\n")
    try streams.error.flush()
    return context
  }

  private static func askDay(notAfter last: CalendarDay, _ streams: inout Streams) throws(CommandProblem)
    -> CalendarDay?
  {
    var question = """
      When was the patient seen? A day such as \(last.text), or Enter to skip.
        Who was seen lately thinks of it; skipped counts as the day of posting.
        >
      """ + " "
    while let line = try streams.answer(to: question) {
      let typed = line[...].trimmingSpaces.lowercased()
      if typed.isEmpty { return nil }
      if typed == "today" { return last }
      if let day = CalendarDay(typed), !(last < day) { return day }
      question = "  A day written \(last.text), and not after it, or Enter to skip.\n  > "
    }
    return nil
  }

  private static func askReaders(_ streams: inout Streams) throws(CommandProblem) -> String? {
    let words = Audience.allCases.map(\.name) + Channel.names.filter { Audience(named: $0) == nil }
    return try streams.choice(
      of: words,
      """
      Who will read it, or where will it appear? Enter to skip: open to all.
      \(Help.wrapped(words.joined(separator: ", "), to: 78, indent: 2))
        >
      """ + " ")
  }

  private static func note(_ lacksReaders: Bool, _ lacksDay: Bool) -> String {
    var lacking: [String] = []
    if lacksReaders { lacking.append("who will read it (--audience or --channel)") }
    if lacksDay { lacking.append("when the patient was seen (--seen)") }
    return "not told \(lacking.joined(separator: " and ")): the riskier value counts."
  }
}
