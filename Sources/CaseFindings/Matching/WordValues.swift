import CaseLexicons

/// A small set of words that each stand for a number.
struct WordValues: Sendable {
  private let rows: [(hash: UInt64, value: Int)]

  init(_ rows: (word: StaticString, value: Int)...) {
    self.rows = rows.map { (WordHash($0.word).value, $0.value) }.sorted { $0.hash < $1.hash }
  }

  /// The number a word stands for; nil when it is not in the set. O(log words).
  subscript(word: WordHash) -> Int? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].hash < word.value { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].hash == word.value ? rows[low].value : nil
  }
}
