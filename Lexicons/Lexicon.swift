/// One table as it lies in the binary: header and rows, sorted by their first column.
public struct Lexicon: Sendable {
  /// The path under `Lexicons/`, such as `places/places.tsv`.
  public let name: String
  /// Lies in the binary for as long as the process runs, and is only read.
  private nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
  private let firstRow: Int

  /// The table of this name, or nil when the binary holds no such table or only its index.
  public init?(named name: String) {
    for entry in Self.directory where entry.name == name {
      self = entry
      return
    }
    return nil
  }

  private init(name: String, bytes: UnsafeBufferPointer<UInt8>, firstRow: Int) {
    self.name = name
    self.bytes = bytes
    self.firstRow = firstRow
  }

  /// Every table whose rows the binary holds, sorted by name.
  public static let directory: [Lexicon] = readDirectory()

  /// Sixteen hexadecimal digits over the bytes of all tables and their names: another table, other digits.
  public static var digest: String {
    String(
      decoding: UnsafeBufferPointer(start: embeddedDigest.utf8Start, count: embeddedDigest.utf8CodeUnitCount),
      as: UTF8.self)
  }

  /// The names of the tables in a folder, such as `policies/redaction/`, without folder and extension.
  public static func names(in folder: String) -> [String] {
    var names: [String] = []
    let prefix = Array(folder.utf8)
    for table in directory {
      let path = Array(table.name.utf8)
      guard path.count > prefix.count + 4, Array(path[..<prefix.count]) == prefix else { continue }
      names.append(String(decoding: path[prefix.count..<path.count - 4], as: UTF8.self))
    }
    return names
  }

  /// A header line's value, such as `licence`; nil when the header has no such line.
  public func header(_ key: String) -> String? {
    let wanted = Array("# \(key): ".utf8)
    var start = 0
    while start < firstRow {
      let end = lineEnd(from: start)
      if end - start >= wanted.count, (0..<wanted.count).allSatisfy({ bytes[start + $0] == wanted[$0] }) {
        return text(start + wanted.count, end)
      }
      start = end + 1
    }
    return nil
  }

  /// The fields of the first row whose key has exactly these bytes; nil when there is none. O(log rows).
  public func row(for key: String) -> [String]? { firstRow(for: Array(key.utf8)).map { fields(from: $0) } }

  /// The fields of every row whose key has exactly these bytes. O(log rows) and the rows themselves.
  public func rows(for key: String) -> [[String]] {
    let key = Array(key.utf8)
    guard var start = firstRow(for: key) else { return [] }
    var rows: [[String]] = []
    while start < bytes.count, compare(rowAt: start, with: key) == 0 {
      rows.append(fields(from: start))
      start = lineEnd(from: start) + 1
    }
    return rows
  }

  private func firstRow(for key: [UInt8]) -> Int? {
    var low = firstRow
    var high = bytes.count
    while low < high {
      let start = lineStart(around: low + (high - low) / 2, notBefore: low)
      if compare(rowAt: start, with: key) < 0 { low = lineEnd(from: start) + 1 } else { high = start }
    }
    guard low < bytes.count, compare(rowAt: low, with: key) == 0 else { return nil }
    return low
  }

  /// All rows in order. O(bytes).
  public func rows() -> [[String]] {
    var rows: [[String]] = []
    var start = firstRow
    while start < bytes.count {
      let end = lineEnd(from: start)
      if end > start { rows.append(fields(from: start)) }
      start = end + 1
    }
    return rows
  }

  /// The words in the first two fields of every row that has two, folded. O(bytes); builds no text.
  public func forEachPair(_ body: (WordHash, WordHash) -> Void) {
    var start = firstRow
    while start < bytes.count {
      let end = lineEnd(from: start)
      if let tab = bytes[start..<end].firstIndex(of: 0x09) {
        let next = bytes[(tab + 1)..<end].firstIndex(of: 0x09) ?? end
        body(
          WordHash(folding: UnsafeBufferPointer(rebasing: bytes[start..<tab])),
          WordHash(folding: UnsafeBufferPointer(rebasing: bytes[(tab + 1)..<next])))
      }
      start = end + 1
    }
  }

  /// The whole table as written.
  public var source: String { text(0, bytes.count) }

  private func fields(from start: Int) -> [String] {
    let end = lineEnd(from: start)
    var fields: [String] = []
    var field = start
    for i in start...end where i == end || bytes[i] == 0x09 {
      fields.append(text(field, i))
      field = i + 1
    }
    return fields
  }

  private func compare(rowAt start: Int, with key: [UInt8]) -> Int {
    var i = 0
    while true {
      let byte = start + i < bytes.count ? bytes[start + i] : 0x0A
      let ends = byte == 0x09 || byte == 0x0A
      if i == key.count { return ends ? 0 : 1 }
      if ends { return -1 }
      if byte != key[i] { return byte < key[i] ? -1 : 1 }
      i += 1
    }
  }

  private func lineStart(around place: Int, notBefore first: Int) -> Int {
    var start = place
    while start > first, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func lineEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
  }

  private static func readDirectory() -> [Lexicon] {
    let text = embeddedTextBytes()
    var tables: [Lexicon] = []
    var fields: [[UInt8]] = [[]]
    for byte in embeddedDirectoryBytes() {
      switch byte {
      case 0x09: fields.append([])
      case 0x0A:
        let numbers = fields.dropFirst().map { $0.reduce(0) { $0 * 10 + Int($1) - 48 } }
        let bytes = UnsafeBufferPointer(rebasing: text[numbers[0]..<numbers[0] + numbers[2]])
        tables.append(Lexicon(name: String(decoding: fields[0], as: UTF8.self), bytes: bytes, firstRow: numbers[1]))
        fields = [[]]
      default: fields[fields.count - 1].append(byte)
      }
    }
    return tables
  }
}

// A literal is reached through one function that is never inlined: otherwise each module gets a copy.

@inline(never) private func embeddedTextBytes() -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: embeddedText.utf8Start, count: embeddedText.utf8CodeUnitCount)
}

@inline(never) private func embeddedDirectoryBytes() -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: embeddedDirectory.utf8Start, count: embeddedDirectory.utf8CodeUnitCount)
}
