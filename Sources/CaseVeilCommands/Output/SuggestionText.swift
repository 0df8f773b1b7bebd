import CaseFindings
import CaseVeil

/// The lists that follow a review: what stays and needs a look, and, when asked for, what is left on purpose.
enum SuggestionText {
  /// The whole of both lists for `all`; otherwise only the first, cut short.
  static func text(for suggestions: [Suggestion], in document: Document, all: Bool) -> String {
    let looks = suggestions.filter { $0.cause.needsLook }
    var text = ""
    if !looks.isEmpty {
      let shown = all ? looks : Array(looks.prefix(shortList))
      text += "\nPlease look at these too. They stay as they are:\n" + rows(shown, document)
      if shown.count < looks.count {
        text += "  and \(looks.count - shown.count) more: 'caseveil review -v' shows them.\n"
      }
    }
    guard all else { return text }
    let others = suggestions.filter { !$0.cause.needsLook }
    if !others.isEmpty { text += "\nLeft on purpose:\n" + rows(others, document) }
    return text
  }

  private static let shortList = 8

  private static func rows(_ suggestions: [Suggestion], _ document: Document) -> String {
    let map = LineMap(document)
    return suggestions.map { suggestion in
      let words = VisibleText.of(
        String(decoding: document.bytes[suggestion.span.lower..<suggestion.span.upper], as: UTF8.self))
      return "  line \(map.place(of: suggestion.span.lower).line): \(words) (\(suggestion.sentence))\n"
    }.joined()
  }
}
