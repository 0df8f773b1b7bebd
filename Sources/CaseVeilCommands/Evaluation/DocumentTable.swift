/// One line for each document, for a spreadsheet: names and counts, tab-separated.
struct DocumentTable {
  private(set) var text = "document\tmust go\tfound\tfindings\textra\n"

  mutating func add(_ comparison: Comparison) {
    let mustGo = comparison.gold.mentions.filter(\.mustGo).count
    text += "\(comparison.gold.name)\t\(mustGo)\t\(mustGo - comparison.missed.count)\t"
    text += "\(comparison.findings.count)\t\(comparison.extra.count)\n"
  }
}
