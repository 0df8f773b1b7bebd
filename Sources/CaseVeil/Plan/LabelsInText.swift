import CaseFindings
import CaseLexicons

/// The labels that stand in a text already: `Patient A` is not given to someone else.
struct LabelsInText {
  private var used: Set<String> = []
  private var given: [String: Int] = [:]

  /// Those that stand in it, sorted.
  var labels: [String] { used.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  init(_ labels: [String]) { used = Set(labels) }

  init(_ text: TokenizedDocument) {
    for i in text.capitals where text.isWord(i, in: Self.roles) && text[i + 1].isCapital && text[i + 1].length == 1 {
      used.insert(text.document[text.span(i, i + 1)])
    }
  }

  /// The next letter that is free for a role: A … Z, then A2 … Z2.
  mutating func nextLetter(after role: String) -> String {
    while true {
      let number = given[role] ?? 0
      given[role] = number + 1
      let letter = String(decoding: [UInt8(65 + number % 26)], as: UTF8.self)
      let label = number < 26 ? letter : "\(letter)\(number / 26 + 1)"
      if !used.contains("\(role) \(label)") { return label }
    }
  }

  private static let roles = WordSet("patient", "relative", "clinician", "person")
}
