/// A place in a text in the three units that programs count in.
public struct TextOffset: Hashable, Sendable {
  public var utf8: Int
  public var scalar: Int
  public var utf16: Int
}

/// Turns UTF-8 offsets, given in rising order, into Unicode scalars and UTF-16 units in one pass over the text.
public struct OffsetCounter {
  private let bytes: [UInt8]
  private var here = TextOffset(utf8: 0, scalar: 0, utf16: 0)

  public init(_ document: Document) { bytes = document.bytes }

  /// The offset in all three units. `utf8` must not be below that of the call before. O(bytes between them).
  public mutating func offset(_ utf8: Int) -> TextOffset {
    precondition(utf8 >= here.utf8, "offsets are asked for in rising order")
    for i in here.utf8..<utf8 where bytes[i] & 0xC0 != 0x80 {
      here.scalar += 1
      here.utf16 += bytes[i] >= 0xF0 ? 2 : 1
    }
    here.utf8 = utf8
    return here
  }
}
