import CaseLexicons

/// A date as it stands in a text.
struct DatePhrase: Hashable, Sendable {
  var first: Int
  var last: Int
  var date: PartialDate
  var confidence: Confidence = .high

  /// The same date over more tokens.
  func widened(from first: Int, to last: Int) -> DatePhrase {
    DatePhrase(first: first, last: last, date: date, confidence: confidence)
  }
}

/// The parts of dates: months, weekdays, days and years.
extension TokenizedDocument {
  /// The month that a word names, 1 to 12.
  public func month(_ i: Int) -> Int? {
    self[i].marks.contains(.month) ? CalendarWords.months[self[i].hash] : nil
  }

  /// A day of a month: `3`, `03`, `3rd`, `third`.
  public func dayOfMonth(at i: Int) -> ReadNumber? {
    if let day = ordinal(at: i) { return (1...31).contains(day.value) ? day : nil }
    guard self[i].length <= 2, let day = number(i), (1...31).contains(day) else { return nil }
    return ReadNumber(value: day, last: i)
  }

  /// A year in four figures.
  public func year(_ i: Int) -> Int? {
    guard self[i].length == 4, let year = number(i), (1880...2049).contains(year) else { return nil }
    return year
  }

  /// The full year that two figures stand for: 00 to 49 in this century, 50 to 99 in the last.
  public func shortYear(_ i: Int) -> Int? {
    guard self[i].length == 2, let year = number(i) else { return nil }
    return year < 50 ? 2000 + year : 1900 + year
  }

  /// The year that goes on a month at a token: ` 2023`, `, 2023`, ` of 2023`, `-23`, ` '23`, and after a day ` 23`.
  func year(afterMonth i: Int, hasDay: Bool) -> ReadNumber? {
    var j = i + 1
    if isMark(j, "."), self[j].gap == .none { j += 1 }
    let isJoined = self[j].gap == .none && (isDash(j) || isMark(j, "/"))
    let hasComma = isMark(j, ",")
    if isJoined || hasComma || isWord(j, in: CalendarWords.of) { j += 1 }
    guard self[j].gap < .line else { return nil }
    if isApostrophe(j), self[j + 1].gap == .none, let year = shortYear(j + 1) {
      return ReadNumber(value: year, last: j + 1)
    }
    if let year = year(j) { return ReadNumber(value: year, last: j) }
    if let year = spokenYear(at: j) { return year }
    guard hasDay || isJoined, !hasComma, let year = shortYear(j), !isMeasured(j), !goesOn(j) else { return nil }
    return ReadNumber(value: year, last: j)
  }

  /// Whether a token is an apostrophe of any form that stands alone.
  public func isApostrophe(_ i: Int) -> Bool { self[i].shape == .mark && self[i].hash.value == 0x27 }

  /// Whether a unit or a per cent sign stands after a number; `3 May in` is no measure.
  func isMeasured(_ i: Int) -> Bool {
    guard self[i].flags.contains(.measured) else { return false }
    return !isWord(i + 1, in: CalendarWords.unitsThatAreWords)
  }

  /// Whether more figures are joined to a number by a colon, a slash, a hyphen or a decimal point.
  func goesOn(_ i: Int) -> Bool {
    guard self[i + 1].shape == .mark, self[i + 1].gap == .none, self[i + 2].gap == .none, self[i + 2].hasDigit else {
      return isMark(i + 1, "%")
    }
    return isDash(i + 1) || isMark(i + 1, ":") || isMark(i + 1, "/") || isMark(i + 1, ".")
  }

  /// Whether a number is the later part of figures joined by marks.
  func isJoinedBefore(_ i: Int) -> Bool {
    guard self[i].gap == .none, self[i - 1].shape == .mark, self[i - 1].gap == .none else { return false }
    guard self[i - 2].hasDigit else { return isMark(i - 1, "+") || isMark(i - 1, "£") || isMark(i - 1, "$") }
    return isDash(i - 1) || isMark(i - 1, "/") || isMark(i - 1, ".") || isMark(i - 1, ",") || isMark(i - 1, ":")
  }
}

/// The words of the calendar.
enum CalendarWords {
  static let of = WordSet("of")
  static let unitsThatAreWords = WordSet("in", "st", "second", "f", "c", "m", "x")

  static let months = WordValues(
    ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7),
    ("august", 8), ("september", 9), ("october", 10), ("november", 11), ("december", 12), ("jan", 1), ("feb", 2),
    ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11),
    ("dec", 12))

  /// Months that are everyday words in small letters.
  static let verbs = WordSet("may", "march", "mar", "dec", "sep", "jan")
  /// Months that are also names of people, or short forms of something else.
  static let names = WordSet("april", "may", "june", "august", "jan", "mar", "dec", "sep")
  static let shortWeekdays = WordSet("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun")
}
