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
  private var pairs: [UInt64]

  /// Nothing was asked for yet.
  public init() {
    words = [Word](repeating: Word(hash: WordHash(value: 0), value: .unknown), count: 4096)
    pairs = [UInt64](repeating: 0, count: 8192)
  }

  /// What the tables say of a word or a phrase. O(1).
  mutating func value(for word: WordHash, from index: PackedIndex) -> PackedIndex.Value {
    let slot = Self.slot(of: word, in: words.count)
    if words[slot].hash != word { words[slot] = Word(hash: word, value: index.value(for: word)) }
    return words[slot].value
  }

  /// Where a word is remembered, among so many: a power of two.
  @inline(__always)
  static func slot(of word: WordHash, in count: Int) -> Int { Int(word.value & UInt64(count - 1)) }

  /// Whether the tables know a pair of words; nil when it is not remembered.
  @inline(__always)
  func knows(_ pair: WordHash) -> Bool? {
    let recalled = pairs[place(of: pair)]
    return recalled | 1 == pair.value | 1 ? recalled & 1 == 1 : nil
  }

  /// Remembers whether the tables know a pair of words.
  @inline(__always)
  mutating func note(_ pair: WordHash, isKnown: Bool) { pairs[place(of: pair)] = pair.value & ~1 | (isKnown ? 1 : 0) }

  /// The lowest bit of a pair's hash is not its own.
  @inline(__always)
  private func place(of pair: WordHash) -> Int { Int(pair.value >> 1 & UInt64(pairs.count - 1)) }
}
