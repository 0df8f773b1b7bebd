import CaseLexicons

/// How many people do some work, of all residents: children and pensioners do none.
///
/// Source: `risk/occupations.tsv` for trades whose numbers are known; else the class of `people/occupations.tsv` with its
/// people in `risk/work-classes.tsv`, of which a rarer trade is a smaller part.
struct OccupationShare {
  let share: Double
  let sigma: Double
  let isPublished: Bool
  let group: String

  /// The parts of a class that one trade of each rarity makes: defaults.
  private static let parts = [0.12, 0.03, 0.006, 0.001]

  /// By the words of a trade, in small letters.
  init(trade words: String) {
    let bytes = Array(words.utf8)
    var start = 0
    while start < bytes.count {
      let tail = String(decoding: bytes[start...], as: UTF8.self)
      if let row = RiskTables.trades?.row(for: tail), row.count > 3 {
        // What more is said of the trade narrows it: `concert pianist`.
        let part = start == 0 ? 1 : 0.2
        self.init(
          share: TableDecimal.value(row[1]) / 100_000 * part, sigma: start == 0 ? 0.5 : 0.9,
          isPublished: row[3] != "default" && start == 0, group: row[2])
        return
      }
      if let row = RiskTables.occupations?.row(for: tail), row.count > 1,
        let whole = Self.class(row[1])
      {
        let rarity = row.count > 2 ? Int(TableDecimal.value(row[2])) : 1
        self.init(
          share: whole.share * Self.parts[min(3, rarity)], sigma: 0.9, isPublished: false, group: whole.group)
        return
      }
      start = (bytes[start...].firstIndex(of: 0x20) ?? bytes.count) + 1
    }
    self.init(share: 0.000_2, sigma: 1.2, isPublished: false, group: "")
  }

  /// By the words of a class: `skilled worker`.
  init?(class words: String) {
    guard let found = Self.class(words) else { return nil }
    self = found
  }

  private init(share: Double, sigma: Double, isPublished: Bool, group: String) {
    self.share = share
    self.sigma = sigma
    self.isPublished = isPublished
    self.group = group
  }

  private static func `class`(_ name: String) -> OccupationShare? {
    guard let row = RiskTables.workClasses?.row(for: name), row.count > 1 else { return nil }
    return OccupationShare(
      share: TableDecimal.value(row[1]) / 100_000, sigma: 0.5, isPublished: true, group: row.count > 2 ? row[2] : "")
  }
}
