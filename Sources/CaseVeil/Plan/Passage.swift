import CaseFindings
import CaseLexicons

/// A finding and the words around it that may change with it.
struct Passage {
  let text: TokenizedDocument
  let finding: Finding
  /// Tokens that no other finding holds: from the end of the one before to the start of the next.
  let free: Range<Int>

  var first: Int { finding.tokens.lowerBound }
  var end: Int { finding.tokens.upperBound }

  /// Whether a word of a set stands there on the same line and may be changed.
  func has(_ words: WordSet, at i: Int) -> Bool { isFree(i) && text.isWord(i, in: words) && isSameLine(i) }

  func isFree(_ i: Int) -> Bool { free.contains(i) }

  /// Whether no line ends between the token and the finding.
  func isSameLine(_ i: Int) -> Bool {
    if i < first { return (i + 1...first).allSatisfy { text[$0].gap < .line } }
    return i < end || (end...i).allSatisfy { text[$0].gap < .line }
  }

  /// A word that says whose or which: `his`, `the`, the `'s` of a possessive.
  var isDetermined: Bool { isPossessed || text.isWord(first - 1, in: .definiteArticle) && isSameLine(first - 1) }

  /// `his`, `our`, `this`, or the `'s` of a possessive.
  var isPossessed: Bool {
    isSameLine(first - 1) && first > 0
      && (text.isWord(first - 1, in: .determiners) || text[first - 1].shape == .possessive)
  }

  /// Whether a word follows at once, as in `the Leeds clinic`.
  var isBeforeNoun: Bool {
    let next = text[end]
    return next.isWord && next.gap == .space && next.shape != .possessive && !text.isWord(end, in: .notNouns)
      && !text.isWord(end, in: .determiners)
  }

  /// Whether a speaker, an interpreter or `-speaking` follows a language.
  var isBeforeSpeaker: Bool { isBeforeNoun || text.isDash(end) && text[end].gap == .none && text[end + 1].isWord }

  /// Whether the finding is the value of a field: a colon stands before it.
  var isValue: Bool { text.isMark(first - 1, ":") || text.isMark(first - 1, "=") }

  /// The words of some tokens, as they are written.
  func words(_ tokens: Range<Int>) -> String { text.document[text.span(tokens.lowerBound, tokens.upperBound - 1)] }

  /// Whether one of the finding's words belongs to a set.
  func contains(_ words: WordSet) -> Bool { finding.tokens.contains { text.isWord($0, in: words) } }

  /// The first number among the finding's tokens, letters glued to it left out.
  var leadingNumber: Int? {
    var number: Int?
    for i in finding.span.lower..<finding.span.upper {
      let byte = text.document.bytes[i]
      if byte &- 0x30 < 10 {
        number = min((number ?? 0) * 10 + Int(byte - 0x30), 99_999)
      } else if number != nil {
        return number
      }
    }
    return number
  }
}

/// What takes a finding's place, before its surroundings are smoothed.
struct Replacement {
  /// May start with an article, which the words before can make superfluous. Empty: the words go without a trace.
  var text: String
  /// The tokens that give way.
  var tokens: Range<Int>
  /// Words to put in after a later token.
  var insertion: (after: Int, text: String)?
  /// Set when the document's own words stay.
  var isUnchanged = false

  init(_ text: String, over tokens: Range<Int>, insertion: (after: Int, text: String)? = nil) {
    self.text = text
    self.tokens = tokens
    self.insertion = insertion
  }

  static func unchanged(_ passage: Passage) -> Replacement {
    var replacement = Replacement("", over: passage.finding.tokens)
    replacement.isUnchanged = true
    return replacement
  }
}

extension WordSet {
  static let indefiniteArticles = WordSet("a", "an")
  static let definiteArticle = WordSet("the")
  static let determiners = WordSet(
    "his", "her", "their", "our", "my", "your", "its", "this", "that", "these", "those", "same", "local", "another",
    "each", "every", "no", "any", "which", "whose")
  static let notNouns = WordSet(
    "was", "is", "has", "had", "said", "who", "and", "or", "with", "on", "in", "at", "for", "to", "from", "after", "by",
    "when", "where", "but", "as", "were", "are", "presented", "attended", "came", "seen", "admitted", "a", "an", "the",
    "he", "she", "they", "it", "i", "we", "you", "not", "of", "be", "been", "being", "will", "would", "could", "can",
    "may",
    "might", "did", "does", "do", "have", "having", "because", "so", "than", "then", "while", "until", "since",
    "before",
    "if", "that", "which", "under", "via", "per", "about", "into", "over", "near", "out", "up", "down", "again", "also",
    "lives", "lived", "works", "worked", "reported", "developed", "underwent", "became", "felt", "fell", "went", "told")
}
