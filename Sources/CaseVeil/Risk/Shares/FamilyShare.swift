import CaseFindings
import CaseLexicons

/// How many people are married, widowed, a twin, or have so many children.
///
/// Source: `risk/families.tsv`; for sons or daughters alone the children are all of one sex, the first as given.
struct FamilyShare {
  let share: Double
  let sigma: Double
  let isPublished: Bool
  let isMarriage: Bool
  let group: String

  /// By the words of a finding.
  init(_ tokens: Range<Int>, _ text: TokenizedDocument) {
    let table = RiskTables.families
    for i in tokens where text[i].isWord {
      if let row = table?.row(for: Lowercase.ascii(text.document[text.span(i, i)])), row.count > 4 {
        self.init(row, factor: 1)
        return
      }
    }
    for i in tokens {
      guard let number = text.cardinal(at: i), number.value > 0 else { continue }
      let oneSex = tokens.contains { text.isWord($0, in: Self.sexes) }
      var factor = 1.0
      if oneSex { for _ in 1..<min(12, max(2, number.value)) where number.value > 1 { factor *= 0.45 } }
      if let row = table?.row(for: "children-\(min(10, number.value))") {
        self.init(row, factor: factor)
        return
      }
    }
    self.init(table?.row(for: "other") ?? Self.unknown, factor: 1)
  }

  private init(_ row: [String], factor: Double) {
    share = TableDecimal.value(row[2]) / 100_000 * factor
    sigma = TableDecimal.value(row[3])
    isMarriage = row[1] == "marriage"
    group = row.count > 4 ? row[4] : ""
    isPublished = row.count > 5 && row[5] != "default" && factor == 1
  }

  /// The model's default for what no table knows.
  private static let unknown = ["other", "family", "5000", "0.6"]
  private static let sexes = WordSet("sons", "daughters", "brothers", "sisters", "boys", "girls")
}
