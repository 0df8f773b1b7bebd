import CaseFindings
import CaseLexicons

/// Occupations by class: `farrier` becomes `skilled worker`. The commonest stay.
struct OccupationBlur {
  let passage: Passage

  func replacement() -> Replacement {
    if isWide { return .unchanged(passage) }
    let words = row().map { Self.noun(for: $0[1]) } ?? WorkPhrase(passage: passage).words() ?? "worker"
    return Replacement(words, over: passage.finding.tokens)
  }

  /// Whether it is a class already, or so common that it stays.
  var isWide: Bool {
    if Self.classes.contains(Lowercase.ascii(passage.words(passage.finding.tokens))) { return true }
    return row().map { $0.count > 2 && $0[2] == "0" } ?? false
  }

  private func row() -> [String]? {
    guard let occupations = Lexicon(named: "people/occupations.tsv") else { return nil }
    // The longest run of last words that the table knows: `senior signal fitter` by `fitter`.
    for start in passage.finding.tokens {
      if let row = occupations.row(for: Lowercase.ascii(passage.words(start..<passage.end))), row.count > 1 {
        return row
      }
    }
    return nil
  }

  /// What occupations are widened to, and what needs no wider words.
  private static let classes: Set<String> = [
    "worker", "skilled worker", "member of the armed forces", "public service worker", "arts or media worker",
    "factory or process worker", "sales or service worker", "professional", "health worker", "transport worker",
    "manager", "scientist or engineer", "teacher or educator", "farm or outdoor worker", "sports person",
    "manual worker", "hospitality worker", "office worker", "religious worker", "student", "carer",
  ]

  private static func noun(for name: String) -> String {
    switch name {
    case "skilled trade": "skilled worker"
    case "armed forces": "member of the armed forces"
    case "public service": "public service worker"
    default: name
    }
  }
}
