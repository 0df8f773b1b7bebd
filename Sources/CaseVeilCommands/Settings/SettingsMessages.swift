import CaseVeil

/// The sentences about settings files.
extension Messages {
  static func sentence(for problem: SettingsProblem) -> String {
    let question = problem.nearest.map { " Did you mean '\($0)'?" } ?? ""
    return "expected \(expected(problem.expected)).\(question)"
  }

  private static func expected(_ expected: SettingsProblem.Expected) -> String {
    switch expected {
    case .key: "a key of letters, digits, hyphens and underlines"
    case .equals: "an equals sign after the key"
    case .value: "a text in quotes, true, false, a whole number, or a list of texts in [ ]"
    case .text: "a text in quotes"
    case .truth: "true or false"
    case .number(let limit): "a whole number from 1 to \(limit)"
    case .texts: "a text in quotes, or a list of such texts in [ ]"
    case .closingQuote: "a quote that ends the text on this line"
    case .escape: "one of \\\" \\\\ \\n \\t \\r \\u0000; in single quotes a backslash stands for itself"
    case .commaOrBracket: "a comma or ] after the text"
    case .closingBracket: "] after the table's name"
    case .lineEnd: "nothing more on this line"
    case .newKey(let line): "a key that its table has not given yet; line \(line) has this one"
    case .newTable(let line): "a table that does not stand there yet; line \(line) has this one"
    case .knownKey(let known): "one of the keys \(known.joined(separator: ", "))"
    case .knownTable(let known): "keys at the top, or one of the tables \(known.joined(separator: ", "))"
    case .choice(let known): "one of \(known.joined(separator: ", "))"
    case .policy: "a policy of the program, or the path of a table, which holds a '/' or a '.'"
    case .noWeakerPolicy(let name):
      "a policy that lets nothing through that \(name) does not; a folder's file cannot relax it, --policy can"
    case .noHigherLine(let word):
      "\(word) or a lower word; a folder's file cannot raise the line, --fail-at can"
    case .notInFolder(let key):
      "no '\(key)' in a folder's file; your own settings can hold it ('caseveil help config')"
    }
  }

  static func note(onDirectLine line: Int, of path: String, namedBy file: String) -> String {
    "\(path), line \(line): 'direct' does not count in a list that \(file) names; --keep FILE can say it."
  }

  static func note(onContext settings: [Setting]) -> String {
    let told = settings.map { "\($0.key.option.name) \($0.values.last ?? "")" }.joined(separator: ", ")
    guard case .folder(let path, _, _)? = settings.first?.source else { return "" }
    return "\(path) says \(told); a flag says otherwise."
  }
}
