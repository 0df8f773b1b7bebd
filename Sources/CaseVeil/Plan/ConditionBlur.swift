import CaseFindings
import CaseLexicons

/// Rare conditions by the class of disease that they belong to: `a rare bleeding disorder`.
struct ConditionBlur {
  let passage: Passage

  /// With its article; `a rare condition` where no class is known.
  func phrase() -> String {
    guard case .condition(_, let code) = passage.finding.fact, code > 0,
      let row = Lexicon(named: "conditions/broader-classes.tsv")?.row(for: code < 10 ? "0\(code)" : "\(code)"),
      row.count > 1
    else { return "a rare condition" }
    return "a rare \(row[1])"
  }
}
