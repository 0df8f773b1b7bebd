import CaseLexicons

extension Detector {
  /// The age of a person.
  ///
  /// - Looks like: `47-year-old`, `47yo`, `47F`, `aged 47`, `in her forties`, `day 4 of life`, `octogenarian`.
  /// - Confirmed by: *old*, *of age*, *aged*; the sex after it at a start.
  /// - Confused with: durations (`for 47 years`), gestation (`28/40`), catheter sizes (`18F`), old injuries.
  /// - Source: ordinary written English and UK clinical shorthand.
  static let age = Detector(
    "age", finds: .age,
    summary: "Age of a person in years, months, weeks or days, in figures or words.",
    examples: [
      "A {{age|47-year-old}} man, his {{age|18-month-old}} son and a {{age|forty-seven-year-old}} friend",
      "This {{age|47yo}} was with a {{age|63F}}; Mr Ames is {{age|47 y/o}}, {{age|7-yr-old}} twin",
      "{{age|47F}} seen, aged {{age|47}}. Sons aged {{age|4}} and {{age|7}}. Age: {{age|7 years}}",
      "In her {{age|forties}}, later in his {{age|mid-50s}}; an {{age|octogenarian}} who turned {{age|80}}.",
      "At the age of {{age|six}}, {{age|47 years of age}}, {{age|3/12 old}}",
      "{{age|F/43}} with pain, a boy aged {{age|9 and a half}}, ages between {{age|30}} and {{age|40}}",
      "A woman of {{age|sixty odd}} came; he is just shy of {{age|90}}, she is a {{age|teenager}}.",
      "{{age|47M}} in theatre; twins {{age|10 days old}} and on {{age|day 4 of life}}",
      "Pre-alert: {{age|19F}}. Mrs Tallow {{age|77}} - fall. Gareth ({{age|52}}, welder). G3P2, {{age|41}}, booked",
      "Baby {{age|3/52}} is well; Idris ({{age|7;4}}); a cook of {{age|71}} with gout. Referral: {{age|50}}, tram driver",
      "A boy ({{age|9}}) and a girl, {{age|6}}, fell; {{age|22 yrs}} male, {{age|4y5m}} old, {{age|2 1/2-year-old}} twin",
      "Man, {{age|30s}}, fell; woman, {{age|seventies}}, with gout; a man of {{age|22}} died.",
      "Seen: {{age|78♀}} with gout, {{age|9 m.o.}} female, Callum is {{age|7}}.",
    ],
    counterexamples: [
      "Of my siblings two sisters and one brother drowned.",
      "Boys (9) and women, 6, were in the study",
      "Smoked for 47 years, born at 28/40, an 18F catheter and a 24 French drain.",
      "A 20-year history, a 3-day-old fracture, heart rate in the 50s.",
      "Turned 180 degrees; 4 mg; mean age of 40 in the study",
      "Given via 18F, Hb 98, Temp 38, CRP 61, Na 135. Foley 16 - urine clear. Case 7, 2 of 9 slides.",
    ]
  ) { text, findings in
    let hearts = AgeInWords.hearts
    var next = 0
    for i in text.cued where i >= next {
      let token = text.tokens[i]
      guard token.hasDigit || token.marks.contains(.numberWord) || hearts.contains(token.hash),
        let phrase = text.age(at: i)
      else { continue }
      findings.add(
        .age, phrase.first, through: phrase.last, in: text, phrase.confidence, [.range, .shape], fact: .age(phrase.age))
      next = phrase.last + 1
    }
  }
}

extension TokenizedDocument {
  /// The age that starts at a figure, at a number in words, or at a word that is an age.
  fileprivate func age(at i: Int) -> AgePhrase? {
    let token = self[i]
    guard token.hasDigit || token.marks.contains(.numberWord) else { return decadeOfLife(at: i) ?? ageInOneWord(at: i) }
    if let age = birthday(at: i) ?? spelledAge(at: i) ?? cuedAge(at: i) ?? ageInList(at: i) { return age }
    return token.hasDigit ? decadeOfLife(at: i) ?? ageAfterSex(at: i) : nil
  }

  /// `47-year-old` with the first number of `14 and 16-year-old`.
  private func spelledAge(at i: Int) -> AgePhrase? {
    guard var phrase = agePhrase(at: i) else { return nil }
    phrase.first = firstOfAges(before: i)
    return phrase.first == i ? withFraction(phrase) : phrase
  }

  /// `2 1/2 year old`, `3-1/2-year-old`, `0.5 years old`: the whole number before.
  private func withFraction(_ phrase: AgePhrase) -> AgePhrase {
    let i = phrase.first
    guard self[i].shape == .digits, self[i].gap == .none, self[i - 1].gap == .none, self[i - 2].shape == .digits else {
      return phrase
    }
    var whole = phrase
    if isMark(i - 1, "."), self[i - 2].length <= 2, let years = number(i - 2) {
      whole.first = i - 2
      whole.age = AgeRange(years, years)
    } else if isMark(i - 1, "/"), self[i - 2].length == 1 {
      let j = isDash(i - 3) && self[i - 2].gap == .none ? i - 4 : i - 3
      let years = self[j].shape == .digits && self[j].length <= 2 && self[j + 1].gap <= .space ? number(j) : nil
      whole.first = years == nil ? i - 2 : j
      whole.age = AgeRange(years ?? 0, years ?? 0)
    }
    return whole
  }

  /// `octogenarian`, `teenager`
  private func ageInOneWord(at i: Int) -> AgePhrase? {
    if isWord(i, in: AgeInWords.teenagers) {
      return AgePhrase(first: i, last: i, age: AgeRange(10, 19), confidence: .high)
    }
    guard self[i].length >= AgeInWords.shortest else { return nil }
    let last = document.bytes[self[i].upper - 1] | 0x20 == 0x73 ? self[i].upper - 1 : self[i].upper
    guard let age = AgeInWords.decades[hash(from: self[i].lower, to: last)] else { return nil }
    return AgePhrase(first: i, last: i, age: AgeRange(age, age == 100 ? 120 : age + 9), confidence: .high)
  }

  /// `her forties`, `mid-50s`, `his late 60's`.
  private func decadeOfLife(at i: Int) -> AgePhrase? {
    guard let decade = NumberWords.decades[self[i].hash] ?? decadeInFigures(i) else { return nil }
    var first = i
    if isDash(first - 1) { first -= 1 }
    let hasPart = isWord(first - 1, in: AgeInWords.parts)
    first = hasPart ? first - 1 : i
    if isWord(first - 1, in: AgeInWords.joints), isWord(first - 2, in: AgeInWords.the) { return nil }
    let isOwn = isWord(first - 1, in: AgeInWords.owners)
    let hasOwner =
      isOwn || hasPart && !isWord(first - 1, in: AgeInWords.the) && !isWord(i + 1, in: AgeInWords.measures)
    guard hasOwner || isBesidePerson(first, through: i) else { return nil }
    let last = self[i + 1].shape == .possessive ? i + 1 : i
    return AgePhrase(
      first: first, last: last, age: AgeRange(decade, decade + 9), confidence: isOwn ? .certain : .likely)
  }

  /// `Man, 30s, fell`: between a noun of a person and a comma, or the end.
  private func isBesidePerson(_ first: Int, through last: Int) -> Bool {
    isMark(first - 1, ",") && self[first].gap == .space && self[first - 2].marks.contains(.personNoun)
      && self[first - 2].gap != .none
      && (isMark(last + 1, ",") || isMark(last + 1, ".") || isMark(last + 1, ":") || self[last + 1].gap >= .line
        || isWord(last + 1, in: AgeInWords.goesOn))
  }

  private func decadeInFigures(_ i: Int) -> Int? {
    let value: Int? =
      if let number = leadingNumber(i) {
        number.suffix == AgeInWords.s ? number.value : nil
      } else if self[i + 1].shape == .possessive { number(i) } else { nil }
    guard let value, value % 10 == 0, (20...100).contains(value) else { return nil }
    return value
  }

  /// `aged 4 and 7`: the numbers after the first.
  private func ageInList(at i: Int) -> AgePhrase? {
    guard let number = cardinal(at: i), number.value <= 120, !goesOn(number.last),
      self[number.last + 1].marks.isDisjoint(with: [.kinship, .personNoun]),
      isMark(i - 1, ",") || isDash(i - 1) || isWord(i - 1, in: AgeInWords.joints)
    else { return nil }
    var j = i - 1
    var items = 0
    while items < 6, j > 0, isMark(j, ",") || isDash(j) || isWord(j, in: AgeInWords.joints) {
      if isMark(j - 1, ",") { j -= 1 }
      guard self[j - 1].hasDigit || self[j - 1].marks.contains(.numberWord) else { return nil }
      if isWord(j - 2, in: AgeInWords.aged)
        || isWord(j - 2, in: AgeInWords.between) && isWord(j - 3, in: AgeInWords.aged)
      {
        return AgePhrase(first: i, last: number.last, age: AgeRange(number.value, number.value), confidence: .high)
      }
      j -= 2
      items += 1
    }
    return nil
  }

  /// `2 years and 3-month-old`, `14 and 16-year-old`: where the first of two numbers starts.
  private func firstOfAges(before first: Int) -> Int {
    var j = first - 1
    guard self[first].gap <= .space,
      isWord(j, in: AgeInWords.joints) || isDash(j) || self[j].marks.contains(.timeUnit)
        || AgeWords.units[self[j].hash] != nil
    else { return first }
    if isWord(j, in: AgeInWords.joints) || isDash(j) { j -= 1 }
    if isDash(j) { j -= 1 }
    if AgeWords.units[self[j].hash] != nil { j -= 1 }
    return self[j].shape == .digits && self[j].length <= 2 && self[j + 1].gap <= .space && j < first - 1 ? j : first
  }
}

enum AgeInWords {
  static let decades = WordValues(
    ("quadragenarian", 40), ("quinquagenarian", 50), ("sexagenarian", 60), ("septuagenarian", 70),
    ("octogenarian", 80), ("nonagenarian", 90), ("centenarian", 100), ("supercentenarian", 110))
  /// Words that are an age, or a decade of life.
  static let hearts = WordSet(
    "quadragenarian", "quinquagenarian", "sexagenarian", "septuagenarian", "octogenarian", "nonagenarian",
    "centenarian", "supercentenarian", "quadragenarians", "quinquagenarians", "sexagenarians", "septuagenarians",
    "octogenarians", "nonagenarians", "centenarians", "supercentenarians", "teenager", "teenagers", "teens", "twenties",
    "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
  /// The length of `centenarian`.
  static let shortest = 11
  static let teenagers = WordSet("teenager")
  static let parts = WordSet("early", "mid", "late", "middle")
  static let owners = WordSet("his", "her", "their", "my", "your")
  static let the = WordSet("the", "low", "high")
  static let measures = WordSet("mg", "percent", "bpm", "systolic", "diastolic")
  static let s = WordHash("s")
  static let goesOn = WordSet("with", "who", "and", "in", "presented", "presents")
  static let joints = WordSet("and", "or", "to")
  static let aged = WordSet("aged", "age", "ages")
  static let between = WordSet("between", "from")
}
