import CaseFindings
import CaseLexicons

/// How many people are of an ethnic group, a faith, a nation or a language.
///
/// Source: `population/ethnicity.tsv` and `population/religion.tsv` for the area, `risk/peoples.tsv` for what stands in
/// for a group there or has a share of its own.
struct PeopleShare {
  let share: Double
  let sigma: Double
  let isPublished: Bool
  /// As the table of pairs names it.
  let value: String

  /// The share of a term with its prefix, such as `faith-sikh`; nil when no table knows it.
  ///
  /// `isLocal` says whether the people sought are few: a share that is not the area's own then may be far off.
  init?(_ key: String, table: PeopleTable?, area: Area, isLocal: Bool, fits: Bool, localSigma: Double) {
    guard let row = RiskTables.peoples?.row(for: key), row.count > 2 else { return nil }
    if row[1] == "share" {
      let own = row.count > 3 ? TableDecimal.value(row[3]) : 0.5
      self.init(
        share: TableDecimal.value(row[2]) / 100_000, sigma: isLocal ? max(own, localSigma) : own,
        isPublished: own < 1, value: "")
      return
    }
    guard let found = Self.columns(row[2], table, area) else { return nil }
    self.init(
      share: found.share, sigma: found.isOwn && fits || !isLocal ? 0.1 : localSigma, isPublished: true,
      value: Self.pairValue(row[2]))
  }

  init(share: Double, sigma: Double, isPublished: Bool, value: String = "") {
    self.share = share
    self.sigma = sigma
    self.isPublished = isPublished
    self.value = value
  }

  /// The sum of some columns in the row of the area, or of the nearest around it that has one.
  private static func columns(_ names: String, _ table: PeopleTable?, _ area: Area) -> (share: Double, isOwn: Bool)? {
    guard let table else { return nil }
    let wanted = names.utf8.split(separator: 0x20).map { String(decoding: Array($0), as: UTF8.self) }
    for key in Area.keys(from: area.key) + ["england"] {
      guard let row = table.table?.row(for: key) else { continue }
      let counts = row.map { TableDecimal.value($0) }
      let total = counts.dropFirst(2).reduce(0, +)
      var sum = 0.0
      for i in counts.indices where i >= 2 && i < table.columns.count && wanted.contains(table.columns[i]) {
        sum += counts[i]
      }
      return (max(sum, 0.5) / max(1, total), key == area.key && area.hasOwnRow)
    }
    return nil
  }

  /// The groups of the 2011 sample that the table of pairs knows.
  private static func pairValue(_ columns: String) -> String {
    let first = columns.utf8.split(separator: 0x20).first.map { String(decoding: Array($0), as: UTF8.self) } ?? ""
    switch first {
    case "indian", "pakistani", "bangladeshi", "otherAsian": return "asian"
    case "african", "caribbean", "otherBlack": return "black"
    case "whiteBritish", "whiteIrish", "otherWhite", "gypsyTraveller", "roma": return "white"
    case "otherMixed", "whiteAsian", "whiteBlackAfrican", "whiteBlackCaribbean": return "mixed"
    case "chinese", "arab": return "chinese_or_other"
    case "other": return "other"
    default: return first
    }
  }
}

/// A table whose columns are peoples, each with its count.
struct PeopleTable: Sendable {
  let table: Lexicon?
  let columns: [String]

  static let ethnicity = PeopleTable(RiskTables.ethnicity)
  static let religion = PeopleTable(RiskTables.religion)

  private init(_ table: Lexicon?) {
    self.table = table
    columns = (table?.header("columns") ?? "").utf8.split(separator: 0x20).map {
      String(decoding: Array($0), as: UTF8.self)
    }
  }
}
