import CaseVeil
import ConsentLedger

/// What `check` and `release` are asked about: a text, its risk, and with whom it would be shared.
struct SharingPlan {
  let assessment: TextAssessment
  let request: SharingRequest
  /// Said on standard error: what was judged in place of what was typed.
  let note: String?

  static let options: [Option] =
    [
      LedgerOptions.caseID, LedgerOptions.text,
      .value(
        "--audience", "WHO", choices: SharingAudience.allCases.map(\.rawValue),
        "Who will read it. A channel implies its audience; the wider of the two counts."),
      .value("--channel", "NAME", "Where it will appear, in small letters: x, linkedin, portfolio."),
      .value("--content", "LIST", "What is shown, with commas: \(words(ContentKind.self)); text when not given."),
      .value("--parties", "N", "How many people the text describes; as recorded, or 1."),
      .value("--risk", "FILE", "A risk report whose context to use; refused unless it is what is found in the text."),
    ]
    + [
      ContextOptions.seen, ContextOptions.posted, ContextOptions.authorNamed, ContextOptions.workplace,
      ContextOptions.country, ContextOptions.role, ContextOptions.alive,
    ].map { $0.grouped(.context) } + [Settings.isolated.grouped(.settings)]

  private static func words<Choice: CaseIterable & RawRepresentable>(_: Choice.Type) -> String
  where Choice.RawValue == String { Choice.allCases.map { $0.rawValue }.joined(separator: ", ") }

  init(_ opened: OpenedLedger, of caseID: CaseID, _ streams: Streams, verb: String) throws(CommandProblem) {
    let arguments = opened.arguments
    let missing = ["--text", "--channel"].filter { arguments.value($0) == nil }
    guard missing.isEmpty, let channel = arguments.value("--channel"), let source = arguments.value("--text") else {
      throw .consent(.missing(options: missing, verb: verb))
    }
    guard Slug.isChannel(channel) else {
      throw .consent(.badValue(option: "--channel", expected: "a short name in small letters: x, linkedin, portfolio"))
    }
    let text = try PostedText(source, arguments, streams)
    let file: RiskFile? = if let path = arguments.value("--risk") { try RiskFile(path, streams) } else { nil }
    var context: CaseContext
    if let file {
      context = file.context
    } else {
      let day = opened.today
      let today = CalendarDay(year: Int(day.year), month: Int(day.month), day: Int(day.day))
      context = try ContextOptions.context(in: arguments, today: today)
      // A channel that the engine does not know counts as open there; the ledger takes the audience as stated.
      context.channel = Given(Channel.audience(of: channel) == nil ? nil : channel, .flag)
    }
    guard let audience = Self.audience(arguments, channel) else {
      throw .consent(.missing(options: ["--audience"], verb: verb))
    }
    assessment = try TextAssessment(of: text, in: context, tables: streams.surroundings.tables)
    try file?.check(against: assessment)
    request = assessment.request(
      for: audience, on: channel, showing: try Self.content(arguments),
      parties: try arguments.number("--parties", upTo: 9) ?? opened.state.parties(of: caseID))
    let typed = arguments.value("--audience")
    note =
      typed.map { $0 == audience.rawValue } ?? true
      ? nil : "\(channel) is \(PlainWords.of(audience.rawValue)): judged as that."
  }

  /// For a text that was just redacted: what was told of its readers, else the widest.
  init(_ text: PostedText, _ opened: OpenedLedger, of caseID: CaseID, _ streams: Streams) throws(CommandProblem) {
    let day = opened.today
    let today = CalendarDay(year: Int(day.year), month: Int(day.month), day: Int(day.day))
    let context = try ContextOptions.context(in: opened.arguments, today: today)
    let audience = SharingAudience(rawValue: context.readers.name) ?? .openSocial
    assessment = try TextAssessment(of: text, in: context, tables: streams.surroundings.tables)
    request = assessment.request(
      for: audience, on: context.channel.value ?? "any", parties: opened.state.parties(of: caseID))
    note = nil
  }

  /// The wider of the audience typed and the one that the channel has.
  private static func audience(_ arguments: Arguments, _ channel: String) -> SharingAudience? {
    let typed = arguments.value("--audience").flatMap { SharingAudience(rawValue: $0) }
    let implied = Channel.audience(of: channel).flatMap { SharingAudience(rawValue: $0.name) }
    guard let typed, let implied else { return typed ?? implied }
    let order = SharingAudience.allCases
    let isWider = (order.firstIndex(of: implied) ?? 0) > (order.firstIndex(of: typed) ?? 0)
    return isWider && implied != .journal ? implied : typed
  }

  private static func content(_ arguments: Arguments) throws(CommandProblem) -> [ContentKind] {
    guard let typed = arguments.value("--content") else { return [.text] }
    var content: [ContentKind] = []
    for word in typed.split(separator: ",") {
      guard let kind = ContentKind(rawValue: word[...].trimmingSpaces) else {
        throw .otherValue(
          option: "--content", nearest: nil, known: ContentKind.allCases.map(\.rawValue))
      }
      if !content.contains(kind) { content.append(kind) }
    }
    return content.isEmpty ? [.text] : content
  }
}
