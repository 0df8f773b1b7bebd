import CaseLexicons

/// Pairs of words that may start a phrase, gathered to be looked up together.
struct WordPairs {
  /// The first token of each pair, in order; negative once the pair is known to start no phrase.
  private var firsts: [Int] = []
  /// The pairs that are to be looked up, by their places in `firsts`.
  private var places: [Int] = []
  private var waiting: [WordHash] = []

  /// Adds a pair; one that is taken in any case, or is remembered, need not be looked up.
  @inline(__always)
  mutating func add(_ first: Int, _ pair: WordHash, isTaken: Bool, recalling memory: borrowing LookupMemory) {
    if !isTaken {
      if let isKnown = memory.knows(pair) {
        if !isKnown { return }
      } else {
        places.append(firsts.count)
        waiting.append(pair)
      }
    }
    firsts.append(first)
  }

  /// Asks the tables for those that are not remembered.
  mutating func look(up index: PackedIndex, recalling memory: inout LookupMemory) {
    waiting.withUnsafeBufferPointer { waiting in
      withUnsafeTemporaryAllocation(of: PackedIndex.Value.self, capacity: waiting.count) { values in
        index.look(up: waiting, into: values)
        for (i, pair) in waiting.enumerated() {
          let isKnown = !values[i].marks.isEmpty
          memory.note(pair, isKnown: isKnown)
          if !isKnown { firsts[places[i]] = -1 }
        }
      }
    }
  }

  /// The first tokens of the pairs that the tables know, in order.
  var taken: [Int] { firsts.filter { $0 >= 0 } }
}
