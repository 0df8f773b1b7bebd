import CaseLexicons

/// Words and numbers run together without white space by `-`, `/`, `.`, `_` or `+`: judged whole before its parts.
struct CompactRun: Sendable {
  /// The first and the last token; neither is a mark.
  let first: Int
  let last: Int
  /// How many digits and how many other letters it holds.
  private(set) var digits = 0
  private(set) var letters = 0
  /// How many groups of digits alone, how long the longest and the shortest are, and how many words beside them.
  private(set) var groups = 0
  private(set) var longest = 0
  private(set) var shortest = Int.max
  private(set) var words = 0
  private(set) var hasHyphen = false
  private(set) var hasSlash = false
  private(set) var hasDot = false
  /// Whether some part is a dose, a duration, a score or another measurement.
  private(set) var isMeasured = false

  /// The longest run that starts at a token. O(tokens of the run).
  init(at first: Int, in text: borrowing TokenizedDocument) {
    self.first = first
    var last = first
    while let next = Self.next(after: last, in: text) { last = next }
    self.last = last
    for i in first...last { count(i, in: text) }
  }

  /// The longest run that starts at a token that holds no part of an earlier one; nil inside a run.
  static func starting(at i: Int, in text: TokenizedDocument) -> CompactRun? {
    if text[i].gap == .none, isJoint(i - 1, in: text), text[i - 1].gap == .none, text[i - 2].shape != .mark {
      return nil
    }
    return CompactRun(at: i, in: text)
  }

  /// Every run of a text that holds a digit, in order.
  static func forEach(in text: TokenizedDocument, _ body: (CompactRun) -> Void) {
    var end = -1
    for number in text.numbers where number > end {
      var first = number
      while text[first].gap == .none, isJoint(first - 1, in: text), text[first - 1].gap == .none,
        isPart(first - 2, in: text)
      {
        first -= 2
      }
      let run = CompactRun(at: first, in: text)
      end = max(run.last, number)
      body(run)
    }
  }

  private static func next(after i: Int, in text: TokenizedDocument) -> Int? {
    guard text[i + 1].gap == .none, isJoint(i + 1, in: text), text[i + 2].gap == .none, isPart(i + 2, in: text)
    else { return nil }
    return i + 2
  }

  private static func isPart(_ i: Int, in text: TokenizedDocument) -> Bool {
    text[i].isWord || text[i].hasDigit
  }

  private static func isJoint(_ i: Int, in text: TokenizedDocument) -> Bool {
    guard text[i].shape == .mark else { return false }
    switch text.byte(i) {
    case 0x2D, 0x2F, 0x2E, 0x5F, 0x2B: return true
    default: return text.isDash(i)
    }
  }

  private mutating func count(_ i: Int, in text: TokenizedDocument) {
    let token = text[i]
    if token.flags.contains(.measured) { isMeasured = true }
    if token.shape == .mark {
      if text.isMark(i, ".") { hasDot = true } else if text.isMark(i, "/") { hasSlash = true } else { hasHyphen = true }
    } else if token.shape == .digits {
      let length = Int(token.length)
      digits += length
      groups += 1
      longest = max(longest, length)
      shortest = min(shortest, length)
    } else {
      words += 1
      for j in token.lower..<token.upper {
        if (0x30...0x39).contains(text.document.bytes[j]) { digits += 1 } else { letters += 1 }
      }
    }
  }
}

extension CompactRun {
  /// Whether it is a date, a clock time, a decimal, a version, a range of years, a pressure or another measurement.
  func isDateOrQuantity(in text: TokenizedDocument) -> Bool {
    if isMeasured && !isNumberOfYear(in: text) || isDate(in: text) || isAge(in: text) || isDecade(in: text) {
      return true
    }
    if words == 0, hasDot && hasHyphen && longest <= 3 || groups == 2 && hasSlash && longest <= 2 { return true }
    if text.isMark(last + 1, ":"), text[last + 1].gap == .none, text[last + 2].gap == .none, longest <= 2 {
      return true
    }
    if text.isMark(first - 1, ":"), text[first].gap == .none, text[first - 2].hasDigit { return true }
    if text.isMark(first - 1, ","), text[first].gap == .none, text[first - 2].shape == .digits { return true }
    if text.isMark(last + 1, ","), text[last + 1].gap == .none, text[last + 2].gap == .none,
      text[last + 2].shape == .digits, text[last + 2].length == 3, longest <= 3
    {
      return true
    }
    if hasDot, !hasHyphen, !hasSlash, words == 0 { return groups <= 3 && !(groups == 3 && shortest >= 3) }
    return groups == 2 && words == 0 && hasHyphen && (longest <= 3 || isYear(first, text) && isYear(last, text))
  }

  /// `316/07`: a running number and a year, which no pressure or score is.
  private func isNumberOfYear(in text: TokenizedDocument) -> Bool {
    groups == 2 && words == 0 && hasSlash && longest >= 3 && text[last].length == 2 && text.byte(last) == 0x30
  }

  /// `60–69-year-old`
  private func isAge(in text: TokenizedDocument) -> Bool { words > 0 && text.isWord(last, in: AgeWords.old) }

  /// `1980s`
  private func isDecade(in text: TokenizedDocument) -> Bool {
    guard first == last, let number = text.leadingNumber(first) else { return false }
    return number.digits == 4 && number.suffix == Self.s && (1850...2100).contains(number.value)
  }

  private static let s = WordHash("s")

  /// Day, month and year in figures, or with the month's name between hyphens.
  private func isDate(in text: TokenizedDocument) -> Bool {
    guard last - first == 4 else { return false }
    if text[first + 2].marks.contains(.month) { return text[first].shape == .digits && text[first].length <= 4 }
    guard groups == 3, words == 0, text[first + 2].length <= 2 else { return false }
    let (left, right) = (text[first].length, text[last].length)
    return left <= 2 && (right <= 2 || right == 4 && isYear(last, text))
      || left == 4 && right <= 2 && isYear(first, text)
  }

  private func isYear(_ i: Int, _ text: TokenizedDocument) -> Bool {
    guard text[i].length == 4, let value = text.number(i) else { return false }
    return (1850...2100).contains(value)
  }

  /// Whether it is four digits that could be a year.
  func isBareYear(in text: TokenizedDocument) -> Bool { first == last && isYear(first, text) }
}
