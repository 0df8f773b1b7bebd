import CaseLexicons

/// A small set of words that a rule looks for.
public struct WordSet: Sendable {
  /// The words' hashes, each at the place that its low bits name or in one of the next; 0 where there is none.
  ///
  /// At least three places in four are free, and their number is a power of two.
  private let places: [UInt64]
  /// One bit for each remainder of a word's hash by 64, and of the next six bits: nearly every word that is not in a
  /// set of a few is told by these alone.
  private let filter: UInt64
  private let secondFilter: UInt64

  public init(_ words: StaticString...) { self.init(words.map { WordHash($0).value }) }

  /// A set of words or phrases by their hashes.
  init(_ hashes: [UInt64]) {
    var places = [UInt64](repeating: 0, count: Self.room(for: hashes.count))
    for hash in hashes where hash != 0 {
      var place = Self.place(of: hash, in: places.count)
      while places[place] != 0, places[place] != hash { place = (place + 1) & (places.count - 1) }
      places[place] = hash
    }
    self.places = places
    filter = hashes.reduce(0) { $0 | 1 << ($1 & 63) }
    secondFilter = hashes.reduce(0) { $0 | 1 << ($1 >> 6 & 63) }
  }

  /// The hashes of all words, in no order that means anything.
  public var hashes: [UInt64] { places.filter { $0 != 0 } }

  public func union(_ other: WordSet) -> WordSet { WordSet(hashes + other.hashes) }

  /// One word, for comparing.
  static func word(_ word: StaticString) -> WordHash { WordHash(word) }

  /// O(1).
  @inline(__always)
  public func contains(_ word: WordHash) -> Bool {
    filter >> (word.value & 63) & secondFilter >> (word.value >> 6 & 63) & 1 == 1 && search(word.value)
  }

  private func search(_ hash: UInt64) -> Bool {
    places.withUnsafeBufferPointer { places in
      var place = Self.place(of: hash, in: places.count)
      while places[place] != 0 {
        if places[place] == hash { return true }
        place = (place + 1) & (places.count - 1)
      }
      return false
    }
  }

  /// The bits above those of the filters.
  @inline(__always)
  private static func place(of hash: UInt64, in count: Int) -> Int { Int(hash >> 12 & UInt64(count - 1)) }

  private static func room(for count: Int) -> Int {
    var room = 4
    while room < count * 4 { room *= 2 }
    return room
  }
}
