import CaseLexicons

/// A number with the token in which it ends.
public struct ReadNumber: Hashable, Sendable {
  public let value: Int
  /// The last token.
  public let last: Int
}

/// Numbers written as words, and numbers with letters joined to them.
extension TokenizedDocument {
  /// A whole number in figures or words: `47`, `forty-seven`, `one hundred and two`.
  public func cardinal(at i: Int) -> ReadNumber? {
    if let value = number(i) { return ReadNumber(value: value, last: i) }
    guard self[i].marks.contains(.numberWord), let first = NumberWords.cardinals[self[i].hash] else { return nil }
    if first == 1, self[i + 1].hash == NumberWords.hundred {
      let next = isWord(i + 2, in: NumberWords.and) ? i + 3 : i + 2
      guard let rest = NumberWords.cardinals[self[next].hash], rest < 100 else {
        return ReadNumber(value: 100, last: i + 1)
      }
      return ReadNumber(value: 100 + rest, last: next)
    }
    guard first >= 20, let unit = wordAfterHyphen(i), let value = NumberWords.cardinals[self[unit].hash], value < 10
    else { return ReadNumber(value: first, last: i) }
    return ReadNumber(value: first + value, last: unit)
  }

  /// A place in an order: `3rd`, `third`, `twenty-first`.
  public func ordinal(at i: Int) -> ReadNumber? {
    if let number = leadingNumber(i) {
      return NumberWords.ordinalEndings.contains(number.suffix) ? ReadNumber(value: number.value, last: i) : nil
    }
    guard self[i].marks.contains(.numberWord) else { return nil }
    if let value = NumberWords.ordinals[self[i].hash] { return ReadNumber(value: value, last: i) }
    guard let tens = NumberWords.cardinals[self[i].hash], tens >= 20, let unit = wordAfterHyphen(i),
      let value = NumberWords.ordinals[self[unit].hash], value < 10
    else { return nil }
    return ReadNumber(value: tens + value, last: unit)
  }

  /// The number at the start of a word such as `47yo`, and the letters after it.
  func leadingNumber(_ i: Int) -> (value: Int, digits: Int, suffix: WordHash)? {
    let token = self[i]
    guard token.shape == .mixed, token.length <= 12 else { return nil }
    var value = 0
    var at = token.lower
    while at < token.upper, document.bytes[at] &- 0x30 < 10 {
      guard at - token.lower < 4 else { return nil }
      value = value * 10 + Int(document.bytes[at] &- 0x30)
      at += 1
    }
    guard at > token.lower else { return nil }
    return (value, at - token.lower, hash(from: at, to: token.upper))
  }

  /// The hash of the letters between two bytes.
  func hash(from lower: Int, to upper: Int) -> WordHash {
    document.bytes.withUnsafeBufferPointer { WordHash(folding: UnsafeBufferPointer(rebasing: $0[lower..<upper])) }
  }

  /// The word after a token, over one hyphen or one space.
  func wordAfterHyphen(_ i: Int) -> Int? {
    let next = isDash(i + 1) ? i + 2 : i + 1
    return self[next].gap < .line && self[next].shape != .mark ? next : nil
  }
}

/// The values of number words.
enum NumberWords {
  static let and = WordSet("and")
  static let hundred = WordHash("hundred")
  static let ordinalEndings = WordSet("st", "nd", "rd", "th")

  static let cardinals = WordValues(
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
    ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
    ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30),
    ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90))

  static let ordinals = WordValues(
    ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
    ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13),
    ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18),
    ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30))

  /// `forties`: the age or the year at which a decade starts.
  static let decades = WordValues(
    ("teens", 10), ("twenties", 20), ("thirties", 30), ("forties", 40), ("fifties", 50), ("sixties", 60),
    ("seventies", 70), ("eighties", 80), ("nineties", 90))
}
