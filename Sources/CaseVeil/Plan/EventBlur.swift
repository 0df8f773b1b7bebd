import CaseFindings
import CaseLexicons

/// What happened, in plain words: `his tractor rolled on him` becomes `an unusual accident`.
struct EventBlur {
  let passage: Passage

  /// Fits the words before: `when it rolled on him` to `in an unusual accident`.
  func replacement() -> Replacement {
    let noun = self.noun
    if passage.finding.reasons.contains(.counted) {
      return few()
    }
    if passage.contains(Self.public) { return Replacement("became known to many", over: passage.finding.tokens) }
    if passage.text.isWord(passage.first, in: Self.survivors) {
      return Replacement("\(passage.words(passage.first..<passage.first + 1)) of \(noun)", over: passage.finding.tokens)
    }
    let before = passage.first - 1
    if passage.contains(Self.media), passage.text.isWord(passage.first, in: Self.on) { return shown(before) }
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
    return Replacement(isClause ? "there was \(noun)" : noun, over: passage.finding.tokens)
  }

  /// Whether the words are a sentence of their own: `the coastguard lowered a surgeon`, `and his leg came off`.
  private var isClause: Bool {
    let text = passage.text
    let isOpened = text[passage.first].flags.contains(.startsSentence) || text.isWord(passage.first - 1, in: Self.links)
    let isClosed =
      text.isSentenceEnd(passage.end) || text[passage.end].gap >= .line || text.isWord(passage.end, in: Self.links)
      || text.isMark(passage.end, ",")
    guard isOpened, isClosed, passage.finding.tokens.count > 2 else { return false }
    return passage.finding.tokens.dropFirst(2).dropLast().contains {
      text[$0].shape == .lower
        && (text[$0].marks.contains(.personVerb) || text.isWord($0, in: Self.verbs) || text.isWord($0, in: Self.finite))
    }
  }

  /// `was on the evening news` to `became known to many`, `shown on television` to `shown in public`.
  private func shown(_ before: Int) -> Replacement {
    passage.has(Self.was, at: before)
      ? Replacement("became known to many", over: before..<passage.end)
      : Replacement("in public", over: passage.finding.tokens)
  }

  /// `the only falconer in the county` to `one of few in such work`; `there is only one saddler` to `there are few`.
  private func few() -> Replacement {
    let text = passage.text
    let isOfMany =
      text.isWord(passage.first, in: Self.only) && text.cardinal(at: passage.first + 1) != nil
      || text.isWord(passage.first, in: Self.no)
    let isPerson =
      passage.contains(Self.persons) || passage.finding.tokens.dropFirst(2).contains { text.isWord($0, in: Self.one) }
    let words =
      isPerson && passage.finding.reasons.contains(.unusual)
      ? "such people" : passage.finding.reasons.contains(.unusual) ? "in such work" : "such cases"
    guard isOfMany else {
      // `one of the first in the country`
      let hasOne = passage.has(Self.of, at: passage.first - 1) && passage.has(Self.one, at: passage.first - 2)
      return Replacement("one of few \(words)", over: (hasOne ? passage.first - 2 : passage.first)..<passage.end)
    }
    guard let verb = Self.plurals.first(where: { passage.has($0.one, at: passage.first - 1) }) else {
      return Replacement("few \(words)", over: passage.finding.tokens)
    }
    return Replacement("\(verb.many) few \(words)", over: passage.first - 1..<passage.end)
  }

  private var noun: String {
    if passage.contains(Self.violence) { return "an assault" }
    if passage.contains(Self.animals) { return "an injury by an animal" }
    if passage.contains(Self.rescues) { return "an unusual rescue" }
    return passage.contains(Self.accidents) ? "an unusual accident" : "an unusual event"
  }

  private static let `public` = WordSet("viral", "appeared", "featured", "interviewed")
  private static let plurals = [
    (one: WordSet("is"), many: "are"), (one: WordSet("was"), many: "were"),
  ]
  private static let rescues = WordSet(
    "coastguard", "lifeboat", "rnli", "winch", "winched", "firefighters", "brigade", "rescuers", "rescue", "rescued",
    "freed", "plucked", "extricated")
  private static let only = WordSet("only", "just")
  private static let no = WordSet("no")
  private static let persons = WordSet(
    "man", "woman", "person", "people", "men", "women", "survivor", "member", "girl", "boy")
  private static let one = WordSet("one")
  private static let of = WordSet("of")
  private static let on = WordSet("on", "in", "over", "across")
  private static let media = WordSet(
    "news", "television", "tv", "telly", "radio", "bbc", "itv", "newspaper", "newspapers", "papers", "headlines",
    "press", "bulletin")
  private static let survivors = WordSet("survivor", "survivors", "victim", "victims")
  private static let links = WordSet("and", "but", "then", "until", "before", "after", "so")
  /// Other verbs of a sentence about what happened.
  private static let finite = WordSet(
    "was", "were", "had", "came", "brought", "took", "cut", "broke", "gave", "carried", "flew", "got", "left", "lost",
    "saved", "reached", "operated", "amputated")
  private static let was = WordSet("was", "were", "been", "got")
  private static let had = WordSet("had", "has", "have")
  private static let when = WordSet("when", "while", "as", "where")
  private static let because = WordSet("because")
  private static let verbs = WordSet(
    "fell", "went", "crashed", "slipped", "jumped", "collided", "drowned", "swallowed", "drove", "rolled", "tripped",
    "dived", "winched", "dug", "freed", "hauled", "pulled", "lowered", "pinned", "buried", "stranded", "marooned",
    "entombed", "wedged", "plucked", "extricated", "hoisted", "prised", "fished")
  private static let violence = WordSet("stabbed", "shot", "assaulted", "attacked", "murdered", "kidnapped", "mugged")
  private static let animals = WordSet(
    "bitten", "bite", "stung", "gored", "trampled", "mauled", "kicked", "bull", "shark", "snake", "horse", "dog", "cow")
  private static let accidents = WordSet(
    "accident", "crash", "crashed", "collision", "fell", "fall", "rolled", "struck", "hit", "crushed", "trapped",
    "overturned", "explosion", "exploded", "fire", "burnt", "burned", "drowned", "electrocuted", "lightning",
    "derailed", "capsized", "collapsed", "impaled", "slipped", "collided", "ran", "pinned", "torn",
    "ripped", "wedged", "leg", "arm")
}
