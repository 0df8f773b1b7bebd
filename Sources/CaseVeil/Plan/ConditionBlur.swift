import CaseFindings
import CaseLexicons

/// A rare condition in the words for the group that it belongs to: `a rare blood-cell disorder`.
struct ConditionBlur {
  let passage: Passage

  /// With its article; nil where no group is known.
  func phrase() -> String? {
    guard case .condition(_, let code) = passage.finding.fact, let label = ConditionRow.broaderLabel(code) else {
      return nil
    }
    return "a rare \(label)"
  }

  /// `Known a rare disorder` loses its article.
  func fitted(_ replacement: Replacement) -> Replacement {
    guard passage.has(Self.known, at: passage.first - 1), let article = Article.leading(replacement.text) else {
      return replacement
    }
    let noun = String(decoding: replacement.text.utf8.dropFirst(article), as: UTF8.self)
    return Replacement(noun, over: replacement.tokens)
  }

  /// What tells it from other conditions of its group, whatever words name it; nil where only its words do.
  var identity: WordHash? {
    guard case .condition(let code, _) = passage.finding.fact, code != 0 else { return nil }
    return WordHash(value: UInt64(code))
  }

  private static let known = WordSet("known")

  /// Whether it only repeats in brackets, as an acronym, the condition before it: `(HLH)`.
  var isExplained: Bool {
    passage.text.isMark(passage.first - 1, "(") && passage.text.isMark(passage.end, ")")
      && passage.text[passage.first].shape == .upper && passage.finding.tokens.count == 1
  }
}
