import CaseLexicons

extension Detector {
  /// A lone name told by what stands beside it: a people, a trade, a bed, thanks, its own verb.
  ///
  /// - Looks like: `Moana, Tongan,`, `Torcuil, cooper on`, `Tall man, Kurdish, Azad;`, `cheers Baz -`, `bed 4 (Moss)`,
  ///   `Will will need`, `reg Adeyemi aware`, `seeing QWJ, who`, `Ama, G2P1,`, `Tallow - 9990001234 -`, `Big Gareth`.
  /// - Confirmed by: both sides of the word.
  /// - Confused with: towns, drugs and firms, months (`May may be`), everyday words (`Mark the spot`).
  /// - Source: own observation of notes.
  static let humanPlace = Detector(
    "human-place", finds: .patientName, .clinicianName, .personName, .initials, .relativeName,
    summary: "A lone name told by its neighbours: Moana, Tongan,; bed 4 (Moss); Will will need.",
    examples: [
      "{{personName|Moana}}, Tongan, hot joints. {{personName|Torcuil}}, cooper on the quay. {{personName|Adwoa}}, G2P1, bled.",
      "Tall man, Kurdish, {{personName|Azad}}; tremor. Cheers for the referral {{clinicianName|Baz}} - scan done.",
      "Look at bed 4 ({{patientName|Moss}}) first. We hope that {{personName|Will}} will go home.",
      "Pushing well, reg {{clinicianName|Adeyemi}} aware. Thanks for seeing {{initials|QWJ}}, who coughs.",
      "{{patientName|Tallow}} - 9990001234 - carotid duplex", "{{patientName|OKONKWO, IFEOMA}} - FOR SCAN TODAY",
      "{{personName|Ifeoma}} from Tarrow asked about it.",
      "{{personName|Big Gareth}} to the lads. Midwife note 0410: {{personName|Siobhan}} fully dilated.",
    ],
    counterexamples: [
      "Leeds, where it rained. Thanks for the scan - normal. Bed 4 (Isolation) is free.",
      "Thanks for seeing her, who coughs. The reg is aware. Big Ben struck. ECG - 123456 - normal",
      "Note: normal. Update 0410: Paracetamol given. May be well. The will will be read.",
    ]
  ) { text, findings in
    for i in text.capitals {
      let token = text.tokens[i]
      if token.shape == .upper {
        if text.isListedInCapitals(i) { findings.add(.patientName, i, through: i + 2, in: text, .likely, .frame) }
        if text.isSeenByInitials(i) { findings.add(.initials, i, through: i, in: text, .likely, .frame) }
        continue
      }
      guard token.shape == .capitalised, !token.flags.contains(.onCapitalLine),
        let found = HumanPlace.found(i, in: text)
      else { continue }
      findings.add(found.kind, found.first, through: found.last, in: text, .likely, .frame)
    }
  }
}

/// Where a lone capital stands beside what only belongs to a person.
private enum HumanPlace {
  static func found(
    _ i: Int, in text: borrowing TokenizedDocument
  ) -> (kind: IdentifierKind, first: Int, last: Int)? {
    if isBesideOwnVerb(i, in: text) { return (NameRole.kind(i, i, in: text), i, i) }
    if text.isWord(i, in: epithets), let last = epithetName(i, in: text) { return (.personName, i, last) }
    guard !text[i].isProtected, !(text[i + 1].isCapital && text[i + 1].gap == .space) else { return nil }
    if isInBed(i, in: text) || isBeforeNumber(i, in: text) { return (.patientName, i, i) }
    if isAware(i, in: text) || isThanked(i, in: text) { return (.clinicianName, i, i) }
    guard text.isPlainName(i), text[i].weights.population < 16, !text.isDash(i - 1) || text[i].gap > .none else {
      return nil
    }
    if isAlone(i, in: text) || isAfterEntry(i, in: text) { return (NameRole.kind(i, i, in: text), i, i) }
    return nil
  }

  /// `Will will`, `Rose rose`: a name before the same word in small letters.
  static func isBesideOwnVerb(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    text[i].hash == text[i + 1].hash && text[i + 1].shape == .lower && text[i + 1].gap == .space
      && !text[i].marks.isDisjoint(with: [.givenName, .nickname])
      && text[i + 2].gap == .space && text[i + 2].shape == .lower && !text.isWord(i - 1, in: determiners)
  }

  /// `Big Gareth`
  static func epithetName(_ i: Int, in text: borrowing TokenizedDocument) -> Int? {
    let word = text.name(i + 1)
    guard text[i + 1].shape == .capitalised, text[i + 1].gap == .space, word.isGiven, word.ambiguity < 2,
      word.given >= 35, !word.isProtected, !(text[i + 2].isCapital && text[i + 2].gap == .space),
      text[i + 2].shape != .possessive, !text.isWord(i + 1, in: clocks), text[i + 1].weights.population < 14
    else { return nil }
    return i + 1
  }

  /// `Moana, Tongan,`, `Torcuil, cooper on`, `Adwoa, G2P1,`, `man, Kurdish, Azad;`.
  static func isAlone(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    if text.isMark(i - 1, ","), text[i - 2].marks.contains(.demonym), text.isMark(i - 3, ","),
      text[i - 4].marks.contains(.personNoun), text[i + 1].shape == .mark, !text.isDash(i + 1)
    {
      return true
    }
    if text[i].flags.contains(.startsSentence), text.name(i).isGiven, text.isWord(i + 1, in: from),
      text[i + 2].shape == .capitalised, text.isWord(i + 3, in: HumanWords.bodily)
    {
      return true
    }
    guard text[i].flags.contains(.startsSentence) || text.isMark(i - 1, ":"), text.isMark(i + 1, ","),
      text[i + 2].gap == .space
    else { return false }
    if text[i + 2].marks.contains(.demonym), text[i + 2].isCapital { return text.isMark(i + 3, ",") }
    if text[i + 2].shape == .mixed, isGravida(i + 2, in: text) { return true }
    guard text[i + 2].shape == .lower, !text[i + 2].isProtected else { return false }
    let phrase = text.phrase(at: i + 2, marked: .occupation)
    let last = phrase.map { $0.end - 1 } ?? i + 2
    return (phrase != nil || text[i + 2].marks.contains(.occupation)) && !text.isClinicalTrade(i + 2, last)
      && !text.isDoubtful(last) && (text.endsDescription(last + 1) || text.isWord(last + 1, in: PlacedTrades.goesOn))
  }

  static func isGravida(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    let token = text[i]
    guard token.length == 4 else { return false }
    return text.document.bytes[token.lower] | 0x20 == 0x67 && text.document.bytes[token.lower + 2] | 0x20 == 0x70
  }

  /// `Midwife note 0410: Siobhan fully`: behind the colon of an entry, before small letters or a day of the stay.
  static func isAfterEntry(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text.isMark(i - 1, ":"), text[i].gap == .space, text.name(i).isGiven, text.name(i).ambiguity == 0,
      text[i + 1].gap == .space, text[i + 1].shape == .lower || text[i + 1].shape == .mixed && text[i + 1].length <= 3
    else { return false }
    return text.hasWord(in: entries, before: i - 1, within: 4)
  }

  /// `bed 4 (Moss)`
  static func isInBed(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text.isMark(i - 1, "("), text.isMark(i + 1, ")"), text[i - 2].hasDigit, text.isWord(i - 3, in: beds) else {
      return false
    }
    let word = text.name(i)
    return word.isListed && word.ambiguity < 3 || word.isUnknown
  }

  /// `Tallow - 9990001234 -` at the start of a line.
  static func isBeforeNumber(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text[i].gap >= .line || text[i - 1].shape == .boundary, text.isDash(i + 1), text[i + 1].gap == .space,
      text[i + 2].shape == .digits, text[i + 2].length >= 6 && text[i + 2].length <= 10
    else { return false }
    let word = text.name(i)
    return word.isListed && word.ambiguity < 2 || word.isFree
  }

  /// `reg Adeyemi aware`
  static func isAware(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text[i].gap == .space, text.isWord(i - 1, in: grades), text[i + 1].gap == .space,
      text.isWord(i + 1, in: aware)
    else { return false }
    let word = text.name(i)
    return word.isListed && word.ambiguity < 2 || word.isUnknown
  }

  /// `Cheers for the referral Baz -`
  static func isThanked(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text[i].gap == .space, text[i + 1].shape == .mark,
      text.isDash(i + 1) && text[i + 1].gap == .space || text.isMark(i + 1, ",") || text.isMark(i + 1, "!"),
      text.hasWord(in: thanks, before: i, within: 5), text[i - 1].shape == .lower || text.isWord(i - 1, in: thanks),
      !text.isWord(i - 1, in: before)
    else { return false }
    return text.isPlainName(i)
  }

  private static let from = WordSet("from", "of")
  private static let epithets = WordSet("big", "wee", "auld", "little")
  private static let clocks = WordSet("ben", "mac", "bird", "sam")
  private static let determiners = WordSet("the", "a", "an", "this", "his", "her", "my", "living", "your", "our")
  private static let entries = WordSet(
    "entry", "round", "note", "update", "handover", "review", "call", "midwife", "overnight", "evening", "morning")
  private static let beds = WordSet("bed", "cubicle", "bay", "trolley", "room", "sr")
  private static let grades = WordSet(
    "reg", "registrar", "sho", "cons", "consultant", "sister", "matron", "midwife", "fy1", "fy2", "nurse",
    "anaesthetist",
    "bleep")
  private static let aware = WordSet(
    "aware", "informed", "notified", "bleeped", "attending", "attended", "reviewed", "present", "contacted", "happy",
    "agrees", "agreed", "updated")
  private static let thanks = WordSet("thanks", "ta", "cheers", "thx", "thankyou")
  private static let before = WordSet(
    "in", "at", "from", "to", "of", "the", "on", "with", "by", "near", "a", "an", "and", "next", "last")
}

extension TokenizedDocument {
  /// `OKONKWO, IFEOMA - FOR SCAN`: a surname and a clear given name that head a line of capitals.
  fileprivate func isListedInCapitals(_ i: Int) -> Bool {
    guard self[i].gap >= .line || self[i - 1].shape == .boundary, self[i].length > 3, isMark(i + 1, ","),
      self[i + 2].shape == .upper, self[i + 2].gap == .space, isDash(i + 3) || self[i + 3].gap >= .line
    else { return false }
    let (surname, given) = (name(i), name(i + 2))
    return (surname.isSurname || surname.isUnknown) && given.isGiven && given.ambiguity < 2 && self[i + 2].length > 3
      && self[i].marks.isDisjoint(with: [.medical, .drug, .disease, .anatomy, .procedure, .abbreviation])
      && self[i + 2].marks.isDisjoint(with: [.medical, .drug, .disease, .anatomy, .procedure, .abbreviation])
  }

  /// `seeing QWJ, who`: letters that stand for a patient.
  fileprivate func isSeenByInitials(_ i: Int) -> Bool {
    (2...3).contains(self[i].length) && isWord(i - 1, in: Self.seeing) && isMark(i + 1, ",")
      && isWord(i + 2, in: HumanWords.who) && !self[i].flags.contains(.onCapitalLine) && !self[i].isProtected
      && self[i].marks.isDisjoint(with: [.medical, .procedure, .drug, .clinicianRole, .demonym, .country])
  }

  private static let seeing = WordSet("seeing", "saw", "reviewing", "accepting", "meeting", "referring", "see")
}
