import CaseLexicons

/// Which given names stand for one another: Bill and William.
struct Nicknames: Sendable {
  private let pairs: WordSet

  static let shared = Nicknames()

  private init() {
    var pairs: [UInt64] = []
    Lexicon(named: "names/nicknames.tsv")?.forEachPair { pairs.append($0.followed(by: $1).value) }
    self.pairs = WordSet(pairs)
  }

  /// Whether one name is a nickname of the other. O(log pairs).
  func joins(_ a: WordHash, _ b: WordHash) -> Bool {
    pairs.contains(a.followed(by: b)) || pairs.contains(b.followed(by: a))
  }
}
