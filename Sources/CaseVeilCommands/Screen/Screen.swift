/// What a page is drawn on: how many columns it has, and whether in colour.
struct Screen: Sendable {
  let width: Int
  let ink: Ink

  /// Words at most so wide are easy to read, however wide the window.
  static let widest = 200
  static let narrowest = 60

  init(width: Int, isColoured: Bool = false) {
    self.width = min(Self.widest, max(Self.narrowest, width))
    ink = Ink(isOn: isColoured)
  }

  /// Words in lines: the first starts at one column, the others at another.
  func paragraph(_ text: String, indent: Int = 2, hanging: Int? = nil, tone: Ink.Tone = .plain) -> String {
    let rest = hanging ?? indent
    // Long lines are hard to follow.
    let lines = Self.wrapped(text, width: min(width, 100) - max(indent, rest))
    return lines.enumerated().map { i, line in Self.spaces(i == 0 ? indent : rest) + ink(line, tone) + "\n" }.joined()
  }

  /// A row: its head in one line, then words that go on in lines of their own below where they start.
  func row(_ head: String, _ text: String, indent: Int = 2, tone: Ink.Tone = .plain) -> String {
    let start = indent + TextWidth.of(head)
    let lines = Self.wrapped(text, width: min(width, max(100, start + 40)) - start)
    return lines.enumerated().map { i, line in
      (i == 0 ? Self.spaces(indent) + head : Self.spaces(start)) + ink(line, tone) + "\n"
    }.joined()
  }

  /// A line that starts a part of the page.
  func heading(_ text: String) -> String { paragraph(text, tone: .heading) }

  /// Words in lines at most so wide; a longer word is cut.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = 0
    for part in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      for word in cut(String(part), to: max(4, width)) {
        let size = TextWidth.of(word)
        if taken > 0, taken + 1 + size > width {
          lines.append(line)
          (line, taken) = ("", 0)
        }
        line += taken > 0 ? " " + word : word
        taken += taken > 0 ? size + 1 : size
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  private static func cut(_ word: String, to width: Int) -> [String] {
    if TextWidth.of(word) <= width { return [word] }
    var parts = [""]
    var taken = 0
    for character in word {
      let size = TextWidth.of(character)
      if taken + size > width {
        parts.append("")
        taken = 0
      }
      parts[parts.count - 1].append(character)
      taken += size
    }
    return parts
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// The text with spaces behind it up to a column.
  static func padded(_ text: String, to width: Int) -> String { text + spaces(width - TextWidth.of(text)) }

  /// The text with spaces before it.
  static func moved(_ text: String, to width: Int) -> String { spaces(width - TextWidth.of(text)) + text }
}
