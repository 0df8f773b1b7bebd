import CaseLexicons

/// What goes together more, or less, often than by chance: pairs of values with a known ratio.
///
/// Of the pairs that a text holds at most one less than it has details is used, those of a spanning tree of the greatest
/// mutual information, so that no attribute is corrected twice. Source: C. K. Chow and C. N. Liu, IEEE Transactions on
/// Information Theory 1968;14:462-467.
struct KnownPairs {
  /// A pair that is used: the places of its details and the logarithm of its ratio.
  struct Pair {
    let first: Int
    let second: Int
    let lnRatio: Double
  }

  let pairs: [Pair]

  init(among details: [Detail]) {
    var candidates: [(pair: Pair, information: Int)] = []
    for i in details.indices {
      for j in details.indices where j > i {
        guard let known = PairTable.shared.figures(details[i], details[j]) else { continue }
        let pair = Pair(first: i, second: j, lnRatio: Double(known.logRatio) / 10_000)
        candidates.append((pair, known.information))
      }
    }
    candidates.sort {
      ($0.information, $1.pair.first, $1.pair.second) > ($1.information, $0.pair.first, $0.pair.second)
    }
    var group = Array(details.indices)
    var pairs: [Pair] = []
    for (pair, _) in candidates where group[pair.first] != group[pair.second] {
      let gone = group[pair.second]
      let kept = group[pair.first]
      for i in group.indices where group[i] == gone { group[i] = kept }
      pairs.append(pair)
    }
    self.pairs = pairs
  }
}

/// The table of pairs, read once.
final class PairTable: Sendable {
  static let shared = PairTable()

  private struct Key: Hashable {
    let attribute: Detail.Attribute
    let value: String
    let other: Detail.Attribute
    let otherValue: String
  }

  private let figures: [Key: (logRatio: Int, information: Int)]

  private init() {
    var figures: [Key: (logRatio: Int, information: Int)] = [:]
    for row in Lexicon(named: "population/pairs.tsv")?.rows() ?? [] where row.count == 6 {
      guard let first = Detail.Attribute(tableName: row[0]), let second = Detail.Attribute(tableName: row[2]),
        let ratio = Int(row[4]), let information = Int(row[5])
      else { continue }
      figures[Key(attribute: first, value: row[1], other: second, otherValue: row[3])] = (ratio, information)
    }
    self.figures = figures
  }

  /// The pair's log ratio and its mutual information, in ten-thousandths of a nat; nil when the table knows it not.
  func figures(_ a: Detail, _ b: Detail) -> (logRatio: Int, information: Int)? {
    if a.value.isEmpty || b.value.isEmpty { return nil }
    return figures[Key(attribute: a.attribute, value: a.value, other: b.attribute, otherValue: b.value)]
      ?? figures[Key(attribute: b.attribute, value: b.value, other: a.attribute, otherValue: a.value)]
  }
}

extension Detail.Attribute {
  /// The attribute that a column of the table of pairs names.
  init?(tableName: String) {
    switch tableName {
    case "age": self = .age
    case "sex": self = .sex
    case "ethnic_group": self = .ethnicity
    case "religion": self = .religion
    case "occupation": self = .occupation
    case "marital_status": self = .maritalStatus
    case "family_composition": self = .family
    case "country_of_birth": self = .nationality
    default: return nil
    }
  }
}
