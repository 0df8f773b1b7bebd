import CaseLexicons

extension Detector {
  /// Ages in shorthand or in a turn of speech, by the words and marks around a number.
  ///
  /// - Looks like: `Rising six, Ada`, `she's just gone 17`, `the wrong side of fifty`, `72ish, no ID`,
  ///   `A thirty-something postman`, `At a hundred and two, he`, `Pt 44 (45 next week)`, `21/365 neonate`.
  /// - Confirmed by: the start of the sentence, a name, a person as the subject, a baby.
  /// - Confused with: results, rates, hours of the clock, durations, dates.
  /// - Source: ordinary written English; notes in shorthand.
  static let ageInShort = Detector(
    "age-in-short", finds: .age,
    summary: "Age in shorthand or a turn of speech: rising six; just gone 17; the wrong side of fifty; 72ish.",
    examples: [
      "{{age|Rising six}}, Ada starts school. She's {{age|just gone 17}}, so she decides. He is {{age|not yet forty}}.",
      "He's {{age|the wrong side of fifty}} and tired. {{age|72ish}}, no ID, wearing a kilt.",
      "A {{age|thirty-something}} postman came. At {{age|a hundred and two}}, she cooks.",
      "Pt {{age|44 (45 next week)}}, AMH low. {{age|21/365}} neonate, jaundiced. Mina, {{age|aged three and a half}}, fell.",
      "Kofi and Ama, both {{age|nearly five}}, both hot. Story: {{age|thirty-six}}, teacher, short of breath.",
      "The old boy, Alf, is {{age|ninety-four}}. Moana, Tongan, {{age|11}}, hot joints.",
    ],
    counterexamples: [
      "Rate rising, five litres of oxygen. It's just gone four. Sats 72ish. The far side of the bed.",
      "A twenty-something mmHg drop. At a hundred and two beats he was well. Patient 44 was excluded.",
      "On 21/12, seen. Baby fed well for 3 days. Sodium nearly four. Score: thirty, then forty.",
      "Potassium, nearly four, and falling. The rate is ninety-four.",
    ]
  ) { text, findings in
    for i in text.cued {
      let token = text.tokens[i]
      guard token.hasDigit && token.length <= 5 || token.marks.contains(.numberWord), let phrase = text.shortAge(at: i)
      else { continue }
      findings.add(
        .age, phrase.first, through: phrase.last, in: text, phrase.confidence, [.range, .frame], fact: .age(phrase.age))
    }
  }
}

extension TokenizedDocument {
  fileprivate func shortAge(at i: Int) -> AgePhrase? {
    if let ish = ishAge(i) { return ish }
    if let baby = babyFraction(i) { return baby }
    guard let number = cardinal(at: i), (1...112).contains(number.value), !isJoinedBefore(i) else { return nil }
    if let hundred = hundredAge(i, number) { return hundred }
    guard !isMeasured(i), !isMark(number.last + 1, "%") else { return nil }
    if let phrase = ledAge(i, number) ?? sideAge(i, number) ?? somethingAge(i, number) { return phrase }
    return patientAge(i, number) ?? agedPart(i, number) ?? toldAge(i, number)
  }

  private func found(_ first: Int, _ last: Int, _ value: Int) -> AgePhrase {
    AgePhrase(first: first, last: last, age: AgeRange(value, value), confidence: .likely)
  }

  /// `72ish,` at the start of a sentence or behind a person and a form of *to be*.
  private func ishAge(_ i: Int) -> AgePhrase? {
    guard self[i].shape == .mixed, let number = leadingNumber(i), number.suffix == WordSet.word("ish"),
      (10...110).contains(number.value)
    else { return nil }
    guard self[i].flags.contains(.startsSentence) || isPersonIs(i - 1) || isWord(i - 1, in: AgeWords.articles) else {
      return nil
    }
    return AgePhrase(
      first: i, last: i, age: AgeRange(max(0, number.value - 3), number.value + 3), confidence: .likely)
  }

  /// `21/365 neonate`, `17/12, crawling`: days, weeks or months with a baby in the same sentence.
  private func babyFraction(_ i: Int) -> AgePhrase? {
    guard let part = number(i), part > 0, part < 80, isMark(i + 1, "/"), self[i + 1].gap == .none,
      let whole = number(i + 2), whole == 365 || whole == 52 || whole == 12 || whole == 7, !isMark(i + 3, "/"),
      self[i].flags.contains(.startsSentence)
    else { return nil }
    guard whole == 365 || hasBaby(after: i + 2) else { return nil }
    return found(i, i + 2, part / whole)
  }

  private func hasBaby(after i: Int) -> Bool {
    var j = i + 1
    while j - i < 12, j < count, self[j].gap < .line {
      if isWord(j, in: ShortAges.babies) { return true }
      j += 1
    }
    return false
  }

  /// `a hundred and two`, as an age told at the start or of a person.
  private func hundredAge(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    let isRest = number.value < 13 && isWord(i - 1, in: NumberWords.and) && isWord(i - 2, in: ShortAges.hundred)
    guard isRest || isWord(i, in: ShortAges.hundred), self[i].marks.contains(.numberWord) else { return nil }
    let hundred = isRest ? i - 2 : i
    let (last, value) = (number.last, isRest ? 100 + number.value : number.value)
    let first = isWord(hundred - 1, in: ShortAges.a) ? hundred - 1 : hundred
    let isAt =
      isWord(first - 1, in: ShortAges.at) && self[first - 1].flags.contains(.startsSentence) && isMark(last + 1, ",")
    guard isAt || isPersonIs(first - 1) && endsAge(last + 1) else { return nil }
    return found(first, last, value)
  }

  /// `Rising six,`, `both nearly five`, `she's just gone 17`, `is not yet forty`.
  private func ledAge(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard self[i].gap == .space, endsAge(number.last + 1) || isWord(number.last + 1, in: ShortAges.follows) else {
      return nil
    }
    var first = i
    if isWord(i - 1, in: ShortAges.leads) { first = i - 1 }
    if isWord(i - 1, in: ShortAges.seconds), isWord(i - 2, in: ShortAges.firsts) { first = i - 2 }
    guard first < i else { return nil }
    if self[first].flags.contains(.startsSentence), isMark(number.last + 1, ",") {
      return isRise(number.last + 2) ? found(first, number.last, number.value) : nil
    }
    if isWord(first - 1, in: ShortAges.both), isMark(first - 2, ",") { return found(first, number.last, number.value) }
    if isPersonIs(first - 1) { return found(first, number.last, number.value) }
    return isMark(first - 1, ",") && isPlainName(first - 2) && self[i].marks.contains(.numberWord)
      ? found(first, number.last, number.value) : nil
  }

  /// A name, a pronoun or a word in small letters that goes on about a person.
  private func isRise(_ i: Int) -> Bool {
    isPlainName(i) || isWord(i, in: ShortAges.pronouns) || isWord(i, in: PassingAges.lives)
      || self[i].marks.contains(.personNoun)
  }

  /// `the wrong side of fifty`
  private func sideAge(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard number.value >= 18, isWord(i - 1, in: .of), isWord(i - 2, in: ShortAges.side),
      isWord(i - 3, in: ShortAges.sides), isWord(i - 4, in: .the), endsAge(number.last + 1)
    else { return nil }
    return found(i - 4, number.last, number.value)
  }

  /// `A thirty-something postman`: tens with a tail between an article and a person.
  private func somethingAge(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    let tail = isDash(number.last + 1) ? number.last + 2 : number.last + 1
    guard number.value >= 20, number.value % 10 == 0, isWord(tail, in: ShortAges.tails), self[tail].gap <= .space
    else { return nil }
    let starts = self[i].flags.contains(.startsSentence) && isMark(tail + 1, ",")
    guard starts || isWord(i - 1, in: ShortAges.articles) && isSomeone(from: tail + 1) else { return nil }
    return AgePhrase(
      first: i, last: tail, age: AgeRange(number.value, number.value + 9), confidence: .likely)
  }

  /// Whether one of the next three words is a trade, a people or a person.
  private func isSomeone(from start: Int) -> Bool {
    for j in start..<(start + 3) where self[j].gap == .space {
      if !self[j].marks.isDisjoint(with: [.occupation, .demonym, .personNoun, .kinship]), !self[j].isProtected {
        return true
      }
    }
    return false
  }

  /// `Pt 44 (45 next week)`, `Pt 44,` at the start.
  private func patientAge(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard number.value >= 14, isWord(i - 1, in: ShortAges.patients), self[i - 1].flags.contains(.startsSentence),
      self[i].gap == .space
    else { return nil }
    let next = number.last + 1
    if isMark(next, ","), self[next + 1].shape != .digits { return found(i, number.last, number.value) }
    guard isMark(next, "("), let coming = cardinal(at: next + 1), coming.value == number.value + 1 else { return nil }
    var j = coming.last + 1
    while j - coming.last < 5, !isMark(j, ")"), self[j].isWord { j += 1 }
    return isMark(j, ")") ? found(i, j, number.value) : nil
  }

  /// `aged three and a half`
  private func agedPart(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    guard isWord(i - 1, in: ShortAges.aged), isWord(number.last + 1, in: NumberWords.and) else { return nil }
    var j = number.last + 2
    if isWord(j, in: PassingAges.a) || self[j].marks.contains(.numberWord) { j += 1 }
    if isDash(j) { j += 1 }
    return isWord(j, in: PassingAges.parts) && endsAge(j + 1) ? found(i - 1, j, number.value) : nil
  }

  /// `Story: thirty-six, teacher`, `Alf, is ninety-four.`, `Moana, Tongan, 11, hot`.
  private func toldAge(_ i: Int, _ number: ReadNumber) -> AgePhrase? {
    let next = number.last + 1
    guard self[i].gap == .space else { return nil }
    let isWords = self[i].marks.contains(.numberWord)
    if isWords, number.value >= 14, isMark(i - 1, ":"), isMark(next, ","), !isNumeral(next + 1),
      !isWord(next + 1, in: ShortAges.then), hasWord(in: ShortAges.stories, before: i - 1, within: 5)
    {
      return found(i, number.last, number.value)
    }
    if isWords, isWord(i - 1, in: HumanWords.beings), isMark(i - 2, ","), isPlainName(i - 3), isMark(i - 4, ","),
      endsAge(next)
    {
      return found(i, number.last, number.value)
    }
    guard isMark(i - 1, ","), isMark(next, ","), self[i - 2].marks.contains(.demonym), self[i - 2].isCapital,
      isMark(i - 3, ","), isPlainName(i - 4), !self[next + 1].hasDigit, cardinal(at: next + 1) == nil
    else { return nil }
    return found(i, number.last, number.value)
  }

  private func isNumeral(_ i: Int) -> Bool { self[i].hasDigit || self[i].marks.contains(.numberWord) }

  /// A form of *to be* whose subject is a person: `she's`, `he is`, `Ada was`.
  private func isPersonIs(_ i: Int) -> Bool {
    if isWord(i, in: ShortAges.shortIs) { return true }
    guard self[i].shape == .possessive || isWord(i, in: ShortAges.beings) else { return false }
    if isWord(i - 1, in: ShortAges.pronouns) { return true }
    if self[i].shape == .possessive { return false }
    return self[i - 1].marks.contains(.kinship) && !self[i - 1].isProtected || isPlainName(i - 1)
  }
}

/// The words of ages in shorthand and in turns of speech.
private enum ShortAges {
  static let a = WordSet("a", "one")
  static let hundred = WordSet("hundred")
  static let at = WordSet("at")
  static let leads = WordSet("rising", "nearly", "almost", "barely", "pushing", "approaching", "nearing", "hitting")
  static let firsts = WordSet("just", "not", "only", "going", "coming", "knocking")
  static let seconds = WordSet("gone", "turned", "yet", "quite", "on", "just", "past", "up")
  static let follows = WordSet("when", "now", "today", "in", "this", "next", "on", "last")
  static let both = WordSet("both")
  static let pronouns = WordSet("he", "she", "who", "they", "i", "mum", "dad", "pt", "patient")
  static let shortIs = WordSet("he's", "she's", "hes", "shes", "who's", "i'm")
  static let beings = WordSet("is", "was", "be", "turned", "has", "had")
  static let side = WordSet("side")
  static let sides = WordSet("wrong", "right", "far", "other", "sunny", "shady", "better")
  static let tails = WordSet("something", "odd", "ish")
  static let articles = WordSet("a", "this", "the", "our", "another", "some")
  static let patients = WordSet("pt", "patient")
  static let aged = WordSet("aged")
  static let then = WordSet("then", "and", "or")
  static let stories = WordSet(
    "case", "story", "history", "patient", "referral", "presented", "call", "next", "bed", "hpc", "hx", "pc",
    "handover", "admission", "clinic", "pt")
  static let babies = WordSet(
    "baby", "neonate", "newborn", "infant", "shuffler", "shuffling", "crawling", "crawls", "walking", "teething",
    "weaning", "weaned", "nappy", "nappies", "breastfed", "bottle", "formula", "feeding", "feeds", "centile", "mum",
    "toddler", "cot", "milestones", "babbling", "cruising", "sitting", "imms", "nursery", "boy", "girl", "jaundiced",
    "jaundice", "colic", "fontanelle", "unweaned")
}
