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
  public func value(for hash: WordHash) -> Value { value(for: hash, in: bucket(of: hash)) }

  /// Where the entries of a word's bucket lie.
  ///
  /// The index is larger than the processor's caches. Asked for many words in a row before any of their values, it
  /// fetches their buckets at the same time instead of waiting for each.
  public func bucket(of hash: WordHash) -> UInt64 {
    word(at: buckets + Int(hash.value >> bucketShift) * Self.bucketWidth)
  }

  /// What the tables say of a word whose bucket is known.
  public func value(for hash: WordHash, in bounds: UInt64) -> Value {
    var entry = Int(Self.gathered(bounds >> 32))
    let end = Int(Self.gathered(bounds & 0xFFFF_FFFF))
    let check = Self.spread(hash.value & 0x7_FFFF_FFFF)
    while entry < end {
      let word = word(at: entries + entry * Self.entryWidth)
      if word >> 24 == check {
        return value(at: Int((word >> 2 & 0x1F_C000) | (word >> 1 & 0x3F80) | (word & 0x7F)))
      }
      entry += 1
    }
    return .unknown
  }

  private func value(at index: Int) -> Value {
    let place = values + index * Self.valueWidth
    let first = word(at: place)
    let last = word(at: place + 6)
    let marks = Self.gathered(first >> 32) << 35 | Self.gathered(first & 0xFFFF_FFFF) << 7 | last >> 40 & 0x7F
    let weights = Self.gathered(last >> 32 & 0x7F) << 28 | Self.gathered(last & 0xFFFF_FFFF)
    return Value(
      marks: WordMarks(rawValue: marks), weights: WordWeights(rawValue: UInt32(truncatingIfNeeded: weights)),
      continuesPhrase: weights >> 32 & 1 == 1)
  }

  /// Eight bytes at once, the first one highest.
  @inline(__always)
  private func word(at place: Int) -> UInt64 {
    UInt64(bigEndian: UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// Four septets in thirty-two bits as one number.
  @inline(__always)
  private static func gathered(_ septets: UInt64) -> UInt64 {
    (septets & 0x7F00_0000) >> 3 | (septets & 0x7F_0000) >> 2 | (septets & 0x7F00) >> 1 | septets & 0x7F
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
    return bytes
  }
}
