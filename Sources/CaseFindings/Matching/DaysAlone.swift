import CaseLexicons

/// Days of which the month is left out, and weeks told by the day on which they begin.
extension TokenizedDocument {
  /// `on the 14th`, `until the 3rd`: an ordinal in figures after a word that only days follow, and no noun after it.
  func dayAlone(at i: Int) -> DatePhrase? {
    let hasArticle = isWord(i - 1, in: DayCues.the)
    let isMorning = hasArticle && isWord(i - 2, in: .of) && isWord(i - 3, in: DayCues.morning)
    guard self[i].shape == .mixed,
      isMorning || isWord(hasArticle ? i - 2 : i - 1, in: hasArticle ? DayCues.before : DayCues.on),
      self[i].gap <= .space, let day = ordinal(at: i), (1...31).contains(day.value), isDayAlone(day.last)
    else { return nil }
    return DatePhrase(
      first: i, last: day.last, date: PartialDate(year: nil, month: nil, day: day.value), confidence: .likely)
  }

  /// Whether nothing after an ordinal says of what it is the third: no noun, no `of`, no other ordinal.
  func isDayAlone(_ i: Int) -> Bool {
    let next = self[i + 1]
    if next.gap >= .line || next.shape == .boundary || next.shape == .possessive { return true }
    if next.shape == .mark { return !isDash(i + 1) && !isMark(i + 1, "/") && !isMark(i + 1, "%") }
    return isWord(i + 1, in: DayCues.after) && ordinal(at: i + 2) == nil
  }

  /// `on 3/8`: a day and a month in figures after a word that only dates follow.
  func cuedFigures(at i: Int) -> DatePhrase? {
    guard isMark(i + 1, "/") else { return nil }
    if isPaddedDate(i) { return dayAndMonthInFigures(at: i) }
    guard
      isAfterWeekBeginning(i) || isAfterCare(i) || isEntry(i)
        || isWord(i - 1, in: DayCues.figures) && !self[i].flags.contains(.measured)
    else {
      return nil
    }
    return dayAndMonthInFigures(at: i)
  }

  /// `seen 18/11`, `bloods 10/11`: a day of care, no score of ten and no number of days or months.
  private func isAfterCare(_ i: Int) -> Bool {
    self[i].gap == .space && isWord(i - 1, in: DayCues.care) && isNoShare(i) && !self[i].flags.contains(.measured)
  }

  /// `18/11: stable` at the start of a line.
  private func isEntry(_ i: Int) -> Bool {
    self[i].gap >= .line && isNoShare(i) && (isMark(i + 3, ":") || isDash(i + 3) && self[i + 3].gap == .space)
      && self[i + 4].isWord && self[i + 4].shape != .mark && !self[i].flags.contains(.measured)
  }

  /// Whether figures are neither `3/7` and `2/12`, days and months, nor `6/10`, a score, nor `1/2`.
  private func isNoShare(_ i: Int) -> Bool {
    guard let day = number(i), let month = number(i + 2) else { return false }
    return day > month || month != 7 && month != 10 && month != 12 && month > 4
  }

  /// `14/03`: a month with a nought before it, which no score and no dose has.
  private func isPaddedDate(_ i: Int) -> Bool {
    self[i].length == 2 && self[i + 2].length == 2 && byte(i + 2) == 0x30 && self[i + 2].shape == .digits
      && !self[i].flags.contains(.measured) && self[i + 3].marks.isDisjoint(with: .unit)
  }

  /// `w/c 3/6`, `week commencing 3/6`, `week beginning 3/6`.
  func isAfterWeekBeginning(_ i: Int) -> Bool {
    if isWord(i - 1, in: DayCues.commencing) { return isWord(i - 2, in: DayCues.week) }
    if isWord(i - 1, in: DayCues.wc) { return true }
    return isWord(i - 1, in: DayCues.c) && isMark(i - 2, "/") && isWord(i - 3, in: DayCues.w)
  }
}

/// The words around days that stand alone.
private enum DayCues {
  static let care = WordSet(
    "seen", "admitted", "reviewed", "discharged", "clerked", "scanned", "bloods", "swab", "swabs", "cultures", "adm",
    "dc", "d/c", "rv", "attended", "dated", "referred", "extubated", "intubated", "transferred", "appt", "due")
  static let the = WordSet("the")
  static let morning = TokenizedDocument.partsOfDay
  static let on = WordSet("on")
  static let before = WordSet("on", "until", "till", "since", "from", "by", "before", "after", "for")
  static let after = WordSet(
    "in", "at", "for", "with", "by", "he", "she", "they", "i", "we", "after", "before", "when", "because", "as", "but",
    "was", "were", "this", "a", "from", "she's", "he's", "is", "if", "to", "via", "under", "without", "during", "so",
    "then", "and")
  static let figures = WordSet("on", "dated")
  static let commencing = WordSet("commencing", "beginning", "starting")
  static let week = WordSet("week")
  static let wc = WordSet("wc", "wcd")
  static let w = WordSet("w")
  static let c = WordSet("c", "b")
}
