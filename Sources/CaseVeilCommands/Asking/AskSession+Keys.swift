import CaseVeil
import ConsentLedger

/// What the keys do, as it is said before a line is read.
extension AskSession {
  /// The keys in lines, each key beside what it does.
  static func lines(_ keys: String, _ screen: Screen) -> String {
    let parts = keys.split(separator: "·").map { part in
      String(part[...].trimmingSpaces.map { $0 == " " ? "\u{A0}" : $0 })
    }
    let text = screen.paragraph(parts.joined(separator: "\u{A0}· "), indent: 3)
    return String(text.map { $0 == "\u{A0}" ? " " : $0 })
  }

  static let keys =
    "Enter: choice 1, or a number · e own words · k keep · a all like this · u undo · m add words that were missed · "
    + "? why · s save and stop · q quit without saving"
  static let shortKeys = "Enter, a number, e k a u m ? s q; h tells what they do"
  static let lastKeys =
    "Enter: write the text · u undo · m add words that were missed · s save and stop · q quit without saving"
}
