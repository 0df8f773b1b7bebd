import CaseLexicons

/// Words written letter by letter: `J o h n  S m i t h`, `J.o.h.n`, `j-o-h-n`, letters with pictures between them.
///
/// Not taken: initials and short forms (`U.S.A.`, `p.r.n.`), letters in the order of the alphabet, words of English.
struct SpelledOut {
  let span: TextSpan
  /// The token after the last.
  let end: Int
  private(set) var plain: [UInt8] = []
  private var words = 1
  private var capitals = 0
  private var letters: [UInt8] = []
  private let isSpaced: Bool
  /// A comma or a slash, which also stand between letters that are no word.
  private let isWeak: Bool

  /// Three single letters and more; nil when no such row starts at a token.
  init?(at first: Int, in text: borrowing TokenizedDocument) {
    guard Self.isLetter(first, text), let step = Self.step(after: first, text) else { return nil }
    var last = first
    isSpaced = step == 1
    isWeak = step == 2 && (text.isMark(first + 1, ",") || text.isMark(first + 1, "/"))
    var ends = [first]
    while let next = Self.step(after: last, text), next == step, Self.isSame(first + 1, last + 1, step, text) {
      last += step
      ends.append(last)
    }
    span = text.span(first, last)
    end = last + 1
    for (n, i) in ends.enumerated() { add(i, isFirst: n == 0, text) }
    if letters.count < 3 { return nil }
  }

  private mutating func add(_ i: Int, isFirst: Bool, _ text: TokenizedDocument) {
    let byte = text.byte(i)
    let isCapital = byte &- 0x41 < 26
    let startsWord = isSpaced && text[i].gap == .wide || isCapital && letters.last.map { $0 &- 0x61 < 26 } == true
    if !isFirst, startsWord {
      plain.append(0x20)
      words += 1
    }
    capitals += isCapital ? 1 : 0
    letters.append(byte)
    plain.append(byte)
  }

  /// Whether the letters make a word that somebody spells to hide it.
  var isHidden: Bool {
    let folded = letters.map { $0 | 0x20 }
    if Set(folded).count < 3 || Self.isAlphabet(folded) { return false }
    if Self.spelledInTests.contains(Self.hash(folded)) { return false }
    let value = PackedIndex.shared.value(for: Self.hash(folded))
    let isName = !value.marks.isDisjoint(with: [.givenName, .nickname]) && value.weights.nameAmbiguity < 3
    let isKnown = !value.marks.isDisjoint(with: [.commonWord, .functionWord, .medical, .abbreviation])
    if isWeak, !isName { return capitals == 1 && letters.count >= 4 && letters[0] &- 0x41 < 26 }
    if letters.count == 3 { return isName && capitals == 1 && letters[0] &- 0x41 < 26 }
    if capitals == letters.count, !isSpaced { return isName || value.marks.contains(.surname) && !isKnown }
    return isName || !isKnown || value.marks.contains(.surname) && capitals > 0 && capitals < letters.count
  }

  /// Words that the memory test asks to be spelled.
  private static let spelledInTests = WordSet("world", "dlrow", "stemi", "nstemi")

  private static func hash(_ letters: [UInt8]) -> WordHash {
    letters.withUnsafeBufferPointer { WordHash(folding: $0) }
  }

  private static func isAlphabet(_ letters: [UInt8]) -> Bool {
    zip(letters, letters.dropFirst()).allSatisfy { $1 == $0 + 1 || $0 == $1 + 1 }
  }

  private static func isLetter(_ i: Int, _ text: TokenizedDocument) -> Bool {
    text[i].length == 1 && text[i].isWord
  }

  /// How many tokens on the next single letter stands: 1 over white space, 2 over a mark.
  private static func step(after i: Int, _ text: TokenizedDocument) -> Int? {
    let next = text[i + 1]
    if isLetter(i + 1, text) { return next.gap == .space || next.gap == .wide ? 1 : nil }
    guard next.shape == .mark, next.gap == .none, text[i + 2].gap == .none, isLetter(i + 2, text) else { return nil }
    return isSeparator(i + 1, text) ? 2 : nil
  }

  private static func isSeparator(_ i: Int, _ text: TokenizedDocument) -> Bool {
    switch text.byte(i) {
    case 0x2D, 0x2E, 0x2A, 0x5F, 0x7E, 0x7C, 0x2C, 0x2F: true
    default: text.byte(i) >= 0x80
    }
  }

  /// Whether the same kind of mark, or white space, stands at both places.
  private static func isSame(_ a: Int, _ b: Int, _ step: Int, _ text: TokenizedDocument) -> Bool {
    step == 1 || text.byte(a) == text.byte(b)
  }
}
