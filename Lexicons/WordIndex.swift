extension PackedIndex {
  /// The index of every word and phrase of all tables. Nothing is read before the first look-up.
  public static let shared = PackedIndex(in: embeddedIndexBytes())
}

@inline(never) private func embeddedIndexBytes() -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: embeddedIndex.utf8Start, count: embeddedIndex.utf8CodeUnitCount)
}
