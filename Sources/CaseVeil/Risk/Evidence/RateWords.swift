import CaseFindings
import CaseLexicons

/// Where the words of the table of rates name what someone has or what befell them.
struct RateWords {
  /// The longest phrase of the table that starts at a token, unless a rare condition starts there.
  func phrase(at i: Int, from first: Int, _ text: TokenizedDocument) -> Range<Int>? {
    var end: Int?
    var p = first
    while p < text.phrases.count, text.phrases[p].first == i {
      let marks = text.phrases[p].marks
      if marks.contains(.rareCondition) {
        end = nil
      } else if marks.contains(.commonCondition) {
        end = text.phrases[p].end
      }
      p += 1
    }
    guard let end, !text.isWord(end, in: Self.things) else { return nil }
    return i..<end
  }

  /// Whether a single word is meant as the table means it: `ED` in capitals, no surname, no `heart failure clinic`.
  func isMeant(_ i: Int, _ text: TokenizedDocument) -> Bool {
    let token = text[i]
    if text.isWord(i, in: Self.acronyms), token.shape != .upper { return false }
    if token.shape == .capitalised, !token.flags.contains(.startsSentence),
      !token.marks.isDisjoint(with: [.surname, .givenName])
    {
      return false
    }
    if text.isWord(i + 1, in: Self.things) || text.isDash(i + 1) && text.isWord(i + 2, in: Self.things) { return false }
    if text.isWord(i, in: Self.falls), text.isWord(i + 1, in: Self.to), text[i + 2].hasDigit { return false }
    if text.isWord(i, in: Self.falls) { return !text.isWord(i + 1, in: Self.notFalls) }
    return !token.marks.contains(.rareCondition)
  }

  private static let acronyms = WordSet("ed", "af", "mi", "nof", "thr", "ect", "tkr", "rta")
  private static let to = WordSet("to", "from", "by")
  private static let falls = WordSet("fall", "fell", "burns", "burnt", "burned")
  private static let notFalls = WordSet(
    "asleep", "pregnant", "below", "short", "ill", "under", "behind", "within", "apart")
  /// What follows and makes it a place, a team or a plan.
  private static let things = WordSet(
    "unit", "ward", "team", "clinic", "nurse", "prophylaxis", "prevention", "risk", "screening", "guideline",
    "guidelines", "pathway", "protocol", "society", "association", "awareness", "day", "week", "charity", "centre",
    "service", "services", "specialist", "department", "volume", "registrar", "consultant", "free", "negative",
    "excluded", "research", "trial", "medicine", "care", "exam", "course", "conference", "foundation")
}
