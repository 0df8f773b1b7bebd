import CaseVeil

/// What somebody decided about a text, and the words that were missed: what a run of `--ask` leaves for the next.
struct Decisions: Hashable {
  var choices: [FindingValue: Choice] = [:]
  var added: [String] = []

  static let header = "caseveil decisions 1"

  /// One decision a line: the digest of the value, then what becomes of it; and `add` before a phrase.
  var text: String {
    let lines = choices.map { value, choice in "\(value.text) \(Self.words(of: choice))" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return ([Self.header] + lines + added.map { "add \($0)" }).map { $0 + "\n" }.joined()
  }

  private static func words(of choice: Choice) -> String {
    switch choice {
    case .change(let option): "change \(option + 1)"
    case .leaveOut: "leave-out"
    case .keep: "keep"
    case .own(let words): "own \(words)"
    }
  }

  init() {}

  /// Reads the lines. Throws for the first that is none of these, by its number.
  init(_ text: String, at path: String) throws(CommandProblem) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.header[...] else { throw .badDecisions(path: path, line: 1) }
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      guard read(line) else { throw .badDecisions(path: path, line: number + 1) }
    }
  }

  private mutating func read(_ line: Substring) -> Bool {
    let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    if parts[0] == "add" {
      added.append(String(line.dropFirst(4)))
      return parts.count > 1
    }
    guard parts.count > 1, let value = FindingValue(parts[0]) else { return false }
    switch (parts[1], parts.count) {
    case ("leave-out", 2): choices[value] = .leaveOut
    case ("keep", 2): choices[value] = .keep
    case ("own", 3): choices[value] = .own(parts[2])
    case ("change", 3):
      guard let option = Int(parts[2]), (1...99).contains(option) else { return false }
      choices[value] = .change(option: option - 1)
    default: return false
    }
    return true
  }
}
