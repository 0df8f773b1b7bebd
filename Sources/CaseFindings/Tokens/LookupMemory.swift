import CaseLexicons

/// What the tables said of words and pairs of words asked for before.
///
/// Text after text uses the same few thousand words, and the tables are larger than the processor's caches: who reads
/// many texts keeps one memory for all of them. It changes no result.
public struct LookupMemory: Sendable {
  struct Word {
    var hash: WordHash
    var value: PackedIndex.Value
  }

  /// The word asked for last of those whose hashes end in the same bits.
  var words: [Word]
  /// The same for pairs of words; the lowest bit of a hash says whether the tables know the pair.
  var pairs: [UInt64]

  /// Nothing was asked for yet.
  public init() {
    words = [Word](repeating: Word(hash: WordHash(value: 0), value: .unknown), count: 4096)
    pairs = [UInt64](repeating: 0, count: 8192)
  }

  /// What the tables say of a word or a phrase. O(1).
  mutating func value(for word: WordHash, from index: PackedIndex) -> PackedIndex.Value {
    let slot = Int(word.value & UInt64(words.count - 1))
    if words[slot].hash != word { words[slot] = Word(hash: word, value: index.value(for: word)) }
    return words[slot].value
  }
}
