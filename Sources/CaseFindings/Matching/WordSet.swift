import CaseLexicons

/// A small set of words that a rule looks for.
public struct WordSet: Sendable {
  /// The hashes of all words, in no order that means anything.
  public let hashes: [UInt64]
  /// The upper halves of the words' hashes, each at the place that its low bits name or in one of the next; 0 where
  /// there is none.
  ///
  /// At least half of the places are free, and their number is a power of two. All sets together stay small enough
  /// for the processor's caches.
  private let places: [UInt32]
  /// One bit for each remainder of a word's hash by 64, and of the next six bits: nearly every word that is not in a
  /// set of a few is told by these alone.
  @usableFromInline let filter: UInt64
  @usableFromInline let secondFilter: UInt64

  public init(_ words: StaticString...) { self = Self.made(of: words).set }

  /// A set and how many words were given.
  ///
  /// Embedded Swift writes out, for each constant of a file, every call whose result alone is stored there, in the hope
  /// of a constant made by the compiler: a thousand lines a set, half the time of its build. A part of a pair is not
  /// seen as such a result.
  @inline(never)
  private static func made(of words: [StaticString]) -> (set: WordSet, words: Int) {
    (WordSet(words.map { WordHash($0).value }), words.count)
  }

  /// A set of words or phrases by their hashes.
  init(_ hashes: [UInt64]) {
    var places = [UInt32](repeating: 0, count: Self.room(for: hashes.count))
    for hash in hashes {
      let entry = Self.entry(of: hash)
      var place = Self.place(of: hash, in: places.count)
      while places[place] != 0, places[place] != entry { place = (place + 1) & (places.count - 1) }
      places[place] = entry
    }
    self.hashes = hashes
    self.places = places
    filter = hashes.reduce(0) { $0 | 1 << ($1 & 63) }
    secondFilter = hashes.reduce(0) { $0 | 1 << ($1 >> 6 & 63) }
  }

  public func union(_ other: WordSet) -> WordSet { joined(with: other).set }

  /// See `made(of:)`.
  @inline(never)
  private func joined(with other: WordSet) -> (set: WordSet, words: Int) {
    (WordSet(hashes + other.hashes), hashes.count + other.hashes.count)
  }

  /// One word, for comparing.
  static func word(_ word: StaticString) -> WordHash { WordHash(word) }

  /// O(1).
  @inlinable @inline(__always)
  public func contains(_ word: WordHash) -> Bool {
    filter >> (word.value & 63) & secondFilter >> (word.value >> 6 & 63) & 1 == 1 && search(word.value)
  }

  @usableFromInline func search(_ hash: UInt64) -> Bool {
    places.withUnsafeBufferPointer { places in
      let entry = Self.entry(of: hash)
      var place = Self.place(of: hash, in: places.count)
      while places[place] != 0 {
        if places[place] == entry { return true }
        place = (place + 1) & (places.count - 1)
      }
      return false
    }
  }

  /// Never 0.
  @inline(__always)
  private static func entry(of hash: UInt64) -> UInt32 { UInt32(hash >> 32) | 1 }

  /// The bits above those of the filters.
  @inline(__always)
  private static func place(of hash: UInt64, in count: Int) -> Int { Int(hash >> 12 & UInt64(count - 1)) }

  private static func room(for count: Int) -> Int {
    var room = 4
    while room < count * 2 { room *= 2 }
    return room
  }
}
