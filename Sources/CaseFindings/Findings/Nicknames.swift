import CaseLexicons

/// Which given names stand for one another: Bill and William.
struct Nicknames: Sendable {
  private let pairs: [UInt64]

  static let shared = Nicknames()

  private init() {
    var pairs: [UInt64] = []
    Lexicon(named: "names/nicknames.tsv")?.forEachPair { pairs.append($0.followed(by: $1).value) }
    pairs.sort()
    self.pairs = pairs
  }

  /// Whether one name is a nickname of the other.
  func joins(_ a: WordHash, _ b: WordHash) -> Bool {
    holds(a.followed(by: b).value) || holds(b.followed(by: a).value)
  }

  /// O(log pairs).
  private func holds(_ pair: UInt64) -> Bool {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair
  }
}
