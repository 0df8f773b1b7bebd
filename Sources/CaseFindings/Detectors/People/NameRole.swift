import CaseLexicons

/// Who a name belongs to, told by the words around it.
enum NameRole {
  /// The kind of a name from its first token to its last, title included.
  static func kind(_ first: Int, _ last: Int, in text: borrowing TokenizedDocument) -> IdentifierKind {
    if isPatient(before: first, in: text) { return .patientName }
    if isRelative(before: first, in: text) || hasKinship(after: last, in: text) { return .relativeName }
    if isClinician(before: first, in: text) || hasRole(after: last, in: text) || practises(after: last, in: text) {
      return .clinicianName
    }
    if hasAge(after: last, in: text) || follows(age: first, in: text) { return .patientName }
    if presents(after: last, in: text) || isReferred(before: first, in: text) { return .patientName }
    return isBorn(after: last, in: text) ? .patientName : .personName
  }

  /// Whether nothing but what someone does makes the patient of them, as in `Idris reports`.
  ///
  /// Relatives report, attend and are seen as well.
  static func isPatientByDeeds(_ first: Int, _ last: Int, in text: borrowing TokenizedDocument) -> Bool {
    presents(after: last, in: text) && !isPatient(before: first, in: text) && !hasAge(after: last, in: text)
      && !follows(age: first, in: text) && !isReferred(before: first, in: text)
  }

  /// `Mrs Holt has been unwell`: someone with a title of whom a sentence tells.
  static func isSubject(_ first: Int, _ last: Int, in text: borrowing TokenizedDocument) -> Bool {
    text[first].marks.contains(.title) && text[first].marks.isDisjoint(with: [.doctorTitle, .weakTitle])
      && text[first].flags.contains(.startsSentence) && text[last + 1].gap == .space
      && text.isWord(last + 1, in: tellings)
  }

  private static let tellings = WordSet("is", "was", "has", "had", "lives", "remains", "felt", "feels", "takes")

  /// `patient`, `pt`, `this patient, `; `Re:`.
  static func isPatient(before first: Int, in text: borrowing TokenizedDocument) -> Bool {
    if text.isMark(first - 1, ":"), text[first].gap < .line,
      text.isWord(first - 2, in: subjects)
        || text.isWord(first - 2, in: details) && text.isWord(first - 3, in: patientWords)
    {
      return true
    }
    let isApart = text.isMark(first - 1, ",") || text.isMark(first - 1, "(")
    let j = isApart ? first - 2 : first - 1
    return text[first].gap < .line && text.isWord(j, in: patientWords)
  }

  /// `this 40-year-old man, `, `a 60yo with gout, `, `a 5-year-old child named `: an age before, then a comma or a namer.
  private static func follows(age first: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text.isMark(first - 1, ",") || text.isWord(first - 1, in: namers), text[first].gap < .line else {
      return false
    }
    var j = first - 2
    while j >= 0, first - j < 16, text[j + 1].gap < .line, !text.isSentenceEnd(j) {
      if text.isWord(j, in: olds),
        text[j - 1].shape == .mark || text[j - 1].marks.contains(.timeUnit) || text[j].shape == .mixed
      {
        return true
      }
      if text[j].shape == .mixed, text[j].length <= 5, text.byte(j) &- 0x30 < 10,
        text[j + 1].marks.contains(.personNoun)
      {
        return true
      }
      j -= 1
    }
    guard text[first - 2].marks.contains(.personNoun) else { return false }
    return text.isWord(first - 3, in: thisWords) || isSeen(before: first - 2, in: text)
  }

  /// `I saw a young lad, `: someone who is looked after, up to five words before.
  private static func isSeen(before noun: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text.hasWord(in: firstArticles, before: noun, within: 3) else { return false }
    return text.hasWord(in: seeing, before: noun, within: 5)
  }

  /// `thank you for seeing`, `I admitted`: what is done to patients.
  static func isReferred(before first: Int, in text: borrowing TokenizedDocument) -> Bool {
    let first = text.isQuote(first - 1) && text[first].gap == .none ? first - 1 : first
    guard text[first].gap == .space, text.isPlainLetters(first - 1) else { return false }
    if text.isWord(first - 1, in: referring) { return text.hasWord(in: thanks, before: first - 1, within: 7) }
    return text.isWord(first - 1, in: admitting)
      && (text.isWord(first - 2, in: selves) || isDoctor(endingAt: first - 2, in: text))
  }

  /// `Dr Moss assessed`: a doctor's name before the verb.
  private static func isDoctor(endingAt i: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text[i].isCapital else { return false }
    for j in [i - 1, i - 2, i - 3] where text[j].marks.contains(.doctorTitle) { return true }
    return false
  }

  /// `DOB`, `NHS`, `hospital number` after the name.
  private static func isBorn(after last: Int, in text: borrowing TokenizedDocument) -> Bool {
    var j = last + 1
    while text.isMark(j, ",") || text.isMark(j, "(") || text.isMark(j, ".") || text.isMark(j, ";") { j += 1 }
    return text[j].gap <= .wide && text.isWord(j, in: recordWords)
  }

  /// `, a 71-year-old`, `, 71,`, ` is a 71`, ` (71F)`, ` aged 71`.
  static func hasAge(after last: Int, in text: borrowing TokenizedDocument) -> Bool {
    var j = last + 1
    guard text[j].gap <= .space else { return false }
    if text.isQuote(j), text.isQuote(last - 1), text[j].gap == .none { j += 1 }
    if text.isMark(j, "(") && text.isMark(j + 2, ")") || text.isQuote(j) && text.isQuote(j + 2), text[j + 1].isCapital {
      j += 3
    }
    let isBracketed = text.isMark(j, "(")
    let isApart = isBracketed || text.isMark(j, ",")
    if isApart { j += 1 } else if !text.isWord(j, in: ageFrames) { return false }
    var words = 0
    while words < 3, text.isWord(j, in: ageFrames) || words > 0 && text.isWord(j, in: praise) {
      j += 1
      words += 1
    }
    guard let age = text.number(j), age <= 115 else {
      return text[j].shape == .mixed && text[j].length <= 4 && (words > 0 || isBracketed)
        && text.byte(j) &- 0x30 < 10
    }
    return text.isDash(j + 1) || text[j + 1].marks.contains(.timeUnit) || text.isMark(j + 1, ",") && isApart && age > 9
      || text.isMark(j + 1, ")") || text.isMark(j + 1, ".") && isApart && age > 17 || text.isWord(j - 1, in: aged)
      || isBracketed && text.isWord(j + 1, in: sexes)
  }

  /// `presented with`, `complains of`, `was admitted`.
  static func presents(after last: Int, in text: borrowing TokenizedDocument) -> Bool {
    let last = text.isMark(last + 1, ",") && text.isWord(last + 2, in: who) ? last + 2 : last
    guard text[last + 1].gap <= .space else { return false }
    if text.isWord(last + 1, in: presentingVerbs) { return true }
    if text[last + 1].shape == .possessive {
      let owned = text.isWord(last + 2, in: bestWords) ? last + 3 : last + 2
      return text.isWord(last + 2, in: bodyNouns) || text[owned].shape == .lower && ownsAsPatient(owned, in: text)
    }
    guard text.isWord(last + 1, in: beings) else { return false }
    return text.isWord(last + 2, in: admissionVerbs)
      && !(text.isWord(last + 2, in: articles) && text.isWord(last + 1, in: haves))
      || text.isWord(last + 2, in: beens) && text.isWord(last + 3, in: admissionVerbs)
  }

  /// `'s knee`, `'s daughter`, `'s GP`: what patients have in a text about them.
  private static func ownsAsPatient(_ i: Int, in text: borrowing TokenizedDocument) -> Bool {
    !text[i].marks.isDisjoint(with: [.anatomy, .kinship]) || text.isWord(i, in: carers)
  }

  private static let bestWords = WordSet(
    "best", "elderly", "older", "younger", "eldest", "late", "adult", "named", "key")
  private static let carers = WordSet("gp", "keyworker", "worker", "midwife", "consultant", "nurse")
  static let patientWords = WordSet("patient", "pt", "patients", "client", "resident")
  static let copulas = WordSet("is", "was", "called", "named")
  private static let beings = WordSet("is", "was", "has", "had")
  private static let namers = WordSet("named", "called")
  private static let olds = WordSet("old", "yo", "y/o", "aged")
  private static let articles = WordSet("a")
  private static let haves = WordSet("has", "had")
  private static let who = WordSet("who")
  private static let details = WordSet("details", "name", "info")
  private static let beens = WordSet("been", "being")
  private static let subjects = WordSet("re", "subject", "ref", "regarding")
  private static let thisWords = WordSet("this", "our", "my")
  private static let firstArticles = WordSet("a", "an", "this", "our", "my")
  private static let seeing = WordSet(
    "saw", "seen", "admitted", "clerked", "reviewed", "treated", "case", "met", "assessed", "looked", "called", "see")
  private static let thanks = WordSet("thank", "thanks", "grateful", "please", "kindly", "appreciate")
  private static let referring = WordSet(
    "seeing", "referring", "see", "reviewing", "accepting", "review", "sending", "assess")
  private static let admitting = WordSet(
    "admitted", "discharged", "clerked", "operated", "intubated", "treated",
    "assessed", "examined", "reviewed", "saw", "anaesthetised", "delivered", "sectioned", "resuscitated")
  private static let selves = WordSet("i", "we")
  private static let recordWords = WordSet("dob", "d.o.b", "nhs", "mrn", "chi", "hospital no", "born")
  private static let sexes = WordSet("f", "m", "yo", "yrs", "years", "male", "female", "y", "yr")
  private static let aged = WordSet("aged", "age")
  private static let ageFrames = WordSet("a", "is", "was", "aged", "an", "the", "our", "this", "who", "age", "of")
  private static let praise = WordSet(
    "pleasant", "very", "lovely", "delightful", "nice", "charming", "fit", "healthy", "previously", "well", "frail",
    "retired", "right-handed", "obese", "otherwise")
  private static let presentingVerbs = WordSet(
    "presented", "presents", "complains", "complained", "denies", "denied", "reports", "reported", "attended",
    "attends", "underwent", "tolerated", "collapsed")
  private static let admissionVerbs = WordSet(
    "admitted", "seen", "reviewed", "discharged", "diagnosed", "referred", "treated", "brought", "found", "transferred",
    "born", "assessed", "examined", "started", "a", "prescribed", "hospitalised", "stented", "intubated")
  private static let bodyNouns = WordSet(
    "wound", "wounds", "blood", "pain", "symptoms", "symptom", "condition", "surgery", "operation", "scan", "bloods",
    "results", "result", "medication", "medications", "observations", "obs", "leg", "legs", "arm", "arms", "cough",
    "breathing", "temperature", "pulse", "weight", "diabetes", "cancer", "asthma", "illness", "diagnosis", "recovery",
    "admission", "discharge", "treatment", "chest", "rash", "mobility", "x-ray", "ecg", "mri", "ct")
}
