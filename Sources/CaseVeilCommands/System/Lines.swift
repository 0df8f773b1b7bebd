#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Words in lines of a width.
enum Lines {
  /// Breaks at spaces; a word that is wider stands on a line of its own.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The same with spaces before each line.
  static func indented(_ text: String, by indent: Int, to width: Int) -> String {
    wrapped(text, to: width - indent).map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
  }

  /// How many columns a terminal has; 80 when it is none, or does not say.
  static func width(of stream: OutputStream) -> Int {
    var size = winsize()
    guard stream.isTerminal, ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(120, max(40, Int(size.ws_col)))
  }
}
