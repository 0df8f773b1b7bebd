import CaseLexicons

/// Marks inside a word that are not of it: `**Jo**hn`, a picture between letters, a hyphen at a line's end.
enum InnerMarks {
  /// What a mark stands in the way of; nil when it is of the text.
  static func undoing(at i: Int, in text: TokenizedDocument) -> Undoing? {
    switch text.byte(i) {
    case 0x2A, 0x7E, 0x5F: return emphasis(at: i, in: text)
    case 0x2D: return lineEnd(at: i, in: text)
    default: return picture(at: i, in: text)
    }
  }

  private static func between(_ first: Int, _ next: Int, _ text: TokenizedDocument, hides: Bool) -> Undoing {
    Undoing(TextSpan(text[first].lower, text[next].lower), [], hides: hides)
  }

  /// Stars, tildes and double underscores around a part of a word: the word without them.
  private static func emphasis(at i: Int, in text: TokenizedDocument) -> Undoing? {
    let mark = text.byte(i)
    if mark == 0x5F, !(text.byte(i + 1) == mark && text[i + 1].gap == .none) { return nil }
    var first = i
    if text[first].gap == .none, text[first - 1].isWord { first -= 1 }
    var last = first
    var words = text[first].isWord ? 1 : 0
    while text[last + 1].gap == .none, text[last + 1].isWord || text.isMark(last + 1, Unicode.Scalar(mark)) {
      last += 1
      if text[last].isWord, text[last - 1].shape == .mark { words += 1 }
    }
    guard words > 1 else { return nil }
    let span = text.span(first, last)
    return Undoing(span, text.document.bytes[span.lower..<span.upper].filter { $0 != mark }, hides: false)
  }

  /// `Tal-` at a line's end with `low` on the next.
  private static func lineEnd(at i: Int, in text: TokenizedDocument) -> Undoing? {
    guard text[i].gap == .none, text[i + 1].gap == .line,
      text[i + 1].shape == .lower && text[i - 1].isWord || text[i + 1].shape == .digits && text[i - 1].shape == .digits
    else { return nil }
    return between(i, i + 1, text, hides: false)
  }

  /// A picture between two letters of one word; two whole words with a picture between them stay two.
  private static func picture(at i: Int, in text: TokenizedDocument) -> Undoing? {
    let bytes = text.document.bytes
    let start = text[i].lower
    let isPicture = bytes[start] == 0xF0 || (0x98...0x9E).contains(bytes[start + 1])
    guard isPicture, text[i].gap == .none, text[i + 1].gap == .none, text[i + 1].isWord, text[i - 1].isWord else {
      return nil
    }
    let areWords = [text[i - 1], text[i + 1]].allSatisfy { $0.length > 2 && $0.marks.saysEnglish }
    return areWords || text[i + 1].shape == .capitalised ? nil : between(i, i + 1, text, hides: true)
  }
}

extension WordMarks {
  /// Whether a word is known as more than a name, a place or a word of another language.
  var saysEnglish: Bool {
    !subtracting([
      .givenName, .surname, .nickname, .place, .smallPlace, .region, .country, .hospitalName, .postcodeDistrict,
      .eponym, .eponymAlone, .startsPhrase, .foreignWord,
    ]).isEmpty
  }
}
