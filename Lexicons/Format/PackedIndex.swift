/// The index of all words and phrases, as it lies in the binary.
///
/// A Swift string literal can carry only valid UTF-8, so everything is written in bytes below 128
/// ("septets"), most significant first:
///
///     5 septets   number of buckets, a power of two (B)
///     5 septets   number of distinct values (V)
///     V × 14      values: 9 septets marks, 5 septets weights and, above them, whether a word goes on a phrase
///     (B+1) × 4   first entry of each bucket
///     E × 8       entries: 5 septets hash check, 3 septets value
///     8           an empty entry, so that the one after a bucket can always be read
///
/// A word's bucket is the top bits of its hash; its check is the low 35 bits.
public struct PackedIndex: Sendable {
  /// Lies in the binary for as long as the process runs, and is only read.
  private nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
  private let bucketShift: UInt64
  private let buckets: Int
  private let values: Int
  private let entries: Int

  /// What the tables say of a word or phrase.
  public struct Value: Hashable, Sendable {
    public var marks: WordMarks
    public var weights: WordWeights
    /// Whether it is the second word of a phrase.
    public var continuesPhrase: Bool
    public init(marks: WordMarks, weights: WordWeights, continuesPhrase: Bool = false) {
      self.marks = marks
      self.weights = weights
      self.continuesPhrase = continuesPhrase
    }
    public static let unknown = Value(marks: [], weights: WordWeights(rawValue: 0))
  }

  static let valueWidth = 14
  static let bucketWidth = 4
  static let entryWidth = 8

  /// Reads the index at the start of the given bytes; nothing is copied. O(1).
  public init(in bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let bucketCount = Self.number(in: bytes, at: 0, septets: 5)
    let valueCount = Int(Self.number(in: bytes, at: 5, septets: 5))
    bucketShift = 64 - UInt64(bucketCount.trailingZeroBitCount)
    values = 10
    buckets = values + valueCount * Self.valueWidth
    entries = buckets + (Int(bucketCount) + 1) * Self.bucketWidth
  }

  /// What the tables say of a word or phrase; `Value.unknown` when nothing. O(1).
  public func value(for hash: WordHash) -> Value {
    let bucket = bucket(of: hash)
    return value(for: hash, in: bucket, entry(Self.start(of: bucket)))
  }

  /// What the tables say of each of the words. O(words).
  ///
  /// The index is larger than the processor's caches. All buckets are fetched before any of their entries, and all
  /// first entries before any value, so that the waits for memory overlap.
  public func look(up words: UnsafeBufferPointer<WordHash>, into values: UnsafeMutableBufferPointer<Value>) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words.count) { buckets in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words.count) { firstEntries in
        for i in 0..<words.count { buckets.initializeElement(at: i, to: bucket(of: words[i])) }
        for i in 0..<words.count { firstEntries.initializeElement(at: i, to: entry(Self.start(of: buckets[i]))) }
        for i in 0..<words.count {
          values.initializeElement(at: i, to: value(for: words[i], in: buckets[i], firstEntries[i]))
        }
      }
    }
  }

  /// Where the entries of a word's bucket start and, in the low 28 bits, where they end.
  @inline(__always)
  private func bucket(of hash: WordHash) -> UInt64 {
    Self.gathered(word(at: buckets + Int(hash.value >> bucketShift) * Self.bucketWidth))
  }

  @inline(__always)
  private static func start(of bucket: UInt64) -> Int { Int(bucket >> 28) }

  @inline(__always)
  private func entry(_ number: Int) -> UInt64 { word(at: entries + number * Self.entryWidth) }

  /// What the tables say of a word whose bucket and its first entry are known.
  @inline(__always)
  private func value(for hash: WordHash, in bucket: UInt64, _ firstEntry: UInt64) -> Value {
    var number = Self.start(of: bucket)
    let end = Int(bucket & 0xFFF_FFFF)
    let check = Self.spread(hash.value & 0x7_FFFF_FFFF)
    var found = firstEntry
    while number < end {
      if found >> 24 == check {
        return value(at: Int((found >> 2 & 0x1F_C000) | (found >> 1 & 0x3F80) | (found & 0x7F)))
      }
      number += 1
      found = entry(number)
    }
    return .unknown
  }

  private func value(at index: Int) -> Value {
    let place = values + index * Self.valueWidth
    let first = Self.gathered(word(at: place))
    let last = Self.gathered(word(at: place + 6))
    let marks = first << 7 | last >> 35 & 0x7F
    let weights = last & 0x7_FFFF_FFFF
    return Value(
      marks: WordMarks(rawValue: marks), weights: WordWeights(rawValue: UInt32(truncatingIfNeeded: weights)),
      continuesPhrase: weights >> 32 & 1 == 1)
  }

  /// Eight bytes at once, the first one highest.
  @inline(__always)
  private func word(at place: Int) -> UInt64 {
    UInt64(bigEndian: UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Eight septets in sixty-four bits as one number.
  @inline(__always)
  private static func gathered(_ septets: UInt64) -> UInt64 {
    let pairs = (septets & 0x7F00_7F00_7F00_7F00) >> 1 | septets & 0x007F_007F_007F_007F
    let fours = (pairs & 0x3FFF_0000_3FFF_0000) >> 2 | pairs & 0x0000_3FFF_0000_3FFF
    return (fours >> 32) << 28 | fours & 0xFFF_FFFF
  }

  /// Thirty-five bits as five septets in forty bits.
  @inline(__always)
  private static func spread(_ check: UInt64) -> UInt64 {
    let high = (check & 0x7_F000_0000) << 4 | (check & 0xFE0_0000) << 3
    return high | (check & 0x1F_C000) << 2 | (check & 0x3F80) << 1 | check & 0x7F
  }

  @inline(__always)
  static func number(in bytes: UnsafeBufferPointer<UInt8>, at place: Int, septets: Int) -> UInt64 {
    var number: UInt64 = 0
    for i in place..<place + septets { number = number << 7 | UInt64(bytes[i]) }
    return number
  }

  /// Appends a number as septets, most significant first.
  static func append(_ number: UInt64, septets: Int, to bytes: inout [UInt8]) {
    var shift = UInt64(septets * 7)
    while shift > 0 {
      shift -= 7
      bytes.append(UInt8(truncatingIfNeeded: (number >> shift) & 0x7F))
    }
  }

  private static func weightBits(of value: Value) -> UInt64 {
    UInt64(value.weights.rawValue) | (value.continuesPhrase ? 1 << 32 : 0)
  }

  /// The bytes of an index that holds the given values. O(n log n).
  public static func packed(_ table: [WordHash: Value]) -> [UInt8] {
    var bits: UInt64 = 4
    while (1 << bits) < table.count / 3 { bits += 1 }
    let bucketCount = 1 << Int(bits)
    let sorted = table.sorted { $0.key.value < $1.key.value }
    let distinct = Set(table.values).sorted {
      ($0.marks.rawValue, weightBits(of: $0)) < ($1.marks.rawValue, weightBits(of: $1))
    }
    var number: [Value: Int] = [:]
    for (i, value) in distinct.enumerated() { number[value] = i }

    var bytes: [UInt8] = []
    append(UInt64(bucketCount), septets: 5, to: &bytes)
    append(UInt64(distinct.count), septets: 5, to: &bytes)
    for value in distinct {
      append(value.marks.rawValue, septets: 9, to: &bytes)
      append(weightBits(of: value), septets: 5, to: &bytes)
    }
    var starts = [UInt64](repeating: 0, count: bucketCount + 1)
    for (hash, _) in sorted { starts[Int(hash.value >> (64 - bits)) + 1] += 1 }
    for i in 1...bucketCount { starts[i] += starts[i - 1] }
    for start in starts { append(start, septets: bucketWidth, to: &bytes) }
    for (hash, value) in sorted {
      append(hash.value & 0x7_FFFF_FFFF, septets: 5, to: &bytes)
      append(UInt64(number[value]!), septets: 3, to: &bytes)
    }
    append(0, septets: entryWidth, to: &bytes)
    return bytes
  }
}
