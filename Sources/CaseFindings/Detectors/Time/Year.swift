import CaseLexicons

extension Detector {
  /// A year without month and day.
  ///
  /// - Looks like: `2019`, `2019/20`, `1998-2003`, `the 1980s`.
  /// - Confirmed by: a word such as *in* or *since* before it, brackets around it, a second year beside it.
  /// - Confused with: doses, volumes, counts and laboratory values of four figures; house and phone numbers.
  /// - Source: ordinary written English.
  static let year = Detector(
    "year", finds: .year,
    summary: "Year from 1900 to 2049, where a year is written.",
    examples: [
      "Appendicectomy in {{year|2019}}, stroke ({{year|2021}}), well since {{year|2022}}.",
      "Smoked from {{year|1998}} to {{year|2003}}; season {{year|2019/20}}, ill {{year|1998-2003}}",
      "A nurse in the {{year|1980s}}, married before {{year|1990}}.",
      "Diagnosed in {{year|'09}}, a bypass back in {{year|08}} abroad.",
    ],
    counterexamples: [
      "Given 2000 mg in 2000 ml of saline.",
      "The trial, published in 2014, changed practice.",
      "A series of 2000 patients; CK fell to 1950, BNP 2010.",
      "Platelets of 1950, phone 01632 960 2010",
    ]
  ) { text, findings in
    for i in text.numbers where text[i].length <= 5 {
      if let decade = text.decade(i) {
        findings.add(
          .year, i, through: text[i + 1].shape == .possessive ? i + 1 : i, in: text, .high, [.shape, .range],
          fact: .date(PartialDate(year: decade, month: nil, day: nil)))
      } else if let year = text.year(i), year >= 1900, let last = text.endOfYear(i, year) {
        let date = PartialDate(year: year, month: nil, day: nil)
        findings.add(.year, i, through: last, in: text, .high, [.shape, .range], fact: .date(date))
      } else if let year = text.yearInTwoFigures(i) {
        let date = PartialDate(year: year, month: nil, day: nil)
        let first = text.isApostrophe(i - 1) ? i - 1 : i
        findings.add(.year, first, through: i, in: text, .high, [.shape, .frame], fact: .date(date))
      }
    }
  }
}

extension TokenizedDocument {
  /// The first year of `1980s` or `1980's`.
  fileprivate func decade(_ i: Int) -> Int? {
    if let number = leadingNumber(i) {
      return number.digits == 4 && number.suffix == YearWords.s && (1900...2040).contains(number.value)
        ? number.value : nil
    }
    return self[i + 1].shape == .possessive && (year(i) ?? 1) % 10 == 0 ? year(i) : nil
  }

  /// `in '09`, `back in 08`: two figures after a word that only years follow.
  fileprivate func yearInTwoFigures(_ i: Int) -> Int? {
    guard self[i].length == 2, let year = shortYear(i), !goesOn(i), !isMeasured(i) else { return nil }
    if isApostrophe(i - 1), self[i].gap == .none, self[i - 1].gap == .space {
      return !isCount(i + 1) && !isApostrophe(i + 1) && self[i + 1].shape != .possessive && self[i - 2].isWord
        ? year : nil
    }
    return isWord(i - 1, in: YearWords.inWord) && isWord(i - 2, in: YearWords.back) && !isCount(i + 1) ? year : nil
  }

  /// The last token of a year or of a range of years; nil when the number is no year here.
  fileprivate func endOfYear(_ i: Int, _ year: Int) -> Int? {
    if isLaterHalf(i) { return i }
    guard !isJoinedBefore(i), self[i - 1].shape != .digits || self[i].gap > .space else { return nil }
    if let last = endOfRange(i, year) { return last }
    guard !goesOn(i), !isMeasured(i), !isWord(i + 1, in: YearWords.counted), self[i + 1].shape != .digits else {
      return nil
    }
    guard isMark(i - 1, "(") && isMark(i + 1, ")") || isCuedYear(i, year) || isAfterIllness(i) || isListed(i) else {
      return nil
    }
    return i
  }

  /// `1998-2003`, `2019/20`.
  private func endOfRange(_ i: Int, _ year: Int) -> Int? {
    guard self[i + 1].gap == .none, isDash(i + 1) || isMark(i + 1, "/"), self[i + 2].gap == .none, !goesOn(i + 2) else {
      return nil
    }
    if let end = self.year(i + 2) { return end > year && !isMeasured(i + 2) ? i + 2 : nil }
    guard self[i + 2].length == 2, let end = number(i + 2) else { return nil }
    return end == (year + 1) % 100 ? i + 2 : nil
  }

  /// The second year of `2019 to 2021`, `2019 and 2021`, `2019, 2020`.
  private func isLaterHalf(_ i: Int) -> Bool {
    guard !goesOn(i), !isMeasured(i), isWord(i - 1, in: YearWords.joints) || isMark(i - 1, ",") && self[i].gap == .space
    else { return false }
    guard let first = year(i - 2), first != 2000 else { return false }
    return endOfYear(i - 2, first) != nil
  }

  private func isCuedYear(_ i: Int, _ year: Int) -> Bool {
    guard self[i].gap < .line else { return false }
    if isWord(i - 1, in: YearWords.inWord), isWord(i - 2, in: YearWords.published),
      hasWord(in: YearWords.papers, before: i - 2, within: 8)
    {
      return false
    }
    if isWord(i - 1, in: YearWords.sure) { return !isCount(i + 1) }
    if isWord(i - 1, in: YearWords.of) {
      return isWord(i - 2, in: YearWords.periods) || self[i - 2].marks.contains(.month)
    }
    if isWord(i - 1, in: YearWords.seasons) { return true }
    return isWord(i - 1, in: YearWords.loose) && year % 100 != 0 && !isCount(i + 1)
  }

  /// A noun in small letters directly after it: `2000 steps`.
  private func isCount(_ i: Int) -> Bool {
    guard self[i].shape == .lower, self[i].gap < .line, !self[i].marks.contains(.functionWord) else { return false }
    return document.bytes[self[i].upper - 1] == 0x73 && !isWord(i, in: YearWords.verbs)
  }

  /// `cholecystectomy 2015,`
  private func isAfterIllness(_ i: Int) -> Bool {
    guard !self[i - 1].marks.isDisjoint(with: [.procedure, .disease]), self[i - 1].shape != .upper, self[i].gap < .line
    else { return false }
    return self[i + 1].shape == .mark || self[i + 1].gap >= .line
  }

  /// `2015: cholecystectomy` or `2015 - stroke` at the start of a line.
  private func isListed(_ i: Int) -> Bool {
    self[i].gap >= .line && (isMark(i + 1, ":") || isDash(i + 1)) && self[i + 2].isWord
  }
}

/// The words that stand around years.
private enum YearWords {
  static let s = WordHash("s")
  static let of = WordSet("of")
  static let inWord = WordSet("in")
  static let back = WordSet("back")
  static let published = WordSet("published", "reported", "updated", "revised", "issued")
  static let papers = WordSet(
    "trial", "study", "guideline", "guidelines", "paper", "rct", "meta-analysis", "review", "criteria", "nice",
    "cochrane", "series", "statement", "consensus", "classification", "guidance", "report")
  static let joints = WordSet("to", "and", "or", "until", "till", "through")
  static let sure = WordSet(
    "in", "since", "until", "till", "during", "circa", "early", "late", "mid", "year", "throughout", "dated", "dx",
    "diagnosed", "dx'd")
  static let loose = WordSet(
    "from", "for", "before", "after", "by", "around", "about", "between", "pre", "post", "approximately")
  static let periods = WordSet(
    "summer", "spring", "autumn", "winter", "fall", "end", "beginning", "start", "middle", "year", "half", "part",
    "class", "early", "late", "months", "rest", "quarter", "day", "night", "weekend", "days", "weeks", "season",
    "autumn", "crash", "crisis")
  static let seasons = WordSet("summer", "spring", "autumn", "winter", "christmas", "easter")
  static let counted = WordSet(
    "patients", "cases", "people", "men", "women", "children", "subjects", "steps", "calories", "cells", "copies")
  static let verbs = WordSet("was", "has", "is", "does")
}
