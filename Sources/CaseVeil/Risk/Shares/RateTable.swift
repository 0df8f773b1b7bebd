import CaseLexicons

/// How often conditions, events and procedures are.
///
/// Source: `risk/rates.tsv`, each row with its own; else `conditions/common-conditions.tsv`, which is rougher.
enum RateTable {

  /// The row of a name in small letters, or nil. O(log rows).
  static func rate(of name: String) -> Rate? {
    if let row = RiskTables.rates?.row(for: name), row.count == 6, let kind = kind(row[1]) {
      return Rate(
        name: name, kind: kind, perPerson: TableDecimal.value(row[2]) / 100_000, sigma: TableDecimal.value(row[3]),
        isPublished: row[5] != "default", ratios: Ratios(row[4]))
    }
    guard let row = ConditionRow(common: name) else { return nil }
    let isYearly = row.basis.utf8.count > 15
    return Rate(
      name: name, kind: isYearly ? .event : .condition, perPerson: row.perHundredThousand / 100_000, sigma: 0.7,
      isPublished: false, ratios: Ratios(""))
  }

  private static func kind(_ name: String) -> Rate.Kind? {
    switch name {
    case "condition": .condition
    case "pregnancy": .pregnancy
    case "birth": .birth
    case "event": .event
    case "public": .public
    case "procedure": .procedure
    case "care": .care
    default: nil
    }
  }
}
