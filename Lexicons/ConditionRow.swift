/// How many people have a condition: one row of the tables of conditions.
public struct ConditionRow: Hashable, Sendable {
  /// The name in small letters, without accents, possessives and hyphens.
  public let name: String
  /// The number of Orphanet, or from 900,000 on one of our own; 0 for a common condition.
  public let orphaCode: Int
  /// A row of `conditions/broader-classes.tsv`; 0 when none is known.
  public let broaderCode: Int
  /// People who have it in 100,000; where the basis is incidence, those who get it in a year.
  public let perHundredThousand: Double
  /// The standard deviation of the natural logarithm of the figure.
  public let sigma: Double
  /// Where the figure comes from: `point:uk`, `class:europe`, `typed: approx.`, `unknown`.
  public let basis: String

  /// The rare condition of this name; nil when the table has none. O(log rows).
  public init?(rare name: String) {
    guard let row = Self.rare?.row(for: name), row.count == 6 else { return nil }
    self.init(
      name: row[0], orphaCode: Self.number(row[1]), broaderCode: Self.number(row[2]),
      perHundredThousand: TableDecimal.value(row[3]), sigma: TableDecimal.value(row[4]), basis: row[5])
  }

  /// The common condition of this name; nil when the table has none. O(log rows).
  public init?(common name: String) {
    guard let row = Self.common?.row(for: name), row.count == 3 else { return nil }
    self.init(
      name: row[0], orphaCode: 0, broaderCode: 0, perHundredThousand: TableDecimal.value(row[1]), sigma: 0.5,
      basis: row[2])
  }

  private init(
    name: String, orphaCode: Int, broaderCode: Int, perHundredThousand: Double, sigma: Double, basis: String
  ) {
    self.name = name
    self.orphaCode = orphaCode
    self.broaderCode = broaderCode
    self.perHundredThousand = perHundredThousand
    self.sigma = sigma
    self.basis = basis
  }

  /// The wider group that stands for a condition, to be put after *a* or *a rare*: `blood-cell disorder`.
  public static func broaderLabel(_ code: Int) -> String? {
    let key = code < 10 ? "0\(code)" : "\(code)"
    return broader?.row(for: key)?[1]
  }

  private static let rare = Lexicon(named: "conditions/rare-conditions.tsv")
  private static let common = Lexicon(named: "conditions/common-conditions.tsv")
  private static let broader = Lexicon(named: "conditions/broader-classes.tsv")

  private static func number(_ text: String) -> Int {
    text.utf8.reduce(0) { $1 &- 0x30 < 10 ? $0 * 10 + Int($1 - 0x30) : $0 }
  }
}
