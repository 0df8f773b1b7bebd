import CaseFindings
import CaseVeil

/// `review` of a folder, or of several files: which texts, and what was made of each.
struct ReviewedTexts {
  private var texts: [CaseText] = []
  private var unread: [FolderFiles.UnreadFile] = []
  private var notLookedAt = NotLookedAt()
  private let scope: FolderScope
  private let arguments: Arguments

  /// Whether several texts were asked for; what they do not go with is said.
  static func areAsked(in arguments: Arguments) throws(CommandProblem) -> Bool {
    let folder = arguments.operands.first { FileBytes.isFolder($0) }
    guard arguments.operands.count > 1 || folder != nil else {
      let ofFolder = [FolderOptions.summary, FolderOptions.changed, FolderOptions.changedSince, FolderOptions.staged]
      for option in ofFolder where arguments.isTyped(option.name) { throw .needs(option.name, "a folder") }
      return false
    }
    let several = arguments.operands.count > 1 ? "several files" : "a folder"
    for option in ReportOptions.all.map(\.name) + [SharedOptions.example.name, "--verbose"] where arguments.has(option)
    {
      throw .clash(option, several)
    }
    if arguments.value(SharedOptions.input.name) == "jsonl" { throw .clash("--input jsonl", several) }
    if arguments.operands.contains("-") { throw .clash("-", "other files") }
    let form = ReviewForm(rawValue: arguments.value("--format") ?? "") ?? .text
    if form == .html || form == .markdown { throw .clash("--format \(form.rawValue)", several) }
    if let option = try FolderScope(in: arguments).option, !arguments.operands.allSatisfy(FileBytes.isFolder) {
      throw .needs(option, "a folder")
    }
    return true
  }

  init(_ arguments: Arguments, _ streams: Streams) throws(CommandProblem) {
    self.arguments = arguments
    scope = try FolderScope(in: arguments)
    var known: Set<String> = []
    for operand in arguments.operands where known.insert(operand).inserted {
      if FileBytes.isFolder(operand) { try addFolder(operand, streams) } else { add(operand, streams) }
    }
    addOtherSettings(streams)
  }

  /// The settings of the first operand count for all.
  private mutating func addOtherSettings(_ streams: Streams) {
    let (steering, places) = (SteeringFiles(arguments, streams), SettingsPlaces(streams.surroundings))
    for operand in arguments.operands.dropFirst() {
      guard let path = places.folderFile(of: operand), steering.areOthers(path) else { continue }
      if !notLookedAt.otherSettings.contains(path) { notLookedAt.otherSettings.append(path) }
    }
  }

  /// Paths in a folder stand alone where it is the only one.
  private mutating func addFolder(_ folder: String, _ streams: Streams) throws(CommandProblem) {
    let files = try FolderFiles(folder, scope, arguments, streams)
    texts += files.texts.map { files.text($0, isWhole: isWhole) }
    unread += files.unread.map { .init(path: isWhole ? files.path($0.path) : $0.path, reason: $0.reason) }
    notLookedAt += isWhole ? files.notLookedAt.mapped(files.path) : files.notLookedAt
  }

  private var form: ReviewForm { ReviewForm(rawValue: arguments.value("--format") ?? "") ?? .text }
  private var isWhole: Bool { arguments.operands.count > 1 || form != .text }

  /// A file that was named is not read over a line of an ignore file, and that is said.
  private mutating func add(_ path: String, _ streams: Streams) {
    let text = CaseText(name: path, path: path)
    do throws(CommandProblem) {
      try Ignore.check(path, arguments, streams)
      texts.append(text)
    } catch {
      unread.append(.init(path: path, reason: text.reason(error)))
    }
  }

  /// What was made of one text.
  struct Reviewed: Sendable {
    var name = ""
    let row: SummaryTable.Row
    let isReached: Bool
    let kinds: [IdentifierKind]
    /// What the form holds of it.
    let bytes: [UInt8]
  }

  mutating func run(by veil: Veil, _ streams: inout Streams) throws(CommandProblem) -> ExitCode {
    let context = try ContextOptions.context(in: arguments, today: Today.day)
    let reading = FolderReading(veil: veil, jobs: try SharedOptions.jobs(in: arguments))
    var progress = Progress(of: texts.count, streams, isQuiet: arguments.has(SharedOptions.quiet.name))
    let (form, failLine, reveals) = (self.form, FailLine(in: arguments), arguments.has("--reveal"))
    let (texts, policy, typed) = (self.texts, veil.policy, arguments)
    var reviewed: [Reviewed] = []
    try reading.each(texts, showing: &progress, &streams) { place, review in
      let isExplained = form == .json
      let risk = review.risk(in: context, explained: isExplained)
      var output = ReviewOutput(
        review: review, risk: risk, advice: isExplained ? risk?.adviceAfterPlan(target: .moderate) : nil,
        context: context, name: texts[place].name,
        command: RedactCommandLine(for: texts[place].path, typed: typed, answers: []),
        screen: Screen(width: 80, isColoured: false), policy: policy)
      output.reveals = reveals
      output.isOneOfMany = true
      return Reviewed(
        row: SummaryTable.Row(review, risk), isReached: failLine.isReached(by: review, risk),
        kinds: review.plan.steps.map(\.finding.kind), bytes: form == .text ? [] : output.bytes(as: form))
    } take: { (i, result, _) throws(CommandProblem) in
      switch result {
      case .read(var one):
        one.name = texts[i].name
        reviewed.append(one)
      case .unread(let reason): unread.append(.init(path: texts[i].name, reason: reason))
      case .empty: notLookedAt.empty.append(texts[i].name)
      }
    }
    try progress.end(&streams)
    write(reviewed, &streams)
    return code(reviewed)
  }

  /// Nothing read is no answer, unless only some texts were asked for and there are none of these.
  private func code(_ reviewed: [Reviewed]) -> ExitCode {
    let isWhole = unread.isEmpty && reviewed.allSatisfy { $0.row.isJudged }
    if !isWhole || reviewed.isEmpty && scope == .all { return .unread }
    return reviewed.contains { $0.isReached } && !arguments.has("--exit-zero") ? .found : .done
  }

  private func write(_ reviewed: [Reviewed], _ streams: inout Streams) {
    var notes = ""
    if reviewed.isEmpty { notes += texts.isEmpty && unread.isEmpty ? scope.nothing : FolderScope.all.nothing }
    notes += FolderOptions.list(unread)
    if form == .text {
      let table = SummaryTable(rows: reviewed.map { (VisibleText.name($0.name), $0.row) })
      streams.output.write(table.text(isPlain: SharedOptions.isPlain(arguments)) + notes + notLookedAt.sentence)
      if reviewed.isEmpty { return }
      streams.output.write("Answers for the texts as written. Nothing here says that any may be posted.\n")
      return
    }
    let answer = ManyTextsOutput(reviewed: reviewed, unread: unread, notLookedAt: notLookedAt)
    streams.output.write(answer.bytes(as: form))
    if !arguments.has(SharedOptions.quiet.name) { notes += notLookedAt.sentence }
    streams.error.write(notes)
  }
}
