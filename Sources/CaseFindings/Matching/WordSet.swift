import CaseLexicons

/// A small set of words that a rule looks for.
public struct WordSet: Sendable {
  private let hashes: [UInt64]

  public init(_ words: StaticString...) { hashes = words.map { WordHash($0).value }.sorted() }

  private init(_ hashes: [UInt64]) { self.hashes = hashes.sorted() }

  public func union(_ other: WordSet) -> WordSet { WordSet(hashes + other.hashes) }

  /// One word, for comparing.
  static func word(_ word: StaticString) -> WordHash { WordHash(word) }

  /// O(log words).
  public func contains(_ word: WordHash) -> Bool {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < word.value { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == word.value
  }
}
