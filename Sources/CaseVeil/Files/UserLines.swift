/// Where in a file that a user wrote something stands; all counts are from 1, columns in Unicode scalars.
public struct TextPlace: Hashable, Sendable {
  public let line: Int
  public let column: Int
  /// How many scalars of the line are meant; at least 1.
  public let length: Int

  public init(line: Int, column: Int, length: Int = 1) {
    self.line = line
    self.column = column
    self.length = max(1, length)
  }
}

/// A file that a user wrote, line by line: a byte-order mark at the start and CR before LF do not count.
struct UserLines {
  /// The lines that are not empty, from 1.
  let all: [UserLine]

  init(_ source: String) {
    var bytes = Array(source.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var lines: [UserLine] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = UserLine(number: number, bytes: Array(line.last == 0x0D ? line.dropLast() : line))
      if !line.trimmed(line.whole).isEmpty { lines.append(line) }
    }
    all = lines
  }
}

/// One line, of which stretches are taken by their bytes.
struct UserLine {
  let number: Int
  let bytes: [UInt8]

  var whole: Range<Int> { bytes.indices }

  /// The words of a stretch.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where a stretch stands.
  func place(_ range: Range<Int>) -> TextPlace {
    TextPlace(line: number, column: scalars(0..<range.lowerBound) + 1, length: scalars(range))
  }

  /// The stretch without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, Self.isBlank(bytes[lower]) { lower += 1 }
    while upper > lower, Self.isBlank(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// The stretches between a separator.
  func split(_ range: Range<Int>, by separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for i in range where bytes[i] == separator {
      parts.append(start..<i)
      start = i + 1
    }
    return parts + [start..<range.upperBound]
  }

  /// The words between blanks.
  func words(_ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for i in range {
      if !Self.isBlank(bytes[i]) {
        start = start ?? i
      } else if let begin = start {
        words.append(begin..<i)
        start = nil
      }
    }
    return start.map { words + [$0..<range.upperBound] } ?? words
  }

  /// The value of `# key: value`, or of `key: value` where no number sign is wanted; nil for other lines.
  func header(sign: Bool = true) -> (key: Range<Int>, value: Range<Int>)? {
    guard !sign || bytes.first == 0x23, let colon = bytes.firstIndex(of: 0x3A) else { return nil }
    let key = trimmed((sign ? 1 : 0)..<colon)
    guard !key.isEmpty, words(key).count == 1 else { return nil }
    return (key, trimmed(colon + 1..<bytes.count))
  }

  private func scalars(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (bytes[$1] & 0xC0 != 0x80 ? 1 : 0) }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
