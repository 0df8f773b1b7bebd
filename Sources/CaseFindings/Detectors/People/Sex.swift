import CaseLexicons

extension Detector {
  /// Whether someone is a man, a woman, or neither.
  ///
  /// - Looks like: `man`, `gentleman`, `girl`, `female`, `trans woman`, `non-binary`, `F, 43`.
  /// - Confirmed by: the word alone; a letter only beside an age.
  /// - Confused with: things named after a sex (`female catheter`, `male pattern baldness`).
  /// - Source: ordinary language. Plain words are commonplace; those of small groups are not.
  static let sex = Detector(
    "sex", finds: .sex,
    summary: "Sex or gender of a person.",
    examples: [
      "A 47-year-old {{sex|man}} and a {{sex|lady}}; the {{sex|boy}} slept.",
      "{{sex|F}}, 43, a {{sex|trans woman}} and a {{sex|non-binary}} teenager",
      "Sex: {{sex|Female}}. He is a {{sex|gentleman}}.",
      "A {{sex|transgender man}}, 67 {{sex|M}}",
    ],
    counterexamples: [
      "A female catheter, male pattern baldness, female pelvis; women over 50 in the trial.",
      "The connector is male-to-male. 4 M ahead. F wave normal.",
      "Men and women were included.",
    ]
  ) { text, findings in
    let gender = SexWords.gender
    for i in text.cued {
      let token = text.tokens[i]
      if token.marks.contains(.personNoun), SexWords.common.contains(token.hash) {
        guard !text.isThingOfSex(i) else { continue }
        let first = text.transStart(i)
        findings.add(.sex, first, through: i, in: text, first < i ? .certain : .commonplace, .listed)
      } else if token.shape == .initial, SexWords.letters.contains(token.hash), text.isBesideAge(i) {
        findings.add(.sex, i, through: i, in: text, .commonplace, .shape)
      } else if gender.contains(token.hash) {
        guard let last = text.genderEnd(i) else { continue }
        findings.add(.sex, i, through: last, in: text, .certain, .listed)
      }
    }
  }
}

extension TokenizedDocument {
  /// `female catheter`, `male-to-male`: no one's sex.
  fileprivate func isThingOfSex(_ i: Int) -> Bool {
    isWord(i + 1, in: SexWords.things) && self[i + 1].gap == .space || isDash(i + 1) && self[i + 1].gap == .none
      || isDash(i - 1) && isWord(i - 2, in: SexWords.things)
  }

  /// `trans woman`: the word before says what kind.
  fileprivate func transStart(_ i: Int) -> Int {
    let before = isDash(i - 1) ? i - 2 : i - 1
    return self[i].gap <= .space && isWord(before, in: SexWords.trans) ? before : i
  }

  /// The last token of `non-binary`, `transgender`, `intersex`.
  fileprivate func genderEnd(_ i: Int) -> Int? {
    guard isWord(i, in: SexWords.non) else { return i }
    guard let next = wordAfterHyphen(i), isWord(next, in: SexWords.binary) else { return nil }
    return next
  }

  /// `F, 43`, `47 M`, `M/67`: a letter beside an age at the start of something.
  fileprivate func isBesideAge(_ i: Int) -> Bool {
    let next = isMark(i + 1, ",") || isMark(i + 1, "/") ? i + 2 : i + 1
    if self[i].flags.contains(.startsSentence) || isMark(i - 1, "("), let age = number(next), (1...110).contains(age) {
      return isMark(next + 1, ",") || isMark(next + 1, ")") || isMark(next + 1, ".") || self[next + 1].isWord
        || self[next + 1].gap >= .line
    }
    let before = isMark(i - 1, ",") || isMark(i - 1, "/") ? i - 2 : i - 1
    guard let age = number(before), (1...110).contains(age), self[i].gap <= .space, self[i + 1].shape != .digits else {
      return false
    }
    let startsPhrase =
      self[before].flags.contains(.startsSentence) || isMark(before - 1, "(") || isMark(before - 1, ",")
      || isWord(before - 1, in: AgeWords.articles)
    return startsPhrase && !isMark(i + 1, ".") && !isWord(i + 1, in: AgeWords.devices) && endsLetter(i + 1)
  }

  private func endsLetter(_ i: Int) -> Bool { self[i].gap >= .line || self[i].shape != .lower || endsDescription(i) }
}

/// The words of sex and gender.
enum SexWords {
  static let common = WordSet(
    "man", "woman", "male", "female", "boy", "girl", "gentleman", "lady", "gent", "lad", "lass", "bloke", "chap")
  static let letters = WordSet("m", "f")
  static let trans = WordSet("trans", "transgender", "transsexual")
  static let gender = WordSet(
    "transgender", "transsexual", "nonbinary", "non", "genderqueer", "genderfluid", "agender", "intersex", "transman",
    "transwoman", "hijra", "fa'afafine", "mtf", "ftm")
  static let non = WordSet("non")
  static let binary = WordSet("binary")
  static let things = WordSet(
    "catheter", "pattern", "pelvis", "genital", "genitalia", "connector", "luer", "urethra", "condom", "hormone",
    "infertility", "reproductive", "ward", "nurse", "doctor", "sterilisation", "sterilization", "to", "patients", "sex",
    "screw", "factor", "karyotype", "donor", "donors", "relatives", "bay", "chaperone", "preponderance",
    "predominance", "participants", "rats", "mice")
}
