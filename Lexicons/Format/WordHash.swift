/// The number under which a folded word or phrase stands in the index.
///
/// FNV-1a over the folded bytes with a last mixing step. Words are compared by this number alone:
/// with 53 significant bits in the index a wrong answer is met about once in ten thousand million unknown words.
public struct WordHash: Hashable, Sendable {
  public var value: UInt64

  @inlinable
  public init(value: UInt64) { self.value = value }

  /// The state before the first byte.
  public static let seed: UInt64 = 14_695_981_039_346_656_037
  private static let prime: UInt64 = 1_099_511_628_211

  /// One more folded ASCII byte.
  @inlinable @inline(__always)
  public static func mix(ascii byte: UInt8, into state: inout UInt64) {
    state = (state ^ UInt64(byte)) &* 1_099_511_628_211
  }

  /// The hash of a word whose folded bytes were all mixed into the state.
  @inlinable
  public init(finishing state: UInt64) {
    let once = (state ^ (state >> 32)) &* 0xD6E8_FEB8_6659_FD93
    self.init(value: once ^ (once >> 32))
  }

  /// The hash of one word, given as UTF-8. O(bytes).
  public init(folding bytes: UnsafeBufferPointer<UInt8>) {
    var state = Self.seed
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        i += 1
        if byte == 0x27 || byte == 0x60 { continue }
        let lower = (byte &- 0x41) < 26 ? byte | 0x20 : byte
        state = (state ^ UInt64(lower)) &* Self.prime
      } else {
        let (scalar, width) = decodedScalar(in: bytes, at: i)
        i += width
        let folded = Folding.folded(scalar)
        if folded.first != 0 { Self.mix(folded.first, into: &state) }
        if folded.second != 0 { Self.mix(folded.second, into: &state) }
        if folded.third != 0 { Self.mix(folded.third, into: &state) }
      }
    }
    value = Self.finished(state)
  }

  /// The hash of a word written in the source, such as a detector's cue.
  public init(_ word: StaticString) {
    self.init(folding: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// The hash of the phrase that this phrase and one more word make.
  public func followed(by word: WordHash) -> WordHash {
    WordHash(value: Self.finished((value &* 0x9E37_79B9_7F4A_7C15) ^ word.value))
  }

  private static func mix(_ scalar: UInt32, into state: inout UInt64) {
    var rest = scalar
    repeat {
      state = (state ^ UInt64(rest & 0xFF)) &* prime
      rest >>= 8
    } while rest != 0
  }

  private static func finished(_ state: UInt64) -> UInt64 { WordHash(finishing: state).value }
}

/// The scalar that starts at a byte of valid UTF-8, and how many bytes it takes.
public func decodedScalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, width: Int) {
  let lead = UInt32(bytes[index])
  func next(_ offset: Int) -> UInt32 { index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0 }
  if lead < 0x80 { return (lead, 1) }
  if lead < 0xE0 { return ((lead & 0x1F) << 6 | next(1), 2) }
  if lead < 0xF0 { return ((lead & 0x0F) << 12 | next(1) << 6 | next(2), 3) }
  return ((lead & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
}
