import CaseFindings
import CaseLexicons

/// How many have a rare condition that a finding names. Source: `conditions/rare-conditions.tsv`.
struct RareFigure {
  let orphaCode: Int
  let share: Double
  let sigma: Double
  /// Those who get it in a year.
  let isYearly: Bool
  let isPublished: Bool

  /// By its name, or by the name that its acronym stands for; a condition that no table knows is called rare.
  init?(of finding: Finding, in text: TokenizedDocument) {
    guard let row = Self.row(finding, text) else {
      orphaCode = 0
      share = 1e-5
      sigma = 1.5
      isYearly = false
      isPublished = false
      return
    }
    orphaCode = row.orphaCode
    share = max(row.perHundredThousand, 1e-6) / 100_000
    sigma = row.sigma
    isYearly = row.basis.utf8.starts(with: "incidence".utf8)
    isPublished = row.basis != "unknown"
  }

  private static func row(_ finding: Finding, _ text: TokenizedDocument) -> ConditionRow? {
    if let row = text.conditionRow(for: finding) { return row }
    if let meaning = RareAcronyms.shared.meaning(of: text.conditionName(finding.tokens)) {
      return ConditionRow(rare: meaning.name)
    }
    let name = text.conditionName(finding.tokens)
    return ConditionRow(rare: name + " disease") ?? ConditionRow(rare: name + " syndrome")
  }
}
