import CaseSharing
import CaseVeil

/// What is told about a text beside its words: options that several commands share.
enum ContextOptions {
  static let audience = Option.value(
    "--audience", "WHO", choices: Audience.allCases.map(\.name), "Who will read it; the widest when not given.")
  static let channel = Option.value("--channel", "NAME", choices: Channel.names, "Where it will appear.")
  static let seen = Option.value("--seen", "DAY", "When the patient was seen: 2026-11-17.")
  static let posted = Option.value("--posted", "DAY", "When it will appear; today when --seen is given.")
  static let authorNamed = yesNo("--author-named", "Whether it appears under your name.")
  static let workplace = yesNo("--workplace", "Whether readers can find where you work.")
  static let country = Option.value(
    "--country", "CODE", choices: LineContext.countries,
    "The country of the case where the text names none.")
  static let role = Option.value(
    "--role", "UNIT", choices: AuthorRole.allCases.map(\.name), "What your unit is: how many people it serves.")
  static let alive = yesNo("--alive", "Whether the patient lives; if not, the question is for the next of kin.")
  static let assume = Option.value(
    "--assume", "WHAT", choices: ["riskier", "nothing"],
    "What counts for what is not given: the riskier value (the default), or nothing: then all must be given.")

  static let all = [audience, channel, seen, posted, authorNamed, workplace, country, role, alive, assume].map {
    $0.grouped(.context)
  }

  private static func yesNo(_ name: String, _ summary: String) -> Option {
    .value(name, "yes|no", choices: ["yes", "no"], summary)
  }

  /// The context that was typed. `today` stands in for the day of posting when only the day of the event was typed.
  static func context(in arguments: Arguments, today: CalendarDay?) throws(CommandProblem) -> CaseContext {
    var context = CaseContext()
    // Who was told of with the command itself: a channel of the profile says nothing beside it.
    let tells = arguments.isTyped(audience.name) && !arguments.isTyped(channel.name)
    context.audience = given(audience, arguments) { Audience(named: $0) }
    context.channel = tells ? .none : given(channel, arguments) { $0 }
    if arguments.isTyped(channel.name), !arguments.isTyped(audience.name) { context.audience = .none }
    context.seen = Given(try day(seen, arguments), .flag)
    context.posted = Given(try day(posted, arguments), .flag)
    context.authorIsNamed = given(authorNamed, arguments) { $0 == "yes" }
    context.workplaceIsFindable = given(workplace, arguments) { $0 == "yes" }
    context.country = given(country, arguments) { $0 }
    context.role = given(role, arguments) { AuthorRole(named: $0) }
    context.patientIsAlive = given(alive, arguments) { $0 == "yes" }
    if let seen = context.seen.value, let posted = context.posted.value, posted < seen { throw .wrongOrder }
    if arguments.value(assume.name) == "nothing" {
      let missing = context.missing
      if !missing.isEmpty { throw .notGiven(missing) }
    }
    if let today, let seen = context.seen.value, context.posted.value == nil, seen <= today {
      context.posted = Given(today, .clock)
    }
    return context
  }

  /// What was typed, or what the settings say, with who said it.
  private static func given<Value>(
    _ option: Option, _ arguments: Arguments, _ read: (String) -> Value?
  ) -> Given<Value> {
    Given(arguments.value(option.name).flatMap(read), arguments.origin(option.name))
  }

  private static func day(_ option: Option, _ arguments: Arguments) throws(CommandProblem) -> CalendarDay? {
    guard let text = arguments.value(option.name) else { return nil }
    guard let day = CalendarDay(text) else { throw .notADay(arguments.shown(text), option: option.name) }
    return day
  }
}

extension CaseRisk {
  /// The options by which what is missing could be given; the riskier value counts for all of them.
  var missing: [String] {
    let isToldBeside = seenLately != nil
    return context.missing.filter { name in
      !isToldBeside || name != ContextOptions.seen.name && name != ContextOptions.posted.name
    }
  }
}

extension CaseContext {
  /// The options by which what is missing could be given.
  var missing: [String] {
    var missing: [String] = []
    if audience.value == nil, channel.value == nil { missing.append(ContextOptions.audience.name) }
    if seen.value == nil { missing.append(ContextOptions.seen.name) }
    if posted.value == nil { missing.append(ContextOptions.posted.name) }
    if authorIsNamed.value == nil { missing.append(ContextOptions.authorNamed.name) }
    if workplaceIsFindable.value == nil { missing.append(ContextOptions.workplace.name) }
    return missing
  }
}
