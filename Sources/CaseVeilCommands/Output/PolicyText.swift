import CaseFindings
import CaseVeil

/// Policies as a person reads them.
enum PolicyText {
  /// The policies of the program with the first sentence on each.
  static var list: String {
    let names = RedactionPolicy.names
    let width = names.map(\.count).max() ?? 0
    let rows = names.compactMap { name -> String? in
      guard let policy = try? RedactionPolicy.named(name) else { return nil }
      let mark = name == "public-post" ? " (the default)" : ""
      return "  " + Help.padded(name, to: width + 2) + firstSentence(of: policy.about) + mark + "\n"
    }
    return rows.joined()
      + "\n'caseveil policy show NAME' prints one. 'caseveil policy new NAME' starts one of your own.\n"
  }

  /// One policy whole: what it is for, its rows, and what follows the row `*`.
  static func page(for policy: RedactionPolicy) -> String {
    var text = "\(policy.title) (\(policy.name))\n"
    if !policy.about.isEmpty { text += "\n" + Help.wrapped(policy.about, to: 100, indent: 0) + "\n" }
    text += "\nFindings less sure than \(policy.threshold.permille) of 1000 are left as they are.\n"
    if policy.removesUnknownWords { text += "Words with a capital and long numbers that no table knows are removed.\n" }
    text += kept(by: policy) + "\n"
    var rows = IdentifierKind.allCases.filter { policy.hasRow(for: $0) }.map { row($0.name, policy.rule(for: $0)) }
    rows.append(row("all other kinds", policy.standing))
    return text + table(rows)
  }

  /// What `policy check` says of a table that could be read.
  static func verdict(on policy: RedactionPolicy) -> String {
    let count = IdentifierKind.allCases.filter { policy.hasRow(for: $0) }.count
    return "\(policy.name): every line can be read. \(count) kinds have a rule of their own; "
      + "all others: \(words(for: policy.standing.action)).\n" + kept(by: policy)
  }

  /// `generalise decade`
  static func words(for action: Action) -> String {
    action.detail.isEmpty ? action.name : "\(action.name) \(action.detail)"
  }

  private static func kept(by policy: RedactionPolicy) -> String {
    policy.keptDirectKinds.isEmpty ? "" : Messages.note(onKept: policy.keptDirectKinds) + "\n"
  }

  private static func row(_ kind: String, _ rule: RedactionPolicy.Rule) -> [String] {
    let sureness = rule.threshold.map { " (from \($0.permille) of 1000 on)" } ?? ""
    return [kind, words(for: rule.action), rule.because + sureness]
  }

  private static func table(_ rows: [[String]]) -> String {
    let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      "  " + Help.padded(row[0], to: widths[0] + 2) + Help.padded(row[1], to: widths[1] + 2) + row[2] + "\n"
    }.joined()
  }

  private static func firstSentence(of text: String) -> String {
    var sentence = ""
    for word in text.split(separator: " ") {
      sentence += sentence.isEmpty ? String(word) : " " + word
      if word.hasSuffix(".") { break }
    }
    return sentence
  }
}
