/// A table that cannot be read: which, where, and what was expected there.
struct TableProblem: Error, CustomStringConvertible {
  let table: String
  let row: Int
  let expected: String
  var description: String { "\(table), line \(row): expected \(expected)" }
}

/// One `.tsv` file: header lines `# key: value`, then rows split by tabs.
struct Table {
  let name: String
  let bytes: [UInt8]
  let firstRow: Int
  let columns: [String]
  let marks: WordMarks
  /// The column whose value adds marks, and which.
  let marksColumn: Int?
  let marksByValue: [String: WordMarks]
  /// Whether rows are looked up by key at run time, or only their marks and weights are needed.
  let keepsRows: Bool

  init(named name: String, bytes: [UInt8]) throws(TableProblem) {
    self.name = name
    self.bytes = bytes
    var header: [String: String] = [:]
    var start = 0
    var line = 1
    while start < bytes.count, bytes[start] == 0x23 {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      if let colon = text.range(of: ": ") {
        header[String(text[..<colon.lowerBound].dropFirst(2))] = String(text[colon.upperBound...])
      }
      start = end + 1
      line += 1
    }
    firstRow = start
    guard let columns = header["columns"] else {
      throw TableProblem(table: name, row: line, expected: "a header line '# columns: …'")
    }
    self.columns = columns.split(separator: " ").map(String.init)
    marks = try Self.marks(header["marks"] ?? "", table: name)
    keepsRows = header["rows"] != "index-only"
    var byValue: [String: WordMarks] = [:]
    let words = (header["marks-by"] ?? "").split(separator: " ").map(String.init)
    for word in words.dropFirst() {
      let parts = word.split(separator: "=").map(String.init)
      guard parts.count == 2 else {
        throw TableProblem(table: name, row: line, expected: "value=mark in '# marks-by:'")
      }
      byValue[parts[0]] = try Self.marks(parts[1], table: name)
    }
    marksByValue = byValue
    marksColumn = words.isEmpty ? nil : self.columns.firstIndex(of: words[0])
  }

  private static func marks(_ names: String, table: String) throws(TableProblem) -> WordMarks {
    var marks: WordMarks = []
    for name in names.split(separator: " ") {
      guard let known = WordMarks.named.first(where: { "\($0.name)" == name }) else {
        throw TableProblem(table: table, row: 1, expected: "a known mark instead of '\(name)'")
      }
      marks.insert(known.mark)
    }
    return marks
  }

  /// The fields of each row, as ranges of `bytes`.
  func forEachRow(_ body: (_ fields: [Range<Int>]) throws -> Void) rethrows {
    var start = firstRow
    var fields: [Range<Int>] = []
    var fieldStart = start
    for i in firstRow..<bytes.count {
      if bytes[i] == 0x09 {
        fields.append(fieldStart..<i)
        fieldStart = i + 1
      } else if bytes[i] == 0x0A {
        fields.append(fieldStart..<i)
        if i > start { try body(fields) }
        fields.removeAll(keepingCapacity: true)
        start = i + 1
        fieldStart = start
      }
    }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
