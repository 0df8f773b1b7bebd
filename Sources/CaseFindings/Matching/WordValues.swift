import CaseLexicons

/// A small set of words that each stand for a number.
struct WordValues: Sendable {
  private let rows: [(hash: UInt64, value: Int)]
  /// One bit for each remainder of a word's hash by 64, as in `WordSet`.
  private let filter: UInt64

  init(_ rows: (word: StaticString, value: Int)...) {
    self.rows = rows.map { (WordHash($0.word).value, $0.value) }.sorted { $0.hash < $1.hash }
    filter = self.rows.reduce(0) { $0 | 1 << ($1.hash & 63) }
  }

  /// The number a word stands for; nil when it is not in the set. O(log words).
  subscript(word: WordHash) -> Int? {
    if filter >> (word.value & 63) & 1 == 0 { return nil }
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].hash < word.value { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].hash == word.value ? rows[low].value : nil
  }
}
