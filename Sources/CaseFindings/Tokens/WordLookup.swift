import CaseLexicons

/// Gives each word of a text its marks and weights from the tables.
///
/// Most words of a text have stood in it before: what the tables said of them is copied from there. The others are
/// looked up in blocks whose buckets are fetched together, as the tables are larger than the processor's caches.
enum WordLookup {
  /// Marks all words; one that an earlier reading has marked already is passed over. O(tokens).
  static func mark(_ tokens: UnsafeMutableBufferPointer<Token>, from index: PackedIndex) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: seenCount) { seen in
      seen.initialize(repeating: UInt32.max)
      withUnsafeTemporaryAllocation(of: (token: Int, bucket: UInt64).self, capacity: 64) { waiting in
        var next = 0
        while next < tokens.count {
          var count = 0
          while next < tokens.count, count < waiting.count {
            defer { next += 1 }
            guard tokens[next].shape != .mark, tokens[next].marks.isEmpty, !isCopied(next, in: tokens, seen) else {
              continue
            }
            (waiting.baseAddress! + count).initialize(to: (next, index.bucket(of: tokens[next].hash)))
            count += 1
          }
          for (i, bucket) in waiting[..<count] { look(i, in: tokens, from: index, bucket, seen) }
        }
      }
    }
  }

  /// How many words are kept in mind, by the low bits of their hashes.
  private static var seenCount: Int { 512 }

  /// Whether the same word was looked up before; it then gets what was said of that one.
  @inline(__always)
  private static func isCopied(
    _ i: Int, in tokens: UnsafeMutableBufferPointer<Token>, _ seen: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    let place = seen[Int(tokens[i].hash.value & UInt64(seenCount - 1))]
    guard place != .max else { return false }
    let before = Int(place)
    guard tokens[before].hash == tokens[i].hash, !tokens[i].flags.contains(.contraction) else { return false }
    tokens[i].marks = tokens[before].marks
    tokens[i].weights = tokens[before].weights
    if tokens[before].flags.contains(.continuesPhrase) { tokens[i].flags.insert(.continuesPhrase) }
    return true
  }

  @inline(__always)
  private static func look(
    _ i: Int, in tokens: UnsafeMutableBufferPointer<Token>, from index: PackedIndex, _ bucket: UInt64,
    _ seen: UnsafeMutableBufferPointer<UInt32>
  ) {
    let value = index.value(for: tokens[i].hash, in: bucket)
    tokens[i].weights = value.weights
    if value.continuesPhrase { tokens[i].flags.insert(.continuesPhrase) }
    if tokens[i].flags.contains(.contraction) {
      tokens[i].marks = .functionWord
    } else {
      tokens[i].marks = value.marks
      seen[Int(tokens[i].hash.value & UInt64(seenCount - 1))] = UInt32(truncatingIfNeeded: i)
    }
  }
}
