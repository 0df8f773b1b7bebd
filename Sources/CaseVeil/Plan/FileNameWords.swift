import CaseFindings
import CaseLexicons

/// Whether a name of a file or folder may be handed on: it holds nothing but words of medicine and of teaching, everyday
/// words that are nobody's name and no place, and numbers of one or two digits.
public enum FileNameWords {
  /// - Parameter name: Without the ending; `_`, `-`, `.` and spaces part words.
  public static func mayStay(_ name: String) -> Bool {
    var bytes = Array(name.utf8)
    for i in bytes.indices where bytes[i] == 0x5F || bytes[i] == 0x2E || bytes[i] == 0x2D { bytes[i] = 0x20 }
    if bytes.contains(where: { $0 >= 0x80 || $0 < 0x20 }) { return false }
    let text = TokenizedDocument(Document(valid: bytes))
    return text.tokens.indices.allSatisfy { mayStay($0, in: text) } && !hasLongNumber(bytes)
  }

  private static func mayStay(_ i: Int, in text: TokenizedDocument) -> Bool {
    let token = text[i]
    switch token.shape {
    case .mark: return text.isMark(i, "(") || text.isMark(i, ")") || text.isMark(i, ",")
    case .digits: return token.length <= 2
    case .lower, .capitalised, .upper: break
    default: return false
    }
    if text.isWord(i, in: teaching) { return true }
    let names: WordMarks = [
      .givenName, .surname, .nickname, .place, .smallPlace, .region, .country, .hospitalName, .eponym, .eponymAlone,
      .rareCondition, .rareEvent, .month, .knownOrganisation, .nationality, .demonym, .occupation,
    ]
    let known: WordMarks = [
      .commonWord, .functionWord, .medical, .drug, .anatomy, .disease, .procedure, .commonCondition, .numberWord,
    ]
    return token.marks.isDisjoint(with: names) && !token.marks.isDisjoint(with: known)
  }

  /// Digits that marks and spaces part are one number: `12-03-24`.
  private static func hasLongNumber(_ bytes: [UInt8]) -> Bool { bytes.count { $0 &- 0x30 < 10 } > 3 }

  private static let teaching = WordSet(
    "case", "cases", "week", "weeks", "day", "session", "term", "module", "lecture", "lectures", "seminar", "tutorial",
    "handout", "handouts", "note", "notes", "slide", "slides", "deck", "quiz", "answers", "question", "questions",
    "reading", "list", "plan", "intro", "introduction", "summary", "part", "chapter", "draft", "copy", "final", "new",
    "old", "version", "vignette", "vignettes", "report", "reports", "post", "posts", "thread", "teaching", "student",
    "students", "course", "exam", "exercise", "poster", "talk", "text", "readme", "index", "page", "ward", "clinic")
}
