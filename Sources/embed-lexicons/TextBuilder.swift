/// The tables whose rows are read at run time, one after the other, and where each lies.
struct TextBuilder {
  private(set) var bytes: [UInt8] = []
  /// A line a table: name, first byte, bytes of header, bytes in all; split by tabs.
  private(set) var directory = ""

  mutating func add(_ table: Table) {
    directory += "\(table.name)\t\(bytes.count)\t\(table.firstRow)\t\(table.bytes.count)\n"
    bytes += table.bytes
  }
}
