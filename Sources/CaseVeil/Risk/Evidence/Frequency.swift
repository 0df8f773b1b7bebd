import CaseFindings
import CaseLexicons

/// A frequency that the author gives: `1 in 100,000`, `one in a million`.
enum Frequency {
  private static let articles = WordSet("a", "every", "one")
  private static let million = WordSet("million")
  private static let thousand = WordSet("thousand")

  /// The share, when a number stands on both sides of *in*; only what is rarer than one in a hundred.
  static func share(_ text: TokenizedDocument, around i: Int) -> Double? {
    guard let part = text.cardinal(at: i - 1), (1...9).contains(part.value) else { return nil }
    var j = i + 1
    if text.isWord(j, in: articles) { j += 1 }
    var whole = 1.0
    if text[j].shape == .digits {
      whole = Double(text.number(j) ?? 0)
      while text.isMark(j + 1, ","), text[j + 1].gap == .none, text[j + 2].gap == .none, text[j + 2].length == 3,
        let group = text.number(j + 2)
      {
        whole = whole * 1000 + Double(group)
        j += 2
      }
      j += 1
    } else if let number = text.cardinal(at: j) {
      whole = Double(number.value)
      j = number.last + 1
    }
    if text.isWord(j, in: million) { whole *= 1_000_000 } else if text.isWord(j, in: thousand) { whole *= 1_000 }
    return whole >= 100 ? Double(part.value) / whole : nil
  }
}
