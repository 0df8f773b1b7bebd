/// What was typed, read against a command's declaration. Nothing is opened or looked up yet.
struct Arguments {
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]

  /// Reads what follows the command's name.
  init(_ typed: [String], for command: Command) throws(CommandProblem) {
    var i = 0
    var onlyOperands = false
    while i < typed.count {
      let word = typed[i]
      i += 1
      if onlyOperands || word == "-" || !word.hasPrefix("-") {
        guard operands.count < command.operands.count else { throw .unexpectedArgument(word) }
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
    guard let option = command.allOptions.first(where: { $0.name == parts[0] }) else {
      throw .unknownOption(parts[0], command: command.name, known: command.allOptions.map(\.name))
    }
    guard option.value != nil else {
      if parts.count > 1 { throw .unexpectedArgument(word) }
      values[option.name] = ""
      return
    }
    if parts.count == 1, i >= typed.count { throw .missingValue(option: option.name) }
    let value = parts.count > 1 ? parts[1] : typed[i]
    if parts.count == 1 { i += 1 }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw .unknownValue(value, option: option.name, known: option.choices)
    }
    values[option.name] = value
  }

  func has(_ option: String) -> Bool { values[option] != nil }
  func value(_ option: String) -> String? { values[option] }

  /// A whole number from 1 up to a limit.
  func number(_ option: String, upTo limit: Int) throws(CommandProblem) -> Int? {
    guard let text = values[option] else { return nil }
    guard let number = Int(text), number >= 1, number <= limit else {
      throw .outOfRange(text, option: option, upTo: limit)
    }
    return number
  }
}
