import CaseLexicons

/// The words that show a relative or a friend.
extension NameRole {
  /// A word of kinship directly before, or one before a comma, a bracket or `is`.
  static func isRelative(before first: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text[first].gap < .line else { return false }
    var j = first - 1
    if text.isMark(j, ",") || text.isMark(j, "(") || text.isMark(j, ":") || text.isWord(j, in: copulas)
      || text.isDash(j) && text[j].gap == .space && text[first].gap == .space
    {
      j -= 1
    }
    if text.isWord(j, in: nameNouns), text[j - 1].shape == .possessive { j -= 2 }
    guard text[j].marks.contains(.kinship), !text.isWord(j, in: babies), !text.isWord(j, in: colleagues) else {
      return false
    }
    if text.isWord(j, in: children), text[j - 1].marks.contains(.timeUnit) || text.isWord(j - 1, in: olds) {
      return false
    }
    return text[j].shape == .lower || text[first].flags.contains(.onCapitalLine) || text.isWord(j, in: nextOfKin)
      || text[j].shape == .capitalised && !text[j].marks.contains(.clinicianRole)
        && (!text[j].marks.contains(.title) || text.isMark(first - 1, "("))
  }

  /// A word of kinship after the name: ` (daughter)`, `, her sister,`, ` - wife`.
  static func hasKinship(after last: Int, in text: borrowing TokenizedDocument) -> Bool {
    var j = last + 1
    guard text.isMark(j, ",") || text.isMark(j, "(") || text.isDash(j) && text[j].gap == .space else { return false }
    let isBracket = text.isMark(j, "(")
    j += 1
    let isOwned = text.isWord(j, in: owners)
    if isOwned { j += 1 }
    if text[j].shape == .possessive { j += 1 }
    let isTerm = isOwned && text[j].shape == .lower && text.phrase(at: j, marked: .kinship) != nil
    if isTerm, text[j].gap <= .space { return true }
    guard text[j].marks.contains(.kinship), text[j].shape != .capitalised || isBracket, text[j].gap <= .space,
      !text.isWord(j, in: carers) || isOwned || isBracket
    else { return false }
    return isBracket || isOwned || text[j + 1].shape == .mark
      || text.isWord(j + 1, in: KinWords.of) && text[j + 2].isCapital
  }

  private static let nextOfKin = WordSet("nok")
  private static let nameNouns = WordSet("name")
  private static let babies = WordSet("baby")
  private static let children = WordSet("child", "baby", "twin")
  private static let olds = WordSet("old", "yo", "male", "female")
  private static let owners = WordSet("her", "his", "their", "my", "your", "our")
  private static let carers = WordSet("partner", "friend", "carer")
}
