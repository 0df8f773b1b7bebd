/// Line and column of places in a text, for people: both count from 1, columns in Unicode scalars.
public struct LineMap: Sendable {
  private let starts: [Int]
  private let document: Document

  /// Finds all line ends: LF, CR LF and CR. O(bytes).
  public init(_ document: Document) {
    var starts = [0]
    let bytes = document.bytes
    for i in bytes.indices {
      let isBreak = bytes[i] == 0x0A || bytes[i] == 0x0D && (i + 1 == bytes.count || bytes[i + 1] != 0x0A)
      if isBreak { starts.append(i + 1) }
    }
    self.starts = starts
    self.document = document
  }

  /// The line and column of a UTF-8 offset. O(log lines + column).
  public func place(of offset: Int) -> (line: Int, column: Int) {
    let line = line(of: offset)
    var column = 1
    for i in starts[line - 1]..<offset where document.bytes[i] & 0xC0 != 0x80 { column += 1 }
    return (line, column)
  }

  /// The line of a UTF-8 offset. O(log lines).
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
