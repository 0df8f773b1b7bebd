import CaseVeil

/// The two questions that change the answers most: asked on a terminal when no option answers them.
enum ContextQuestions {
  /// The context that was typed, kept or answered, and the options that say the answers. In a pipe one line on standard
  /// error says what counts instead.
  static func context(
    in arguments: Arguments, _ streams: inout Streams
  ) throws(CommandProblem) -> (context: CaseContext, answers: [String]) {
    var context = try ContextOptions.context(in: arguments, today: Today.day)
    let isForReaders = arguments.value("--format").map { $0 == "text" } ?? true
    if !isForReaders || arguments.has(SharedOptions.quiet.name) || arguments.has(SharedOptions.example.name) {
      return (context, [])
    }
    let lacksReaders = context.audience.value == nil && context.channel.value == nil
    let lacksDay = context.seen.value == nil
    guard lacksReaders || lacksDay else { return (context, []) }
    guard streams.isConversation else {
      streams.error.write("caseveil: \(note(lacksReaders, lacksDay))\n")
      return (context, [])
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
    return (context, next)
  }

  private static func askDay(notAfter last: CalendarDay, _ streams: inout Streams) throws(CommandProblem)
    -> CalendarDay?
  {
    var question = """
      When was the patient seen? A day, such as Tuesday, 17 Nov or \(last.text); Enter to skip.
        A patient who was seen a few days ago is quick to think of themself.
        >
      """ + " "
    while let line = try streams.answer(to: question) {
      let typed = line[...].trimmingSpaces.lowercased()
      if typed.isEmpty { return nil }
      switch SpokenDay.read(typed, notAfter: last) {
      case .day(let day):
        if day.text != typed { streams.error.write("  \(SpokenDay.told(day)).\n") }
        return day
      case .unclear: question = "  Is the day or the month first? Write the month in letters, or \(last.text).\n  > "
      case .none: question = "  A day such as Tuesday, 17 Nov or \(last.text), not later; Enter to skip.\n  > "
      }
    }
    return nil
  }

  /// An audience or a channel by its name, or an audience by its number.
  private static func askReaders(_ streams: inout Streams) throws(CommandProblem) -> String? {
    let list = Audience.allCases.enumerated().map { "\($0.offset + 1)\u{A0}\($0.element.readersText)" }
    let shown = Help.wrapped(
      list.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: "  "), to: 60, indent: 2)
    var question = """
      Who will read it? A number, or where it will appear (x, linkedin, blog …); Enter to skip: open to all.
      \(shown.replacing("\u{A0}", with: " "))
        >
      """ + " "
    while let line = try streams.answer(to: question) {
      let typed = line[...].trimmingSpaces.lowercased()
      if typed.isEmpty { return nil }
      if let word = reader(typed) { return word }
      let nearest = NearestName.of(typed, among: words).map { " Did you mean '\($0)'?" } ?? ""
      question = "  A number from 1 to \(list.count), or a place such as x or blog; Enter to skip.\(nearest)\n  > "
    }
    return nil
  }

  private static let words = Audience.allCases.map(\.name) + Channel.names.filter { Audience(named: $0) == nil }

  /// The audience or channel that somebody means; nil when the words say none, or several.
  private static func reader(_ typed: String) -> String? {
    if let number = Int(typed) {
      return Audience.allCases.indices.contains(number - 1) ? Audience.allCases[number - 1].name : nil
    }
    let name = typed.replacing(" ", with: "_")
    if words.contains(name) { return name }
    if let audience = Audience.allCases.first(where: { $0.readersText == typed }) { return audience.name }
    let parts = typed.split(separator: " ").map(String.init)
    let named = words.filter { parts.contains($0) }
    if named.count == 1 { return named[0] }
    let begun = words.filter { $0.hasPrefix(name) }
    return begun.count == 1 ? begun[0] : nil
  }

  private static func note(_ lacksReaders: Bool, _ lacksDay: Bool) -> String {
    var notes: [String] = []
    if lacksReaders { notes.append("who will read it (--audience or --channel): the riskier value counts") }
    if lacksDay { notes.append("when the patient was seen (--seen): what the last two weeks would change is told") }
    return "not told \(notes.joined(separator: "; "))."
  }
}
