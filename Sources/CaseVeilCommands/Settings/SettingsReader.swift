import CaseVeil

/// Reads the part of TOML that settings need: `[table]`, `key = value`, with texts, truths, whole numbers, lists of texts.
///
/// Source: TOML 1.0.0. Not read, and said so: dotted keys, dates, decimals, inline tables, lists of tables.
struct SettingsReader {
  private let scalars: [Unicode.Scalar]
  private var i = 0
  private var line = 1
  private var lineStart = 0
  private var table = ""
  private var tablePlace: TextPlace?
  private var entries: [SettingsEntry] = []
  private var tables: [String: Int] = [:]

  private init(_ source: String) {
    var scalars = Array(source.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    self.scalars = scalars
  }

  /// All entries in order. Throws a `SettingsProblem` for the first line that cannot be read.
  static func entries(of source: String) throws(SettingsProblem) -> [SettingsEntry] {
    var reader = SettingsReader(source)
    while reader.i < reader.scalars.count { try reader.readLine() }
    return reader.entries
  }

  private mutating func readLine() throws(SettingsProblem) {
    skipBlanks()
    guard let first = next else { return }
    if !isLineEnd(first), first != "#" {
      if first == "[" { try readTable() } else { try readEntry() }
    }
    try endLine()
  }

  private mutating func readTable() throws(SettingsProblem) {
    let start = i
    i += 1
    skipBlanks()
    let name = try readKey()
    skipBlanks()
    guard next == "]" else { throw problem(.closingBracket) }
    i += 1
    if let first = tables[name] { throw SettingsProblem(place(from: start), .newTable(line: first)) }
    tables[name] = line
    table = name
    tablePlace = place(from: start)
  }

  private mutating func readEntry() throws(SettingsProblem) {
    let start = i
    let key = try readKey()
    let keyPlace = place(from: start)
    let first = entries.first { $0.table == table && $0.key == key }
    if let first { throw SettingsProblem(keyPlace, .newKey(line: first.keyPlace.line)) }
    skipBlanks()
    guard next == "=" else { throw problem(.equals) }
    i += 1
    skipBlanks()
    let valueStart = i
    let (startLine, startOfLine) = (line, lineStart)
    let value = try readValue()
    let length = line == startLine ? i - valueStart : 1
    entries.append(
      SettingsEntry(
        table: table, tablePlace: tablePlace, key: key, keyPlace: keyPlace, value: value,
        valuePlace: TextPlace(line: startLine, column: valueStart - startOfLine + 1, length: length)))
  }

  private mutating func readKey() throws(SettingsProblem) -> String {
    if next == "\"" || next == "'" { return try readText() }
    let start = i
    while let scalar = next, scalar.isASCII,
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
    {
      i += 1
    }
    guard i > start else { throw problem(.key) }
    return text(start..<i)
  }

  private mutating func readValue() throws(SettingsProblem) -> SettingsValue {
    guard let first = next else { throw problem(.value) }
    switch first {
    case "\"", "'": return .text(try readText())
    case "[": return .texts(try readList())
    default:
      let start = i
      while let scalar = next, !isLineEnd(scalar), scalar != "#", scalar != " ", scalar != "\t" { i += 1 }
      let word = text(start..<i)
      if word == "true" || word == "false" { return .truth(word == "true") }
      if let number = Int(word.replacing("_", with: "")) { return .number(number) }
      throw SettingsProblem(place(from: start), .value)
    }
  }

  private mutating func readList() throws(SettingsProblem) -> [String] {
    var texts: [String] = []
    i += 1
    while true {
      skipLines()
      if next == "]" { break }
      guard next == "\"" || next == "'" else { throw problem(.text) }
      texts.append(try readText())
      skipLines()
      if next == "," { i += 1 } else if next != "]" { throw problem(.commaOrBracket) }
    }
    i += 1
    return texts
  }

  /// `"…"` with escapes, or `'…'` as it stands.
  private mutating func readText() throws(SettingsProblem) -> String {
    let quote = next
    let start = i
    i += 1
    var text = ""
    while let scalar = next, !isLineEnd(scalar) {
      i += 1
      if scalar == quote { return text }
      if scalar == "\\", quote == "\"" {
        text.unicodeScalars.append(try readEscape())
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    throw SettingsProblem(place(from: start), .closingQuote)
  }

  private mutating func readEscape() throws(SettingsProblem) -> Unicode.Scalar {
    let start = i - 1
    guard let letter = next else { throw problem(.escape) }
    i += 1
    switch letter {
    case "\"", "\\": return letter
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "u", "U":
      let digits = letter == "u" ? 4 : 8
      if i + digits <= scalars.count, let value = UInt32(text(i..<i + digits), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        i += digits
        return scalar
      }
    default: break
    }
    throw SettingsProblem(place(from: start), .escape)
  }

  private mutating func endLine() throws(SettingsProblem) {
    skipBlanks()
    if next == "#" { while let scalar = next, !isLineEnd(scalar) { i += 1 } }
    guard let scalar = next else { return }
    guard isLineEnd(scalar) else { throw problem(.lineEnd) }
    newLine()
  }

  private mutating func newLine() {
    if next == "\r", i + 1 < scalars.count, scalars[i + 1] == "\n" { i += 1 }
    i += 1
    line += 1
    lineStart = i
  }

  private mutating func skipBlanks() { while next == " " || next == "\t" { i += 1 } }

  /// Blanks, comments and line ends inside a list.
  private mutating func skipLines() {
    while let scalar = next {
      if scalar == " " || scalar == "\t" {
        i += 1
      } else if scalar == "#" {
        while let scalar = next, !isLineEnd(scalar) { i += 1 }
      } else if isLineEnd(scalar) {
        newLine()
      } else {
        return
      }
    }
  }

  private var next: Unicode.Scalar? { i < scalars.count ? scalars[i] : nil }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  private func place(from start: Int) -> TextPlace {
    TextPlace(line: line, column: start - lineStart + 1, length: i - start)
  }

  private func problem(_ expected: SettingsProblem.Expected) -> SettingsProblem {
    SettingsProblem(TextPlace(line: line, column: i - lineStart + 1), expected)
  }
}
