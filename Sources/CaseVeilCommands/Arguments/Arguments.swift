import CaseVeil

/// What was typed, read against a command's declaration. Nothing is opened or looked up yet.
struct Arguments {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]
  /// What counts for what was not typed.
  var settings = Settings()
  private let echoesWords: Bool

  /// Reads what follows the command's name.
  init(_ typed: [String], for command: Command) throws(CommandProblem) {
    echoesWords = command.echoesWords
    var i = 0
    var onlyOperands = false
    while i < typed.count {
      let word = typed[i]
      i += 1
      if onlyOperands || word == "-" || !word.hasPrefix("-") {
        guard operands.count < command.operands.count || command.operands.last?.hasSuffix("…") ?? false else {
          if command.operands.last == "FILE|FOLDER" { throw .secondFile(word) }
          throw command.echoesWords ? .unexpectedArgument(word) : .unexpectedWord(i)
        }
        operands.append(word)
      } else if word == "--" {
        onlyOperands = true
      } else {
        try readOption(word, typed, &i, of: command)
      }
    }
  }

  /// The few options that have a letter.
  private static let short = ["-q": "--quiet", "-h": "--help", "-v": "--verbose"]

  private mutating func readOption(
    _ word: String, _ typed: [String], _ i: inout Int, of command: Command
  ) throws(CommandProblem) {
    let whole = Self.short[word] ?? word
    let parts = whole.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let known = command.allOptions.map(\.name)
    guard let option = command.allOptions.first(where: { $0.name == parts[0] }) else {
      if command.echoesWords { throw .unknownOption(parts[0], command: command.name, known: known) }
      throw .unknownOptionAt(i, command: command.name, nearest: NearestName.of(parts[0], among: known))
    }
    guard option.value != nil else {
      if parts.count > 1 { throw command.echoesWords ? .unexpectedArgument(word) : .unexpectedWord(i) }
      values[option.name] = [""]
      return
    }
    if parts.count == 1, i >= typed.count { throw .missingValue(option: option.shown) }
    let value = parts.count > 1 ? parts[1] : typed[i]
    if parts.count == 1 { i += 1 }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      if command.echoesWords { throw .unknownValue(value, option: option.name, known: option.choices) }
      throw .otherValue(
        option: option.name, nearest: NearestName.of(value, among: option.choices), known: option.choices)
    }
    values[option.name, default: []].append(value)
  }

  /// What was typed as it may stand in an error.
  func shown(_ typed: String) -> String { echoesWords ? typed : "…" }

  func has(_ option: String) -> Bool { values[option] != nil || settings[option].last?.values.isEmpty == false }
  /// The value that was typed last, else the one that the settings give.
  func value(_ option: String) -> String? { values[option]?.last ?? settings[option].last?.values.last }
  /// Whether it was typed, whatever the settings say.
  func isTyped(_ option: String) -> Bool { values[option] != nil }
  /// All values that were typed.
  func typed(_ option: String) -> [String] { values[option] ?? [] }
  /// Who gave an option's value: typed, or from the settings.
  func origin(_ option: String) -> Origin {
    isTyped(option) ? .flag : settings[option].last?.source.origin ?? .none
  }
  /// All values, for an option that may stand several times.
  func values(_ option: String) -> [String] { values[option] ?? [] }

  /// A whole number from 1 up to a limit.
  func number(_ option: String, upTo limit: Int) throws(CommandProblem) -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text), number >= 1, number <= limit else {
      throw .outOfRange(shown(text), option: option, upTo: limit)
    }
    return number
  }
}
