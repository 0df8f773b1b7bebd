import CaseLexicons

/// Which given names stand for one another: Bill and William.
struct Nicknames: Sendable {
  private let pairs: Set<UInt64>

  static let shared = Nicknames()

  private init() {
    var pairs: Set<UInt64> = []
    for row in Lexicon(named: "names/nicknames.tsv")?.rows() ?? [] where row.count > 1 {
      pairs.insert(Self.hash(row[0]).followed(by: Self.hash(row[1])).value)
    }
    self.pairs = pairs
  }

  /// Whether one name is a nickname of the other.
  func joins(_ a: WordHash, _ b: WordHash) -> Bool {
    pairs.contains(a.followed(by: b).value) || pairs.contains(b.followed(by: a).value)
  }

  private static func hash(_ word: String) -> WordHash {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { WordHash(folding: $0) }
  }
}
