/// A page of help in lines of a width: paragraphs flow, rows go on below their last column, tables too wide stay.
struct FittedText {
  private let width: Int
  private(set) var text = ""
  /// What stands before the words that flow, and the column in which they go on.
  private var head = ""
  private var hang = 0
  private var words = ""
  /// How long the line before was.
  private var room = 0

  init(_ page: String, width: Int) {
    self.width = width
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    for line in lines { add(String(line)) }
    end()
  }

  private mutating func add(_ line: String) {
    let indent = line.prefix { $0 == " " }.count
    if indent == line.count {
      end()
      text += "\n"
    } else if goesOn(line, indent) {
      words += " " + line.dropFirst(indent)
    } else {
      end()
      begin(line, indent)
    }
    room = line.count
  }

  /// Whether a line goes on with the sentence of the line before, which was then a full one.
  private func goesOn(_ line: String, _ indent: Int) -> Bool {
    !words.isEmpty && indent == hang && room >= Self.fullLine && !line.hasPrefix("--")
      && (indent > 0 || lastGap(of: line) == nil)
  }

  /// Pages are typed in lines of up to 120 letters: one of so many was broken, not ended.
  private static let fullLine = 85

  private mutating func begin(_ line: String, _ indent: Int) {
    let gap = lastGap(of: line)
    if gap == nil, indent > 0 || line.count > width, lastGap(of: line, roomFor: 0) != nil {
      text += line + "\n"
      return
    }
    hang = gap ?? indent
    head = String(line.prefix(hang))
    words = String(line.dropFirst(hang))
  }

  private mutating func end() {
    if words.isEmpty { return }
    for (i, line) in Screen.wrapped(words, width: width - hang).enumerated() {
      text += (i == 0 ? head : Screen.spaces(hang)) + line + "\n"
    }
    (head, hang, words) = ("", 0, "")
  }

  /// The column after the last two blanks of a row that leaves room for words; nil where there is none.
  private func lastGap(of line: String, roomFor room: Int = 24) -> Int? {
    var gap: Int?
    var blanks = 0
    var column = 0
    var hasWord = false
    for character in line {
      if character == " " {
        blanks += 1
      } else {
        if hasWord, blanks >= 2, column <= width - room || room == 0 { gap = column }
        (blanks, hasWord) = (0, true)
      }
      column += 1
    }
    return gap
  }
}
