import CaseFindings
import CaseVeil

/// The lists that follow a review: what stays and needs a look, and, when asked for, what is left on purpose.
struct SuggestionText {
  let suggestions: [Suggestion]
  let document: Document
  /// Nil for one fact a line.
  let screen: Screen?

  private static let shortList = 8

  /// The whole of both lists for `all`; otherwise only the first, cut short.
  func text(all: Bool) -> String {
    let looks = suggestions.filter { $0.cause.needsLook }
    var text = ""
    if !looks.isEmpty {
      let shown = all ? looks : Array(looks.prefix(Self.shortList))
      text += "\n" + heading("Please look at these too. They stay as they are:") + rows(shown)
      if shown.count < looks.count {
        text += row("and \(looks.count - shown.count) more; -v shows them.")
      }
    }
    guard all else { return text }
    let others = suggestions.filter { !$0.cause.needsLook }
    if !others.isEmpty { text += "\n" + heading("Left on purpose:") + rows(others) }
    return text
  }

  private func heading(_ text: String) -> String { screen?.heading(text) ?? text + "\n" }

  private func row(_ text: String) -> String { screen?.paragraph(text, indent: 5, hanging: 7) ?? text + "\n" }

  private func rows(_ suggestions: [Suggestion]) -> String {
    let map = LineMap(document)
    return suggestions.map { suggestion in
      let words = VisibleText.of(document[suggestion.span]).split { $0.isNewline }.joined(separator: " ")
      return row("line \(map.line(of: suggestion.span.lower)): \(words) (\(suggestion.sentence))")
    }.joined()
  }
}
