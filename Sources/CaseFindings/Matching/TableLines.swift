/// A heading line and the lines below it that have the same cells.
struct TableLines {
  /// The cells of the heading, left to right.
  let heading: [Range<Int>]
  /// The cells of each row below.
  private(set) var rows: [[Range<Int>]] = []
  /// The token after the last row.
  private(set) var end: Int
  private let separator: Separator

  /// What stands between the cells of a line.
  private enum Separator { case bar, blank, comma, semicolon }

  /// The heading that starts at a token, without its rows; nil when none does: it has two cells and more of few words
  /// without digits.
  init?(at first: Int, in text: TokenizedDocument) {
    guard let separator = Self.separator(from: first, in: text) else { return nil }
    guard let line = Self.headingLine(from: first, separator, in: text) else { return nil }
    self.separator = separator
    heading = Self.cells(line, separator, in: text)
    if heading.count < 2 { return nil }
    end = line.upperBound
  }

  /// Reads the lines below that have as many cells, however many they are.
  mutating func readRows(in text: TokenizedDocument) {
    while end < text.count, text[end].gap < .paragraph || separator != .blank {
      let next = Self.line(from: end, in: text)
      let cells = Self.cells(next, separator, in: text)
      guard cells.count == heading.count || separator == .blank && (2..<heading.count).contains(cells.count) else {
        break
      }
      if next.contains(where: { text[$0].shape != .mark }) { rows.append(cells) }
      end = next.upperBound
    }
  }

  /// The line when none of its cells is longer than a label or holds a number.
  private static func headingLine(
    from first: Int, _ separator: Separator, in text: TokenizedDocument
  ) -> Range<Int>? {
    var end = first
    var words = 0
    while end < text.count, end == first || text[end].gap < .line {
      if isSeparator(end, separator, in: text) || separator == .blank && text[end].gap == .wide { words = 0 }
      words += 1
      if words > 7 || text[end].shape == .digits { return nil }
      end += 1
    }
    return first..<end
  }

  /// The first separator among the first words of a line.
  private static func separator(from first: Int, in text: TokenizedDocument) -> Separator? {
    for i in first..<min(first + 8, text.count) {
      if i > first, text[i].gap >= .line { return nil }
      if i > first, text[i].gap == .wide, !text.isMark(i, "|"), !text.isMark(first, "|") { return .blank }
      if text.isMark(i, "|") { return .bar }
      if text.isMark(i, ",") { return .comma }
      if text.isMark(i, ";") { return .semicolon }
      if text.isMark(i, ".") || text.isMark(i, ":") { return nil }
    }
    return nil
  }

  private static func line(from first: Int, in text: TokenizedDocument) -> Range<Int> {
    var end = first + 1
    while end < text.count, text[end].gap < .line { end += 1 }
    return first..<min(end, text.count)
  }

  /// The cells of a line, empty ones too; bars at its ends and separators in quotation marks do not count.
  private static func cells(_ line: Range<Int>, _ separator: Separator, in text: TokenizedDocument) -> [Range<Int>] {
    var line = line
    if separator == .bar {
      if text.isMark(line.lowerBound, "|") { line = line.dropFirst() }
      if !line.isEmpty, text.isMark(line.upperBound - 1, "|") { line = line.dropLast() }
    }
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var isQuoted = false
    for i in line {
      if text.isMark(i, "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if separator == .blank {
        guard i > line.lowerBound, text[i].gap == .wide else { continue }
        cells.append(start..<i)
        for _ in 1..<max(2, tabs(before: i, in: text) + 1) { cells.append(i..<i) }
        if cells.last!.isEmpty { cells.removeLast() }
        start = i
      } else if isSeparator(i, separator, in: text) {
        cells.append(start..<i)
        start = i + 1
      }
    }
    cells.append(start..<line.upperBound)
    return cells
  }

  private static func isSeparator(_ i: Int, _ separator: Separator, in text: TokenizedDocument) -> Bool {
    switch separator {
    case .bar: text.isMark(i, "|")
    case .comma: text.isMark(i, ",")
    case .semicolon: text.isMark(i, ";")
    case .blank: false
    }
  }

  private static func tabs(before i: Int, in text: TokenizedDocument) -> Int {
    var count = 0
    for j in text[i - 1].upper..<text[i].lower where text.document.bytes[j] == 0x09 { count += 1 }
    return count
  }
}
