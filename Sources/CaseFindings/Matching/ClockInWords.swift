import CaseLexicons

/// Times of the clock in words.
extension TokenizedDocument {
  /// The last token of `twenty past four in the morning`, `half past six`, `quarter to three`, `5 o'clock`.
  func clockInWords(at i: Int) -> Int? {
    guard let last = hourInWords(at: i) else { return nil }
    return partOfDayAfter(last) ?? last
  }

  private func hourInWords(at i: Int) -> Int? {
    if isWord(i, in: ClockWord.fractions) || isMinutes(i) {
      let unit = cardinal(at: i)?.last ?? i
      let joint = isWord(unit + 1, in: ClockWord.minutes) ? unit + 2 : unit + 1
      guard isWord(joint, in: ClockWord.joints), let hour = cardinal(at: joint + 1), isHour(hour.value),
        self[joint + 1].gap == .space, !self[hour.last].flags.contains(.measured),
        !isCounted(hour.last + 1), isWord(joint, in: ClockWord.past) || isHourTo(i, joint),
        isWord(i, in: ClockWord.fractions) || isCued(i)
      else { return nil }
      return isWord(hour.last + 1, in: ClockWord.oclock) ? hour.last + 1 : hour.last
    }
    guard let hour = cardinal(at: i), isHour(hour.value), isWord(hour.last + 1, in: ClockWord.oclock),
      !isDial(i, hour.last + 1)
    else { return nil }
    return hour.last + 1
  }

  /// `ten`, `twenty-five`, `20`: minutes before *past* or *to*.
  private func isMinutes(_ i: Int) -> Bool {
    guard let minutes = cardinal(at: i), (1...29).contains(minutes.value) else { return false }
    return isWord(minutes.last + 1, in: ClockWord.joints) || isWord(minutes.last + 1, in: ClockWord.minutes)
  }

  /// `quarter to three`, `at ten to three`; *from three to four* is no time.
  private func isHourTo(_ i: Int, _ joint: Int) -> Bool {
    self[joint + 1].isWord && (isWord(i, in: ClockWord.quarter) || isWord(i - 1, in: ClockWord.around))
  }

  private func isCounted(_ i: Int) -> Bool {
    self[i].gap <= .space && !self[i].marks.isDisjoint(with: [.timeUnit, .unit, .medical]) && self[i].shape == .lower
      && !isWord(i, in: ClockWord.inWord)
  }

  /// `a tear at 3 o'clock`, `the 7 o'clock position`: places on the body, told as on a dial.
  private func isDial(_ i: Int, _ last: Int) -> Bool {
    if isWord(i - 1, in: ClockWord.the) || isWord(last + 1, in: ClockWord.dial) || isDash(last + 1) { return true }
    if self[last + 1].gap <= .space, isWord(last + 1, in: ClockWord.oclock) { return true }
    if self[i].hasDigit, partOfDayAfter(last) == nil, !hasWord(in: ClockWord.people, before: i, within: 8) {
      return true
    }
    let body: WordMarks = [.anatomy, .disease, .procedure]
    for j in (max(0, i - 12)..<max(0, i)).reversed() {
      if isSentenceEnd(j) { return false }
      if !self[j].marks.isDisjoint(with: body) || isWord(j, in: ClockWord.findings) || isWord(j, in: ClockWord.oclock) {
        return true
      }
    }
    return false
  }

  private func isCued(_ i: Int) -> Bool { isWord(i - 1, in: ClockWord.cues) }

  /// `scrubbed 13.15`, `knife to skin 09.20`, `closed 11.05`: hours and minutes with a full stop after a deed of theatre.
  func clockAfterDeed(at i: Int) -> Int? {
    guard let hour = number(i), hour < 24, self[i].length <= 2, isMark(i + 1, "."), self[i + 1].gap == .none,
      self[i + 2].length == 2, self[i + 2].gap == .none, let minute = number(i + 2), minute < 60, !goesOn(i + 2),
      !isMeasured(i + 2), self[i + 3].marks.isDisjoint(with: .unit)
    else { return nil }
    return isWord(isWord(i - 1, in: ClockWord.at) ? i - 2 : i - 1, in: ClockWord.deeds) ? i + 2 : nil
  }

  private func isHour(_ value: Int) -> Bool { (1...12).contains(value) }

  /// `in the morning`, `at night`
  private func partOfDayAfter(_ last: Int) -> Int? {
    if isWord(last + 1, in: ClockWord.inWord), isWord(last + 2, in: ClockWord.the),
      isWord(last + 3, in: Self.partsOfDay)
    {
      return last + 3
    }
    return isWord(last + 1, in: ClockWord.at) && isWord(last + 2, in: ClockWord.night) ? last + 2 : nil
  }

  /// `just after midnight`: the first and the last token, as seen from its last word.
  func midnight(at i: Int) -> ClosedRange<Int>? {
    guard isWord(i, in: ClockWord.midnight) else { return nil }
    if isWord(i - 1, in: ClockWord.sides), isWord(i - 2, in: ClockWord.just) {
      let first = isWord(i - 2, in: ClockWord.little) && isWord(i - 3, in: ClockWord.a) ? i - 3 : i - 2
      return first...i
    }
    if isWord(i - 1, in: .of), isWord(i - 2, in: ClockWord.shy) {
      return (isWord(i - 3, in: ClockWord.just) ? i - 3 : isWord(i - 3, in: ClockWord.the) ? i - 4 : i - 2)...i
    }
    if isWord(i - 1, in: ClockWord.gone) { return (i - 1)...i }
    return isWord(i - 1, in: ClockWord.around) ? i...i : nil
  }
}

/// The words of times.
private enum ClockWord {
  static let fractions = WordSet("half", "quarter")
  static let joints = WordSet("past", "to")
  static let people = WordSet(
    "he", "she", "i", "they", "we", "woke", "awoke", "came", "arrived", "rang", "called", "returned", "seen",
    "admitted",
    "died", "fell", "collapsed", "clinic", "appointment", "patient", "mother", "wife", "husband", "husband's", "family")
  static let quarter = WordSet("quarter")
  static let dial = WordSet(
    "position", "positions", "axis", "radius", "location", "radial", "region", "of", "on", "from", "and", "to")
  static let findings = WordSet(
    "lesion", "mass", "lump", "tear", "nodule", "calcification", "incision", "suture", "sutures", "flap", "biopsy",
    "defect", "tag", "tags", "node", "opening", "port", "quadrant", "perforation", "ulcer", "position")
  static let past = WordSet("past")
  static let minutes = WordSet("minutes", "mins")
  static let oclock = WordSet("o'clock", "oclock")
  static let cues = WordSet("at", "around", "about", "until", "till", "from", "by", "before", "after", "since", "was")
  static let inWord = WordSet("in")
  static let the = WordSet("the")
  static let at = WordSet("at")
  static let night = WordSet("night")
  static let midnight = WordSet("midnight")
  static let deeds = WordSet(
    "scrubbed", "skin", "closed", "incision", "kts", "finished", "ended", "commenced", "bleeped",
    "arrived", "pronounced", "verified", "died", "delivered", "born", "seen", "paged", "handed", "rosc", "crashed",
    "extubated", "intubated", "induced", "timed", "certified", "reviewed", "admitted", "returned",
    "triaged", "booked", "off-table", "discharged", "woke", "rang", "departed", "clocked")
  static let sides = WordSet("after", "before", "past")
  static let just = WordSet("just", "shortly", "soon", "well", "long", "minutes", "little", "bit", "only", "hour")
  static let little = WordSet("little", "bit")
  static let a = WordSet("a")
  static let shy = WordSet("shy", "short", "stroke", "side")
  static let gone = WordSet("gone", "past", "towards", "near", "nearly", "almost")
  static let around = WordSet("around", "about", "at")
}
