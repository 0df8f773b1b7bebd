/// Acronyms of rare conditions, each with the name that it stands for.
public struct RareAcronyms: Sendable {
  private let hashes: [UInt64]
  private let table: Lexicon?

  public static let shared = RareAcronyms()

  private init() {
    table = Lexicon(named: "conditions/rare-acronyms.tsv")
    var found: [UInt64] = []
    table?.forEachPair { acronym, _ in found.append(acronym.value) }
    hashes = found.sorted()
  }

  /// Whether a word in capitals can be one. O(log rows).
  public func contains(_ word: WordHash) -> Bool {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < word.value { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == word.value
  }

  /// The name that an acronym in small letters stands for, and whether *has* before it is enough. O(log rows).
  public func meaning(of acronym: String) -> (name: String, isKnownAlone: Bool)? {
    table?.row(for: acronym).map { ($0[1], $0.count > 2) }
  }
}
