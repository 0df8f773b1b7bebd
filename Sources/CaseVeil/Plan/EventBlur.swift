import CaseFindings
import CaseLexicons

/// What happened, in plain words: `his tractor rolled on him` becomes `an unusual accident`.
struct EventBlur {
  let passage: Passage

  /// Fits the words before: `when it rolled on him` to `in an unusual accident`.
  func replacement() -> Replacement {
    let noun = self.noun
    if passage.finding.reasons.contains(.counted) {
      return Replacement("one of few such cases", over: passage.finding.tokens)
    }
    if passage.contains(Self.public) { return Replacement("became known to many", over: passage.finding.tokens) }
    if passage.text.isWord(passage.first, in: Self.survivors) {
      return Replacement("\(passage.words(passage.first..<passage.first + 1)) of \(noun)", over: passage.finding.tokens)
    }
    let before = passage.first - 1
    if passage.has(Self.was, at: before) {
      return Replacement(
        "had \(noun)", over: (passage.has(Self.had, at: before - 1) ? before - 1 : before)..<passage.end)
    }
    if passage.has(Self.when, at: before) { return Replacement("in \(noun)", over: before..<passage.end) }
    if passage.has(Self.because, at: before) { return Replacement("because of \(noun)", over: before..<passage.end) }
    let first = passage.text[passage.first]
    if first.shape == .lower, first.marks.contains(.personVerb) || passage.text.isWord(passage.first, in: Self.verbs) {
      return Replacement("had \(noun)", over: passage.finding.tokens)
    }
    if before >= 0, passage.text[before].marks.contains(.personNoun), first.shape == .lower {
      return Replacement("with \(noun)", over: passage.finding.tokens)
    }
    return Replacement(noun, over: passage.finding.tokens)
  }

  private var noun: String {
    if passage.contains(Self.violence) { return "an assault" }
    if passage.contains(Self.animals) { return "an injury by an animal" }
    return passage.contains(Self.accidents) ? "an unusual accident" : "an unusual event"
  }

  private static let `public` = WordSet("viral", "appeared", "featured", "interviewed")
  private static let survivors = WordSet("survivor", "survivors", "victim", "victims")
  private static let was = WordSet("was", "were", "been", "got")
  private static let had = WordSet("had", "has", "have")
  private static let when = WordSet("when", "while", "as", "where")
  private static let because = WordSet("because")
  private static let verbs = WordSet(
    "fell", "went", "crashed", "slipped", "jumped", "collided", "drowned", "swallowed", "drove", "rolled", "tripped",
    "dived")
  private static let violence = WordSet("stabbed", "shot", "assaulted", "attacked", "murdered", "kidnapped", "mugged")
  private static let animals = WordSet(
    "bitten", "bite", "stung", "gored", "trampled", "mauled", "kicked", "bull", "shark", "snake", "horse", "dog", "cow")
  private static let accidents = WordSet(
    "accident", "crash", "crashed", "collision", "fell", "fall", "rolled", "struck", "hit", "crushed", "trapped",
    "overturned", "explosion", "exploded", "fire", "burnt", "burned", "drowned", "electrocuted", "lightning",
    "derailed", "capsized", "collapsed", "impaled", "slipped", "collided", "ran")
}
