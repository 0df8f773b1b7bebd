/// A place in a text in the three units that programs count in.
public struct TextOffset: Hashable, Sendable {
  public var utf8: Int
  public var scalar: Int
  public var utf16: Int
}

/// Turns UTF-8 offsets into Unicode scalars and UTF-16 units; offsets in rising order cost one pass over the text.
public struct OffsetCounter {
  private let bytes: [UInt8]
  private var here = TextOffset(utf8: 0, scalar: 0, utf16: 0)

  public init(_ document: Document) { bytes = document.bytes }

  /// The offset in all three units. O(bytes between it and that of the call before).
  public mutating func offset(_ utf8: Int) -> TextOffset {
    let step = utf8 >= here.utf8 ? 1 : -1
    for i in min(here.utf8, utf8)..<max(here.utf8, utf8) where bytes[i] & 0xC0 != 0x80 {
      here.scalar += step
      here.utf16 += bytes[i] >= 0xF0 ? 2 * step : step
    }
    here.utf8 = utf8
    return here
  }
}
