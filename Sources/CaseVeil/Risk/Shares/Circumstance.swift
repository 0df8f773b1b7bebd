import CaseFindings
import CaseLexicons

/// How often a rare circumstance befalls someone, and whether papers write about it.
///
/// Source: `risk/circumstances.tsv`, rough defaults by the kinds of `events/rare-circumstances.tsv`.
struct Circumstance {
  enum News: UInt8 { case none, newsworthy, reported }

  let perYear: Double
  let sigma: Double
  let news: News

  init?(_ kind: String) {
    guard let row = RiskTables.circumstances?.row(for: kind), row.count > 2 else { return nil }
    perYear = TableDecimal.value(row[1]) / 100_000
    sigma = TableDecimal.value(row[2])
    news = row.count > 3 ? row[3] == "reported" ? .reported : .newsworthy : .none
  }

  /// The kind of the term inside a finding; `other` for what only a frame tells.
  static func kind(of finding: Finding, in text: TokenizedDocument) -> String {
    let table = RiskTables.events
    for i in finding.tokens {
      if let phrase = text.phrase(at: i, marked: .rareEvent),
        let row = table?.row(for: text.conditionName(phrase.first..<phrase.end)), row.count > 1
      {
        return row[1]
      }
      if text[i].marks.contains(.rareEvent), let row = table?.row(for: text.conditionName(i..<i + 1)), row.count > 1 {
        return row[1]
      }
    }
    return "other"
  }
}
