import CaseFindings
import CaseLexicons

/// How many people of an area are of an age.
///
/// Source: `population/ages.tsv`: classes of one, five or ten years, the last one open.
struct AgeShare: Sendable {
  private let width: Int
  private let counts: [Double]
  private let total: Double

  /// The table of the nearest area that has one: a town's authority, else its region, nation, country.
  init(of area: Area) {
    if area.key == Self.kingdomKey {
      self = Self.kingdom
      return
    }
    for key in Area.keys(from: area.key) {
      guard let row = RiskTables.ages?.row(for: key), row.count > 3 else { continue }
      self.init(row)
      return
    }
    self = Self.kingdom
  }

  private static let kingdomKey = "united kingdom"
  private static let kingdom = AgeShare(RiskTables.ages?.row(for: kingdomKey) ?? ["", "", "10", "1"])

  private init(_ row: [String]) {
    width = max(1, Int(TableDecimal.value(row[2])))
    counts = row[3].utf8.split(separator: 0x20).map { TableDecimal.value(String(decoding: Array($0), as: UTF8.self)) }
    total = max(1, counts.reduce(0, +))
  }

  /// The share of people between two ages, both included; of the open last class all who may be meant.
  func share(_ years: AgeRange) -> Double {
    var sum = 0.0
    for (i, count) in counts.enumerated() {
      let first = i * width
      let last = i == counts.count - 1 ? max(first + width - 1, 120) : first + width - 1
      let low = max(first, years.lowest)
      let high = min(last, years.highest)
      if low > high { continue }
      if i == counts.count - 1 {
        sum += count * Self.ofOpenClass(from: low - first, to: high - first, startingAt: first)
      } else {
        sum += count * Double(high - low + 1) / Double(width)
      }
    }
    return max(1e-7, min(1, sum / total))
  }

  /// The part of the open last class between two ages, each year fewer: what is left at 120 counts to the end.
  private static func ofOpenClass(from low: Int, to high: Int, startingAt first: Int) -> Double {
    func left(_ years: Int) -> Double {
      var left = 1.0
      for _ in 0..<years { left *= first >= 90 ? 0.82 : 0.88 }
      return left
    }
    return left(low) - (first + high >= 100 ? 0 : left(high + 1))
  }

  /// The class of `population/pairs.tsv` that an age falls into, by its middle.
  static func pairClass(_ years: AgeRange) -> String {
    switch (years.lowest + min(years.highest, 95)) / 2 {
    case ..<16: "0-15"
    case ..<25: "16-24"
    case ..<35: "25-34"
    case ..<45: "35-44"
    case ..<55: "45-54"
    case ..<65: "55-64"
    case ..<75: "65-74"
    default: "75+"
    }
  }
}
