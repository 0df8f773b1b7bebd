import CaseLexicons

/// The words that must stand before a term: a verb, a preposition, and at most four words of no account.
struct EventFrame {
  let verbs: WordSet
  let prepositions: WordSet?

  init?(needed: String) {
    switch needed {
    case "by": (verbs, prepositions) = (EventWords.harm, EventWords.by)
    case "caught": (verbs, prepositions) = (EventWords.caught, EventWords.inside)
    case "fell": (verbs, prepositions) = (EventWords.fell, EventWords.from)
    case "found": (verbs, prepositions) = (EventWords.found, EventWords.inside)
    case "swallowed": (verbs, prepositions) = (EventWords.swallowed, nil)
    default: return nil
    }
  }

  /// Where the verb stands.
  func start(before term: Int, in text: TokenizedDocument) -> Int? {
    var i = term - 1
    var hasPreposition = prepositions == nil
    var between = 0
    while i >= 0, text[i + 1].gap < .line, between < 7 {
      if hasPreposition, text.isWord(i, in: verbs) { return i }
      if let prepositions, !hasPreposition, text.isWord(i, in: prepositions) {
        hasPreposition = true
      } else if text[i].shape == .mark && !text.isDash(i) || text.isWord(i, in: EventWords.breaks) {
        return nil
      }
      between += 1
      i -= 1
    }
    return nil
  }
}
