import CaseLexicons

/// A small set of words that a rule looks for.
public struct WordSet: Sendable {
  /// Sorted.
  public let hashes: [UInt64]
  /// One bit for each remainder of a word's hash by 64, and of the next six bits: nearly every word that is not in the
  /// set is told by these alone.
  private let filter: UInt64
  private let secondFilter: UInt64

  public init(_ words: StaticString...) { self.init(words.map { WordHash($0).value }) }

  /// A set of words or phrases by their hashes.
  init(_ hashes: [UInt64]) {
    self.hashes = hashes.sorted()
    filter = hashes.reduce(0) { $0 | 1 << ($1 & 63) }
    secondFilter = hashes.reduce(0) { $0 | 1 << ($1 >> 6 & 63) }
  }

  public func union(_ other: WordSet) -> WordSet { WordSet(hashes + other.hashes) }

  /// One word, for comparing.
  static func word(_ word: StaticString) -> WordHash { WordHash(word) }

  /// O(log words); O(1) for nearly every word that is not in the set.
  @inline(__always)
  public func contains(_ word: WordHash) -> Bool {
    filter >> (word.value & 63) & secondFilter >> (word.value >> 6 & 63) & 1 == 1 && search(word.value)
  }

  private func search(_ hash: UInt64) -> Bool {
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}
