import CaseLexicons

/// An age as it stands in a text.
struct AgePhrase: Hashable, Sendable {
  var first: Int
  var last: Int
  var age: AgeRange
  var confidence: Confidence = .certain
}

/// Ages that say themselves that they are ages: with *old*, *of age* or a short form.
extension TokenizedDocument {
  /// The age that starts at a number: `47-year-old`, `forty-seven years of age`, `47yo`, `47 y/o`, `3/12 old`.
  func agePhrase(at i: Int) -> AgePhrase? {
    if let number = leadingNumber(i) { return shortAge(i, number.value, number.suffix) }
    guard let number = cardinal(at: i), number.value <= 120 || AgeWords.isSmallUnit(self, number.last + 1) else {
      return nil
    }
    if let phrase = fractionOld(at: i) { return phrase }
    return ageInUnits(i, number) ?? ageInLetters(i, number)
  }

  /// `47-year-old`, `47 yrs. old`, `18 months of age`, `65-year man`.
  private func ageInUnits(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard let unit = wordAfterHyphen(number.last), let perYear = AgeWords.units[self[unit].hash] else { return nil }
    var j = unit + 1
    if isApostrophe(j) || self[j].shape == .possessive || isMark(j, ".") { j += 1 }
    if isDash(j) { j += 1 }
    guard self[j].gap <= .line else { return nil }
    let years = number.value / perYear
    if isWord(j, in: AgeWords.old), !isWord(isDash(j + 1) ? j + 2 : j + 1, in: AgeWords.things) {
      return AgePhrase(first: i, last: j, age: AgeRange(years, years))
    }
    if isWord(j, in: CalendarWords.of), isWord(j + 1, in: AgeWords.age) {
      return AgePhrase(first: i, last: j + 1, age: AgeRange(years, years))
    }
    guard self[j].marks.contains(.personNoun), perYear == 1, j > unit + 1 || isDash(number.last + 1), years > 0 else {
      return nil
    }
    return AgePhrase(first: i, last: unit, age: AgeRange(years, years), confidence: .high)
  }

  /// `47 yo`, `47 y/o`, `47 y.o.`, `47/F`, `47 M`.
  private func ageInLetters(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard self[i].shape == .digits, number.value <= 120, !isJoinedBefore(i) else { return nil }
    let age = AgeRange(number.value, number.value)
    let next = isDash(i + 1) && self[i + 1].gap == .none ? i + 2 : i + 1
    if isWord(next, in: AgeWords.shortOld), self[next].gap <= .space {
      return AgePhrase(first: i, last: next, age: age)
    }
    if isWord(next, in: AgeWords.y), isMark(next + 1, "/") || isMark(next + 1, "."), isWord(next + 2, in: AgeWords.o) {
      let hasStop = isMark(next + 1, ".") && isMark(next + 3, ".") && self[next + 3].gap == .none
      return AgePhrase(first: i, last: hasStop ? next + 3 : next + 2, age: age)
    }
    if isWord(next, in: AgeWords.y), isWord(next + 1, in: AgeWords.o) {
      return AgePhrase(first: i, last: next + 1, age: age)
    }
    if isWord(next, in: AgeWords.y), self[next].gap <= .space, isWord(next + 1, in: AgeWords.sexes),
      self[next + 1].gap == .space, self[next + 1].length > 1 || self[next + 1].shape == .initial,
      !isWord(next + 2, in: AgeWords.devices)
    {
      return AgePhrase(first: i, last: next, age: age, confidence: .high)
    }
    if isWord(next, in: AgeWords.m), isMark(next + 1, "."), isWord(next + 2, in: AgeWords.o), isMark(next + 3, "."),
      self[next + 2].gap == .none
    {
      return AgePhrase(first: i, last: next + 3, age: AgeRange(number.value / 12, number.value / 12))
    }
    if isSexSign(i + 1), self[i + 1].gap <= .space { return AgePhrase(first: i, last: i + 1, age: age) }
    guard startsPerson(i), number.value > 0 else { return nil }
    let letter = isMark(i + 1, "/") ? i + 2 : i + 1
    guard self[letter].shape == .initial, isWord(letter, in: AgeWords.sexLetters), self[letter].gap <= .space,
      !isWord(letter + 1, in: AgeWords.devices), !isMark(letter + 1, "."), !isMark(letter + 1, "/")
    else { return nil }
    return AgePhrase(first: i, last: letter, age: age, confidence: .high)
  }

  /// `♀`, `♂`
  private func isSexSign(_ i: Int) -> Bool {
    let token = self[i]
    guard token.shape == .mark, token.length >= 3 else { return false }
    let bytes = document.bytes
    return bytes[token.lower] == 0xE2 && bytes[token.lower + 1] == 0x99
      && (bytes[token.lower + 2] == 0x80 || bytes[token.lower + 2] == 0x82)
  }

  /// `4y5m`: years and months in one word.
  private func yearsAndMonths(_ i: Int) -> AgePhrase? {
    let bytes = document.bytes[self[i].lower..<self[i].upper]
    guard (4...6).contains(bytes.count), bytes.last.map({ $0 | 0x20 }) == 0x6D,
      let y = bytes.firstIndex(where: { $0 | 0x20 == 0x79 }), y > bytes.startIndex, y < bytes.endIndex - 2
    else { return nil }
    var years = 0
    for k in bytes.indices.dropLast() where k != y {
      guard bytes[k] &- 0x30 < 10 else { return nil }
      if k < y { years = years * 10 + Int(bytes[k] - 0x30) }
    }
    return years < 20 ? AgePhrase(first: i, last: i, age: AgeRange(years, years)) : nil
  }

  /// `47yo`, `47y`, `47F`, `6mo`: letters joined to the number.
  private func shortAge(_ i: Int, _ value: Int, _ suffix: WordHash) -> AgePhrase? {
    guard value <= 120, !isJoinedBefore(i) else { return nil }
    if let phrase = yearsAndMonths(i) { return phrase }
    let age = AgeRange(value, value)
    if AgeWords.joinedOld.contains(suffix) { return AgePhrase(first: i, last: i, age: age) }
    let isSex = AgeWords.joinedSex.contains(suffix) && document.bytes[self[i].upper - 1] < 0x61
    if !isSex, let perYear = AgeWords.joinedUnits[suffix] {
      let years = AgeRange(value / perYear, value / perYear)
      let next = isDash(i + 1) ? i + 2 : i + 1
      if isWord(next, in: AgeWords.old) { return AgePhrase(first: i, last: next, age: years) }
      if isMark(i + 1, "/"), isWord(i + 2, in: AgeWords.o) { return AgePhrase(first: i, last: i + 2, age: years) }
      let isPerson = isWord(i + 1, in: AgeWords.sexes) || !self[i + 1].marks.isDisjoint(with: [.personNoun, .kinship])
      guard
        isPerson || perYear == 1 && startsPerson(i) && self[i + 1].gap < .line && !isWord(i + 1, in: AgeWords.lasting)
      else { return nil }
      return AgePhrase(first: i, last: i, age: years, confidence: .high)
    }
    guard AgeWords.joinedSex.contains(suffix), value > 0, startsPerson(i) || isSex && value > 9 && startsItem(i),
      !isWord(i + 1, in: AgeWords.devices) || isWord(i + 1, in: AgeWords.chest) && !isWord(i + 2, in: AgeWords.devices)
    else { return nil }
    return AgePhrase(first: i, last: i, age: age, confidence: .high)
  }

  /// Whether a short age may stand here: at a start, or after *a*, *this* or a bracket.
  func startsPerson(_ i: Int) -> Bool {
    if isDash(i + 1) || self[i + 1].shape == .capitalised && self[i + 1].gap == .space { return false }
    if isMark(i - 1, "(") || isWord(i - 1, in: AgeWords.articles) { return true }
    return self[i].flags.contains(.startsSentence) && self[i].gap != .none
  }

  /// `3/12 old`: weeks or months in UK shorthand.
  private func fractionOld(at i: Int) -> AgePhrase? {
    guard isMark(i + 1, "/"), self[i + 1].gap == .none, let whole = number(i + 2), let part = number(i),
      whole == 7 || whole == 52 || whole == 12, isWord(isDash(i + 3) ? i + 4 : i + 3, in: AgeWords.old)
    else { return nil }
    let years = whole == 12 ? part / 12 : whole == 52 ? part / 52 : 0
    return AgePhrase(first: i, last: isDash(i + 3) ? i + 4 : i + 3, age: AgeRange(years, years))
  }
}

/// The words around ages.
enum AgeWords {
  static let units = WordValues(
    ("year", 1), ("years", 1), ("yr", 1), ("yrs", 1), ("y", 1), ("month", 12), ("months", 12), ("mth", 12),
    ("mths", 12), ("mo", 12), ("week", 52), ("weeks", 52), ("wk", 52), ("wks", 52), ("day", 365), ("days", 365),
    ("hour", 8760), ("hours", 8760), ("m", 12), ("w", 52), ("d", 365))
  static let joinedUnits = WordValues(("y", 1), ("yr", 1), ("yrs", 1), ("m", 12), ("mo", 12), ("mth", 12))
  static let old = WordSet("old", "olds")
  static let age = WordSet("age")
  static let m = WordSet("m")
  static let y = WordSet("y", "yr", "yrs")
  static let o = WordSet("o", "old")
  static let shortOld = WordSet("yo", "yof", "yom", "yrold")
  static let joinedOld = shortOld.union(WordSet("yold", "yearold"))
  static let joinedSex = WordSet("f", "m")
  static let sexLetters = WordSet("f", "m")
  static let sexes = WordSet("f", "m", "male", "female")
  static let articles = WordSet("a", "an", "this", "patient", "pt")
  static let lasting = WordSet("history", "hx", "ago", "duration", "of", "later", "prior", "post", "follow", "survival")
  /// A part of the body and of the name of a drain: `52M chest pain`, `28F chest drain`.
  static let chest = WordSet("chest")
  static let devices = WordSet(
    "catheter", "foley", "sheath", "tube", "drain", "chest", "cannula", "dilator", "coude", "way", "silicone",
    "urethral", "suprapubic", "stent", "introducer", "french", "pigtail", "nasogastric", "feeding")
  /// Things that are old without being anyone.
  static let things = WordSet(
    "injury", "scar", "wound", "fracture", "infarct", "infarction", "stroke", "prosthesis", "implant", "graft",
    "lesion", "tattoo", "house", "car", "haematoma", "hematoma", "clot", "thrombus", "burn", "bleed", "bruise", "home")

  static func isSmallUnit(_ text: TokenizedDocument, _ i: Int) -> Bool {
    let unit = text.isDash(i) ? i + 1 : i
    return (units[text[unit].hash] ?? 1) > 1
  }
}
