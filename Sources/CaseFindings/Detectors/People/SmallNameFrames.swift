import CaseLexicons

/// What the words around a name in small letters say of it, in a text without capitals.
enum SmallNameFrames {
  /// `discussed with graham`, `physio amber came`, `seen with her sister, heather`: a likely name in a frame of people.
  static func isFramed(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    guard word.isGiven, word.ambiguity < 2, !word.isProtected,
      word.token.marks.isDisjoint(with: [.functionWord, .medical, .personVerb, .month, .weekday, .timeUnit])
    else { return false }
    if LoneCue.stands(around: i, in: text), LoneCue.isLikely(word) { return true }
    guard word.given >= 40 else { return false }
    if NameRole.hasAge(after: i, in: text) || NameCue.isSigned(i, in: text) { return true }
    let before = text.isMark(i - 1, ",") || text.isMark(i - 1, "(") || text.isMark(i - 1, ":") ? i - 2 : i - 1
    return text.isWord(before, in: leads) || !text[before].marks.isDisjoint(with: [.kinship, .clinicianRole])
  }

  /// A frequent name, or one that does something, and no town where towns stand.
  static func isSureAlone(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let word = text.name(i)
    guard text[i].gap != .none || i == 0, text[i].marks.isDisjoint(with: [.unit, .timeUnit, .abbreviation]) else {
      return false
    }
    let isFrequent = word.given >= (text[i].length > 3 ? 40 : 50)
    return (isFrequent || word.given >= 32 && text.isFollowedByVerb(i)) && !isPlaced(i, in: text)
      && !text.isWord(i, in: muscles)
  }

  private static let muscles = WordSet("maximus", "minimus", "medius")

  /// A name that is a town as well, and stands where towns do.
  private static func isPlaced(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    text[i].marks.contains(.place)
      && (text.name(i).given < 45 || text.followsPlaceWord(i) || text[i].weights.population >= 20)
  }

  private static let leads = WordSet("hi", "hello", "dear", "hey", "thanks", "reviewed", "saw", "met", "with", "re")
}
