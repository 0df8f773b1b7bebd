import CaseLexicons

/// Gives each word of a text its marks and weights from the tables.
///
/// Most words were asked for before: what the tables said of them is remembered. The others are looked up in blocks.
enum WordLookup {
  /// Marks all words; one that was looked up for an earlier reading is passed over. O(tokens).
  static func mark(
    _ tokens: UnsafeMutableBufferPointer<Token>, from index: PackedIndex, recalling memory: inout LookupMemory
  ) {
    memory.words.withUnsafeMutableBufferPointer { recalled in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: blockCount) { places in
        withUnsafeTemporaryAllocation(of: WordHash.self, capacity: blockCount) { words in
          withUnsafeTemporaryAllocation(of: PackedIndex.Value.self, capacity: blockCount) { values in
            var next = 0
            while next < tokens.count {
              let count = gather(from: &next, of: tokens, recalled, places, words)
              index.look(up: UnsafeBufferPointer(rebasing: words[..<count]), into: values)
              for i in 0..<count {
                recalled[LookupMemory.slot(of: words[i], in: recalled.count)] = LookupMemory.Word(
                  hash: words[i], value: values[i])
                note(values[i], of: &tokens[places[i]])
              }
            }
          }
        }
      }
    }
  }

  /// How many words are looked up together.
  private static var blockCount: Int { 64 }

  /// Collects words that are to be looked up, from a token on, and notes what is remembered of others; returns how many.
  @inline(__always)
  private static func gather(
    from next: inout Int, of tokens: UnsafeMutableBufferPointer<Token>,
    _ recalled: UnsafeMutableBufferPointer<LookupMemory.Word>, _ places: UnsafeMutableBufferPointer<Int>,
    _ words: UnsafeMutableBufferPointer<WordHash>
  ) -> Int {
    var count = 0
    while next < tokens.count, count < blockCount {
      defer { next += 1 }
      guard tokens[next].shape != .mark, !tokens[next].flags.contains(.looked) else { continue }
      let hash = tokens[next].hash
      let slot = LookupMemory.slot(of: hash, in: recalled.count)
      if recalled[slot].hash == hash {
        note(recalled[slot].value, of: &tokens[next])
      } else {
        places.initializeElement(at: count, to: next)
        words.initializeElement(at: count, to: hash)
        count += 1
      }
    }
    return count
  }

  @inline(__always)
  private static func note(_ value: PackedIndex.Value, of token: inout Token) {
    token.weights = value.weights
    token.flags.formUnion(value.continuesPhrase ? [.looked, .continuesPhrase] : .looked)
    token.marks = token.flags.contains(.contraction) ? .functionWord : value.marks
  }
}
