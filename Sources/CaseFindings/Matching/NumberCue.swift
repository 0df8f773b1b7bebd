/// The word before a number that says what the number is: `MRN`, `ref`, `tel`.
struct NumberCue: Sendable {
  let kind: IdentifierKind
  /// The cue's token.
  let token: Int
  /// Words between the cue and the number, words such as *number* and *is* left out.
  let distance: Int
  /// Whether *number*, *no*, *ID* or `#` goes with it.
  let isNumbered: Bool
  /// Whether the word never needs *number* beside it.
  let isStrong: Bool

  /// Whether the cue stands right before the number or says that a number follows.
  var isClose: Bool { distance == 0 || isStrong && distance <= 2 || isNumbered && distance <= 2 }

  /// The nearest cue up to seven words before a token, in the same clause; nil without one.
  static func before(_ number: Int, in text: TokenizedDocument) -> NumberCue? {
    var i = number - 1
    var words = 0
    var between = 0
    var numberWord: Int?
    var isHash = false
    var crossesLine = text[number].gap > .line
    while i >= 0, words < 7, !crossesLine {
      let token = text[i]
      if token.shape == .mark {
        if text.isMark(i, "#") { isHash = true }
        if text.isSentenceEnd(i), !isShortForm(i - 1, in: text) || text.isMark(i, ";") { break }
        if text.isMark(i, "|") { break }
      } else {
        words += 1
        let meaning = NumberCueWords.meaning(of: i, in: text)
        switch meaning?.role {
        case .strong:
          return NumberCue(
            kind: meaning!.kind, token: i, distance: between, isNumbered: numberWord != nil || isHash, isStrong: true)
        case .weak:
          let owner = owner(of: i, in: text)
          if owner == nil, numberWord == nil, !isHash, text[number].gap >= .line { return nil }
          return NumberCue(
            kind: owner?.kind ?? meaning!.kind, token: owner == nil ? i : i - 1, distance: between,
            isNumbered: numberWord != nil || isHash, isStrong: owner != nil)
        case .number: numberWord = numberWord ?? i
        case .filler: break
        case .stop: return nil
        case nil: between += 1
        }
      }
      crossesLine = token.gap > .line || token.gap == .line && (words > 0 && !text.isMark(i, ":"))
      i -= 1
    }
    if let numberWord, text.isWord(numberWord - 1, in: NumberCueWords.publicCodes) { return nil }
    guard let numberWord else { return isHash && between == 0 ? hash(number) : nil }
    let after = text.tokens[numberWord..<number].count {
      $0.shape != .mark && !NumberCueWords.isFiller($0)
    }
    return NumberCue(kind: .otherNumber, token: numberWord, distance: after - 1, isNumbered: true, isStrong: false)
  }

  /// The cue that stands inside a code or in brackets after it: `MRN-120450`, `MRN120450`, `0120450 (GMC)`.
  static func beside(_ run: CompactRun, in text: TokenizedDocument) -> NumberCue? {
    if run.words > 0 {
      if run.first < run.last, let (kind, isStrong) = NumberCueWords.kind(of: run.first, in: text), isStrong {
        return NumberCue(kind: kind, token: run.first, distance: 0, isNumbered: false, isStrong: true)
      }
      if let kind = NumberCueWords.kindOfPrefix(run.first, in: text) {
        return NumberCue(kind: kind, token: run.first, distance: 0, isNumbered: false, isStrong: true)
      }
    }
    guard text.isMark(run.last + 1, "("), text.isMark(run.last + 3, ")"),
      let (kind, isStrong) = NumberCueWords.kind(of: run.last + 2, in: text), isStrong, kind != .phone
    else { return nil }
    return NumberCue(kind: kind, token: run.last + 2, distance: 0, isNumbered: false, isStrong: true)
  }

  /// The strong word right before a weak one: `GMC registration`, `Datix incident`.
  private static func owner(of i: Int, in text: TokenizedDocument) -> NumberCueWords.Meaning? {
    guard text[i].gap <= .space, let meaning = NumberCueWords.meaning(of: i - 1, in: text), meaning.role == .strong,
      meaning.kind != .phone
    else { return nil }
    return meaning
  }

  private static func hash(_ number: Int) -> NumberCue {
    NumberCue(kind: .otherNumber, token: number - 1, distance: 0, isNumbered: true, isStrong: false)
  }

  private static func isShortForm(_ i: Int, in text: TokenizedDocument) -> Bool {
    text.isWord(i, in: NumberCueWords.shortForms)
  }
}
