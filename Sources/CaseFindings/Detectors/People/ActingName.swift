import CaseLexicons

extension Detector {
  /// A name that does, feels or is told what only people do, feel and are told.
  ///
  /// - Looks like: `Tarrowby complained of`, `Mark said`, `Will is worried`, `I told Grace that`, `Mark Long takes`.
  /// - Confirmed by: the verb; two words that can be given name and surname before any verb.
  /// - Confused with: `Will continue`, `Mark left side`, `Hope this helps`, drugs and firms as subjects.
  /// - Source: own observation of notes, posts and dialogues.
  static let actingName = Detector(
    "acting-name", finds: .patientName, .relativeName, .clinicianName, .personName,
    summary: "A name known by a verb of people: Tarrowby complained, I told Grace.",
    examples: [
      "{{personName|Tarrowby}} said that his leg hurt",
      "{{personName|Mark}} said it hurts. {{personName|Will}} is worried.",
      "I told {{personName|Grace}} that and thanked {{personName|Vandrel}} too",
      "{{personName|Mark Long}} takes simvastatin; {{personName|Bill Short}} has gout",
      "{{personName|Rose}} was tearful when we spoke",
      "In {{personName|Tarrowby}}'s case she said no",
      "{{patientName|Foley}} complained of pain at night",
      "Later, {{personName|Weber}} said it was better",
      "{{patientName|Hickman}} was admitted overnight",
    ],
    counterexamples: [
      "Will continue. May consider. Mark left side. Hope this helps.",
      "Rose Bengal was positive. Young Adult clinic has moved.",
      "Zoltrex was started and Kelvadol has helped",
      "Grace period was over. Short Synacthen was normal. Burns was bad.",
      "Foley was removed. Parkinson's was treated.",
      "London said no. The Foley felt loose.",
      "Police told us.",
      "I told Doctor. She met Criteria. He saw Psychiatry.",
    ]
  ) { text, findings in
    var after = 0
    for i in text.capitals where i >= after && text[i].shape == .capitalised && mayAct(i, in: text) {
      guard let last = pair(at: i, in: text) ?? single(at: i, in: text) else { continue }
      findings.add(NameRole.kind(i, last, in: text), i, through: last, in: text, .likely, .frame)
      after = last + 1
    }
  }

  /// A word that is not part of a run of capitals before it, no day, land or trade.
  private static func mayAct(_ i: Int, in text: TokenizedDocument) -> Bool {
    let marks = text[i].marks
    if marks.contains(.demonym), text.name(i).given < 50 { return false }
    if marks.contains(.place), text[i].weights.population >= 18, text.name(i).given < 45 { return false }
    guard marks.isDisjoint(with: [.weekday, .country, .region, .clinicianRole, .kinship, .abbreviation, .drug]),
      !text[i].flags.contains(.onCapitalLine),
      text[i].gap > .none || text[i - 1].shape == .boundary || text.isQuote(i - 1)
    else { return false }
    return !text[i - 1].isCapital
      || text[i - 1].flags.contains(.startsSentence)
        && (text[i - 1].marks.contains(.functionWord) || text[i - 1].weights.common > 8)
  }

  /// Two capitals that can be a given name and a surname, before a verb: `Mark Long takes`.
  private static func pair(at i: Int, in text: TokenizedDocument) -> Int? {
    let next = i + 1
    guard text[next].shape == .capitalised, text[next].gap == .space else { return nil }
    let first = text.name(i)
    let second = text.name(next)
    guard text.isFollowedByVerb(next) || text[next + 1].shape == .possessive, first.given >= 38,
      second.surname >= 38
        || second.isUnknown && text[i].length > 2
          && (text.actsAsPerson(after: next) || text.isWord(next + 1, in: NameVerbs.doings)),
      !second.isProtected || second.surname >= 45, !first.isProtected || first.given >= 45,
      text.phrase(at: i, marked: [.place, .region, .hospitalName, .ward, .protectedPhrase]) == nil,
      text[next].marks.isDisjoint(with: [.weekday, .month, .clinicianRole, .region, .country, .demonym, .medical])
        || text.actsAsPerson(after: next)
    else { return nil }
    if second.isHead, text[next + 1].shape == .possessive { return nil }
    if !text[next].marks.isDisjoint(with: [.hospitalHead, .wardHead, .practiceHead, .schoolHead]) {
      return first.ambiguity < 2 && text.actsAsPerson(after: next) ? next : nil
    }
    return next
  }

  /// One capital that acts as a person.
  private static func single(at i: Int, in text: TokenizedDocument) -> Int? {
    let word = text.name(i)
    if HumanVerbs.follow(i, text.tokens), text.isLoneSurname(i) { return i }
    if text.isDash(i + 1) || text[i + 1].isCapital && text[i + 1].gap == .space { return nil }
    if word.isProtected && word.given < 50 || word.given < 45 && text.isRemark(i) { return nil }
    if text.actsAsPerson(after: i) || text.isInBed(i), isName(i, in: text) { return i }
    if isClear(i, in: text), text.isWord(i + 1, in: NameVerbs.doings) { return i }
    if isClear(i, in: text) || word.isUnknown && text[i].length > 3, isInTask(i, in: text) { return i }
    if text.isWord(i - 1, in: NameVerbs.asking), text[i].gap == .space, word.isGiven, word.ambiguity < 2,
      !word.isProtected,
      !text[i].marks.contains(.place)
    {
      return i
    }
    if text.isAddressed(i), isName(i, in: text), !text[i].marks.contains(.place) || word.given >= 45 { return i }
    guard text[i + 1].shape == .possessive, word.isUnknown || word.isSurname && word.ambiguity == 0 else { return nil }
    if word.isUnknown, text.isWord(i + 2, in: havings) { return i }
    return NameRole.practises(after: i, in: text) && !text[i].marks.contains(.place) ? i : nil
  }

  /// A surname that is nothing else.
  private static func isClear(_ i: Int, in text: TokenizedDocument) -> Bool {
    let word = text.name(i)
    return word.isSurname && word.ambiguity == 0 && word.surname >= 25
      && text[i].marks.isDisjoint(with: [.place, .eponym, .eponymAlone, .medical, .commonWord])
  }

  /// `bloods for Havili`, `ask Bartosz about`.
  private static func isInTask(_ i: Int, in text: TokenizedDocument) -> Bool {
    guard text[i].gap == .space else { return false }
    return text.isWord(i - 1, in: forWords) && text.isWord(i - 2, in: tasks)
  }

  private static func isName(_ i: Int, in text: TokenizedDocument) -> Bool {
    let word = text.name(i)
    if word.isUnknown { return text[i].length > 2 }
    if word.isFree { return !text[i].flags.contains(.startsSentence) || text[i].weights.common < 3 }
    if text[i].weights.population >= 18, word.given < 50 { return false }
    if word.given >= 40 || word.given >= 30 && !word.token.marks.contains(.functionWord) { return true }
    return word.isSurname && (word.ambiguity < 2 && word.surname >= 30 || word.surname >= 45 && word.ambiguity == 2)
      && !word.isHead && text[i].marks.isDisjoint(with: [.eponym, .place])
  }

  private static let forWords = WordSet("for")
  private static let tasks = WordSet(
    "bloods", "cannula", "scan", "ct", "mri", "x-ray", "tta", "ttas", "tto", "ttos", "discharge", "meds", "review",
    "fluids", "results", "ecg", "echo", "notes", "drug chart", "chart", "transport", "consent", "referral", "letter")
  private static let havings = WordSet(
    "case", "mother", "father", "wife", "husband", "son", "daughter", "partner", "family", "parents", "children",
    "house",
    "story", "life", "death", "funeral", "birthday", "voice", "face", "eyes", "gp", "words", "room", "bed", "symptoms",
    "pain", "wound", "blood", "scan", "bloods", "consent", "notes", "operation", "surgery", "diagnosis")
}
