import CaseFindings
import CaseVeil

/// The questions of `redact --ask`, line by line: nothing needs more of a terminal than lines.
struct AskSession {
  private var state: AskState
  private let file: DecisionFile
  private let screen: Screen
  private let isPlain: Bool
  private var knowsKeys = false
  /// What is asked next, when it is not the first of those that are open.
  private var focus: FindingValue?

  init(_ state: AskState, file: DecisionFile, on screen: Screen, isPlain: Bool) {
    self.state = state
    self.file = file
    self.screen = screen
    self.isPlain = isPlain
  }

  /// How a session ends.
  private enum End {
    /// All is decided and the text is wanted.
    case written
    /// The work is kept; no text.
    case saved
    case left
  }

  /// Asks until all is decided; nil when it was stopped before, and what was decided is then kept or not, as was said.
  mutating func run(_ streams: inout Streams) throws(CommandProblem) -> ChosenText? {
    if let note = file.note { streams.error.write("caseveil: \(note)\n") }
    streams.error.write(page.opening)
    let end = try answer(&streams)
    switch end {
    case .written:
      try file.write(state.decisions, &streams)
      return state.chosen
    case .saved:
      try file.write(state.decisions, &streams)
      let kept = file.path == nil ? "Nothing was kept" : "\(state.open.count) still to decide"
      streams.error.write("caseveil: \(kept); no text was written.\n")
      return nil
    case .left:
      streams.error.write("caseveil: nothing was kept or written.\n")
      return nil
    }
  }

  private var page: AskPage { AskPage(state: state, screen: screen, isPlain: isPlain) }

  private mutating func answer(_ streams: inout Streams) throws(CommandProblem) -> End {
    var shows = true
    while true {
      let value = focus.flatMap { state.open.contains($0) ? $0 : nil } ?? state.open.first
      if shows { streams.error.write("\n" + (value.map { page.question($0) } ?? page.closing)) }
      let keys = value == nil ? Self.lastKeys : knowsKeys ? Self.shortKeys : Self.keys
      if value != nil { knowsKeys = true }
      let prompt = isPlain ? keys + "\n" : Self.lines(keys, screen)
      guard let line = try streams.answer(to: (shows ? prompt : "") + "> ") else {
        streams.error.write("\n")
        return .saved
      }
      shows = true
      let typed = line[...].trimmingSpaces
      switch typed.lowercased() {
      case "s": return .saved
      case "q": return .left
      case "u": undo(&streams)
      case "m": try addMissed(&streams)
      case "":
        guard let value else { return .written }
        choose(1, for: value, &streams)
      case let key:
        guard let value else {
          streams.error.write("Enter, u, m, s or q, please.\n")
          shows = false
          continue
        }
        shows = try answer(key, about: value, &streams)
      }
    }
  }

  /// Does what a key says about a finding; whether it is to be shown anew.
  private mutating func answer(
    _ key: String, about value: FindingValue, _ streams: inout Streams
  ) throws(CommandProblem) -> Bool {
    switch key {
    case "k": take(.keep, for: value, &streams)
    case "e": return try ownWords(for: value, &streams)
    case "a":
      let count = state.mentions(of: value).count
      let all = count == 1 ? "It stands once" : "It stands \(count) times"
      say("\(all). Each answer holds wherever the same words or the same person stand: choose as for one.", &streams)
      return false
    case "?":
      streams.error.write(page.why(value))
      return false
    case "h":
      streams.error.write(isPlain ? Self.keys + "\n" : Self.lines(Self.keys, screen))
      return false
    default:
      guard let number = Int(key), (1...(state.options[value]?.count ?? 0)).contains(number) else {
        let count = state.options[value]?.count ?? 0
        say("Enter, a number from 1 to \(count), or one of e k a u m ? s q, please; h tells what they do.", &streams)
        return false
      }
      choose(number, for: value, &streams)
    }
    return true
  }

  private mutating func choose(_ number: Int, for value: FindingValue, _ streams: inout Streams) {
    guard let options = state.options[value], number <= options.count else { return }
    take(options[number - 1].choice, for: value, &streams)
  }

  private mutating func take(_ choice: Choice, for value: FindingValue, _ streams: inout Streams) {
    guard let next = state.trying(choice, for: value) else { return }
    take(next, choice, for: value, &streams)
  }

  private mutating func take(
    _ next: ChosenText, _ choice: Choice, for value: FindingValue, _ streams: inout Streams
  ) {
    let before = state.chosen.report
    state.take(next, deciding: choice, for: value)
    focus = nil
    let moves = Moves.text(from: before, to: next.report, isPlain: isPlain)
    if !moves.isEmpty { say("Moved: \(moves).", &streams) }
  }

  /// Own words are read where they would stand before they are taken.
  private mutating func ownWords(for value: FindingValue, _ streams: inout Streams) throws(CommandProblem) -> Bool {
    while true {
      guard let typed = try streams.answer(to: "   Your words (Enter to go back): ") else { return false }
      let words = typed[...].trimmingSpaces
      if words.isEmpty { return false }
      guard let next = state.trying(.own(words), for: value) else {
        say("With these words the text cannot be read. Nothing was changed.", &streams)
        continue
      }
      let verdict = WordsVerdict(on: value, in: next)
      say(verdict.says, &streams)
      if verdict.isTaken {
        take(next, .own(words), for: value, &streams)
        return true
      }
    }
  }

  private mutating func addMissed(_ streams: inout Streams) throws(CommandProblem) {
    guard let typed = try streams.answer(to: "   Words that were missed (Enter to go back): ") else { return }
    let phrase = typed[...].trimmingSpaces
    if phrase.isEmpty { return }
    switch state.add(phrase) {
    case .taken(let count): say("Found \(count == 1 ? "once" : "\(count) times"); it goes.", &streams)
    case .notThere: say("These words do not stand in what is left of the text, as whole words.", &streams)
    case .unreadable: say("With these words the text cannot be read. Nothing was changed.", &streams)
    }
  }

  private mutating func undo(_ streams: inout Streams) {
    let undone = state.undo()
    focus = undone.value
    if !undone.isDone { say("There is nothing to undo in this run.", &streams) }
  }

  private func say(_ text: String, _ streams: inout Streams) {
    streams.error.write(isPlain ? text + "\n" : screen.paragraph(text, indent: 3))
  }
}
