import CaseFindings
import CaseLexicons

/// Whether a name of a file or folder may be handed on: it holds nothing but words of medicine and of teaching, everyday
/// words that are nobody's name and no place, short numbers that are no date, and terms that the user keeps.
public enum FileNameWords {
  /// Whether a name may be handed on. O(bytes).
  ///
  /// - Parameters:
  ///   - name: Without the ending; `_`, `-`, `.` and spaces part words, as do digits.
  ///   - terms: Words that the user keeps.
  public static func mayStay(_ name: String, keeping terms: TermList = .empty) -> Bool {
    let bytes = Array(name.utf8)
    if bytes.contains(where: { $0 >= 0x80 || $0 < 0x20 }) { return false }
    let text = TokenizedDocument(Document(valid: spaced(bytes)))
    var kept = [Bool](repeating: false, count: text.tokens.count)
    terms.forEachMatch(in: text) { _, tokens in
      for i in tokens { kept[i] = true }
    }
    var digits = 0
    for i in text.tokens.indices where !kept[i] {
      if !mayStay(i, in: text) { return false }
      if text[i].shape == .digits { digits += Int(text[i].length) }
    }
    // Several numbers may be a date, a number of a patient or a room.
    return digits <= 3
  }

  /// With a space for each mark that parts words, and one between letters and digits: `week1`.
  private static func spaced(_ bytes: [UInt8]) -> [UInt8] {
    var spaced: [UInt8] = []
    for byte in bytes {
      let isMark = byte == 0x5F || byte == 0x2E || byte == 0x2D
      let isDigit = byte &- 0x30 < 10
      if let last = spaced.last, last != 0x20, isDigit != (last &- 0x30 < 10), isDigit || isLetter(byte) {
        spaced.append(0x20)
      }
      spaced.append(isMark ? 0x20 : byte)
    }
    return spaced
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func mayStay(_ i: Int, in text: TokenizedDocument) -> Bool {
    let token = text[i]
    switch token.shape {
    case .mark: return text.isMark(i, "(") || text.isMark(i, ")") || text.isMark(i, ",")
    case .digits: return token.length <= 3 && text[i + 1].shape != .digits
    case .lower, .capitalised, .upper: break
    default: return false
    }
    if text.isWord(i, in: teaching) { return true }
    // A capital makes a name of some words, but not in `Day 2`.
    if token.shape == .lower || text[i + 1].shape == .digits, text.isWord(i, in: alsoNames) { return true }
    let names: WordMarks = [
      .givenName, .surname, .nickname, .place, .smallPlace, .region, .country, .hospitalName, .eponym, .eponymAlone,
      .rareCondition, .rareEvent, .month, .knownOrganisation, .nationality, .demonym, .occupation,
    ]
    let known: WordMarks = [
      .commonWord, .functionWord, .medical, .drug, .anatomy, .disease, .procedure, .commonCondition, .numberWord,
    ]
    return token.marks.isDisjoint(with: names) && !token.marks.isDisjoint(with: known)
  }

  private static let teaching = WordSet(
    "case", "cases", "week", "weeks", "days", "session", "sessions", "term", "module", "modules", "unit", "units",
    "lecture", "lectures", "seminar", "seminars", "tutorial", "tutorials", "workshop", "workshops", "lesson",
    "lessons", "class", "topic", "topics", "handout", "handouts", "note", "notes", "slide", "slides",
    "deck", "quiz", "quizzes", "answer", "answers", "question", "questions", "mcq", "mcqs", "osce", "osces",
    "list", "plan", "intro", "introduction", "outline", "summary", "overview", "part", "parts", "chapter", "chapters",
    "section", "appendix", "draft", "drafts", "copy", "final", "new", "version", "vignette", "vignettes", "scenario",
    "scenarios", "report", "reports", "thread", "teaching", "student", "students", "course", "exam", "exams", "test",
    "exercise", "exercises", "poster", "talk", "text", "texts", "readme", "index", "clinic", "example", "examples",
    "discussion", "feedback", "reflection", "portfolio", "audit", "journal", "club", "morning", "evening", "night",
    "history", "presentation", "gp", "icu", "ecg", "ct", "mri", "xray", "abdo")

  /// Words of teaching and of the body that are also names of people or places.
  private static let alsoNames = WordSet(
    "day", "long", "short", "old", "reading", "page", "post", "posts", "ward", "wards", "round", "rounds", "grand",
    "pain", "heart", "head", "neck", "back", "knee", "arm", "foot", "hip", "hand", "chest", "fall", "falls", "burn",
    "burns", "rash", "cold", "bone", "blood", "tongue", "skin", "child", "adult", "baby", "elder", "rigor", "acute")
}
