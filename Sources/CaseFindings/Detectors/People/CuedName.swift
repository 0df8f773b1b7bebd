import CaseLexicons

extension Detector {
  /// A name that the words around it announce.
  ///
  /// - Looks like: `Patient Joy Hartnell was`, `my name is Tomas`, `Ivy Moss, a 71-year-old`, `seen by Ira Holt`.
  /// - Confirmed by: the word before, the age after, a degree or a role after.
  /// - Confused with: `Patient Denies Pain`, `seen by Cardiology`, `called Monday`.
  /// - Source: own observation of notes.
  static let cuedName = Detector(
    "cued-name", finds: .patientName, .clinicianName, .personName,
    summary: "A name announced by the words around it: patient, my name is, seen by, an age or a role after it.",
    examples: [
      "Patient {{patientName|Joy Hartnell}} was seen",
      "My name is {{patientName|Tomas}} and I feel worse",
      "{{patientName|Ivy Moss}}, a 71-year-old, fell",
      "It was reviewed by {{clinicianName|Ira Holt}} on the ward",
      "Yours sincerely,\n{{clinicianName|Ira Holt}}, FRCS",
    ],
    counterexamples: [
      "Patient Denies Pain. Patient was seen by Cardiology.",
      "Called Monday. I am Fine. He is called away.",
      "Seen by Radiology, Consultant review due",
    ]
  ) { text, findings in
    var after = 0
    for i in text.capitals where i >= after && text.mayStartName(i) && !text[i].marks.contains(.title) {
      let isAfterPatient = text.isWord(i - 1, in: NameRole.patientWords) && text[i].gap < .line
      let run = NameRun(at: i, in: text, isSure: isAfterPatient)
      guard let cue = cue(of: run, in: text) else { continue }
      findings.add(cue.kind, i, through: run.last, in: text, cue.confidence, cue.reason)
      after = run.last + 1
    }
  }

  private static func cue(
    of run: NameRun, in text: TokenizedDocument
  ) -> (kind: IdentifierKind, confidence: Confidence, reason: Reasons)? {
    let first = text.name(run.first)
    if text[run.first].gap < .line, text.isWord(run.first - 1, in: NameRole.patientWords), isPatientName(run, in: text)
    {
      return (.patientName, .certain, .frame)
    }
    if text.isWord(run.first - 1, in: greetings), first.isListed && first.ambiguity < 2 || first.isUnknown {
      return (.personName, .high, .frame)
    }
    if isIntroduced(run.first, in: text), first.isListed || first.isUnknown,
      first.ambiguity < 3 || run.words > 1 || first.isUnknown
    {
      return (NameRole.isRelative(before: run.first, in: text) ? .relativeName : .patientName, .certain, .frame)
    }
    if run.isHeaded(in: text) || run.words == 1 && first.isProtected { return nil }
    if ListedReading.isPlace(run, in: text) || !text[run.first].marks.isDisjoint(with: [.demonym, .country]) {
      return nil
    }
    let isWhole = isPlausible(run, in: text)
    if isWhole, run.words > 1 || first.ambiguity < 2, NameRole.hasAge(after: run.last, in: text) {
      return (.patientName, .high, .frame)
    }
    if isWhole, NameRole.isClinician(before: run.first, in: text),
      !text.isWord(run.first - 1, in: toWords) || run.words > 1 && first.isListed
    {
      if run.words > 1 || first.ambiguity < 2 && !first.token.marks.contains(.place) {
        return (.clinicianName, .high, .frame)
      }
    }
    if isWhole, run.words > 1, NameRole.hasRole(after: run.last, in: text) { return (.clinicianName, .high, .role) }
    return isSignature(run, in: text) && isWhole ? (.clinicianName, .high, .frame) : nil
  }

  /// After `patient`: two words of which the second is no remark, or one clear name.
  private static func isPatientName(_ run: NameRun, in text: TokenizedDocument) -> Bool {
    let first = text.name(run.first)
    if first.isProtected && !first.isListed || run.isHeaded(in: text) { return false }
    if run.words > 1 { return true }
    if first.token.shape == .initial { return true }
    if first.token.shape == .upper, first.token.length <= 3, text[run.first - 1].shape != .upper {
      return first.token.length == 2 && !first.token.marks.contains(.abbreviation)
        && !first.token.marks.contains(.functionWord)
    }
    return first.isListed && (first.ambiguity < 2 || first.ambiguity == 2 && first.given >= 40) || first.isUnknown
  }

  /// `my name is`, `I am`, `I'm`, `called`, `named`, `known as`.
  private static func isIntroduced(_ i: Int, in text: TokenizedDocument) -> Bool {
    guard text[i].gap <= .space else { return false }
    if text.isWord(i - 1, in: namers) { return text[i - 1].shape == .lower }
    if text.isWord(i - 1, in: copulas) {
      return text.isWord(i - 2, in: nameNouns)
        || text.isWord(i - 2, in: selves) && text.name(i).ambiguity < 2 && text.name(i).given >= 40
          && !text[i].isProtected && !text[i].marks.contains(.abbreviation)
    }
    if text.isWord(i - 1, in: contractedSelf) { return text.name(i).ambiguity < 2 && text.name(i).given >= 40 }
    if text.isMark(i - 1, "?") || text.isMark(i - 1, ":") { return text.isWord(i - 2, in: nameNouns) }
    return text.isWord(i - 1, in: asWords) && text.isWord(i - 2, in: knownWords)
  }

  /// At least one listed name, and nothing that is medicine.
  private static func isPlausible(_ run: NameRun, in text: TokenizedDocument) -> Bool {
    let first = text.name(run.first)
    let last = text.name(run.last)
    if first.isProtected && first.ambiguity > 0 || last.isProtected && run.words == 1 { return false }
    if run.words == 1 {
      return first.isListed && max(first.given, first.surname) >= 30
        || first.isUnknown && text[run.first].shape == .capitalised
    }
    return first.isListed || last.isListed || first.isUnknown && last.isUnknown || text[run.first].shape == .initial
  }

  /// The line after `Yours sincerely`, `Kind regards`, `Best wishes`.
  private static func isSignature(_ run: NameRun, in text: TokenizedDocument) -> Bool {
    guard text[run.first].gap >= .line, text[run.last + 1].gap >= .line || text[run.last + 1].shape == .mark else {
      return false
    }
    let end = text.isMark(run.first - 1, ",") ? run.first - 2 : run.first - 1
    return text.isWord(end, in: closings)
  }

  private static let toWords = WordSet("to", "of", "with")
  private static let namers = WordSet("called", "named", "nicknamed")
  private static let copulas = WordSet("is", "am", "was")
  private static let greetings = WordSet("hi", "hello", "dear", "hey")
  private static let nameNouns = WordSet("name", "names", "surname")
  private static let selves = WordSet("i", "this")
  private static let contractedSelf = WordSet("i'm")
  private static let asWords = WordSet("as", "by")
  private static let knownWords = WordSet("known", "goes", "referred", "identified")
  private static let closings = WordSet(
    "sincerely", "faithfully", "regards", "wishes", "truly", "thanks", "cheers", "love", "sincerely,")
}

extension TokenizedDocument {
  /// Whether a capital could be the first word of a name: not ruled out, and no name goes before it.
  func mayStartName(_ i: Int) -> Bool { isCapitalName(i) || self[i].shape == .initial && self[i + 1].gap <= .space }
}
