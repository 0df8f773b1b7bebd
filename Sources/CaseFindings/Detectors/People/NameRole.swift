import CaseLexicons

/// Who a name belongs to, told by the words around it.
enum NameRole {
  /// The kind of a name from its first token to its last, title included.
  static func kind(_ first: Int, _ last: Int, in text: TokenizedDocument) -> IdentifierKind {
    if isPatient(before: first, in: text) { return .patientName }
    if isRelative(before: first, in: text) { return .relativeName }
    if hasAge(after: last, in: text) { return .patientName }
    if isClinician(before: first, in: text) || hasRole(after: last, in: text) { return .clinicianName }
    if presents(after: last, in: text) { return .patientName }
    return .personName
  }

  /// `patient`, `pt`, `this 40-year-old, `.
  static func isPatient(before first: Int, in text: TokenizedDocument) -> Bool {
    let j = text.isMark(first - 1, ",") || text.isMark(first - 1, ":") ? first - 2 : first - 1
    return text[first].gap < .line && text.isWord(j, in: patientWords)
  }

  /// A word of kinship directly before, or one before a comma, a bracket or `is`.
  static func isRelative(before first: Int, in text: TokenizedDocument) -> Bool {
    guard text[first].gap < .line else { return false }
    var j = first - 1
    if text.isMark(j, ",") || text.isMark(j, "(") || text.isWord(j, in: copulas) { j -= 1 }
    return text[j].marks.contains(.kinship) && text[j].shape == .lower
  }

  /// `seen by`, `under`, `under the care of`, `referred to`, a clinician's role.
  static func isClinician(before first: Int, in text: TokenizedDocument) -> Bool {
    guard text[first].gap < .line else { return false }
    var j = first - 1
    if text.isMark(j, ",") || text.isMark(j, ":") { j -= 1 }
    if text[j].marks.contains(.clinicianRole), !text[j].marks.contains(.kinship) { return true }
    if text.isWord(j, in: byWords) {
      return text.hasWord(in: careWords, before: j, within: 3) || text.isWord(j, in: underWords)
    }
    return false
  }

  /// A degree or a role after the name: `, FRCS`, `, consultant`, ` (GP)`.
  static func hasRole(after last: Int, in text: TokenizedDocument) -> Bool {
    var j = last + 1
    let isApart = text.isMark(j, ",") || text.isMark(j, "(") || text.isDash(j)
    if isApart { j += 1 }
    guard text[j].gap < .line || isApart && text[j].gap == .line || text[j].gap == .line && text[last].gap != .paragraph
    else { return false }
    for k in j...(j + 2) where text[k].gap <= .line {
      let token = text[k]
      if token.marks.contains(.degree), token.shape != .lower, token.length > 1 { return k == j }
      if token.marks.contains(.clinicianRole), isApart || token.isCapital, !token.marks.contains(.surname) {
        return true
      }
      if token.shape == .mark || !token.isCapital && !isApart { return false }
    }
    return false
  }

  /// `, a 71-year-old`, `, 71,`, ` is a 71`, ` (71F)`, ` aged 71`.
  static func hasAge(after last: Int, in text: TokenizedDocument) -> Bool {
    var j = last + 1
    guard text[j].gap <= .space else { return false }
    if text.isMark(j, ",") || text.isMark(j, "(") { j += 1 } else if !text.isWord(j, in: ageFrames) { return false }
    var words = 0
    while words < 3, text.isWord(j, in: ageFrames) {
      j += 1
      words += 1
    }
    guard let age = text.number(j), age <= 115 else {
      return text[j].shape == .mixed && text[j].length <= 4 && words > 0
    }
    return text.isDash(j + 1) || text[j + 1].marks.contains(.timeUnit) || text.isMark(j + 1, ",")
      || text.isMark(j + 1, ")")
  }

  /// `presented with`, `complains of`, `was admitted`.
  static func presents(after last: Int, in text: TokenizedDocument) -> Bool {
    text.isWord(last + 1, in: presentingVerbs)
      || text.isWord(last + 1, in: copulas) && text.isWord(last + 2, in: admissionVerbs)
  }

  static let patientWords = WordSet("patient", "pt", "patients", "client", "resident")
  private static let copulas = WordSet("is", "was", "called", "named")
  private static let byWords = WordSet("by", "under", "to", "of", "with")
  private static let underWords = WordSet("under")
  private static let ageFrames = WordSet("a", "is", "was", "aged", "an", "the", "our", "this", "who")
  private static let careWords = WordSet(
    "seen", "reviewed", "referred", "assessed", "examined", "operated", "performed", "dictated", "signed", "care",
    "discussed",
    "prescribed", "admitted", "discharged", "treated", "managed", "authored", "verified", "clinic", "referral",
    "consulted",
    "evaluated", "appointment", "consultation", "letter", "handed", "written", "supervised", "completed", "requested")
  private static let presentingVerbs = WordSet(
    "presented", "presents", "complains", "complained", "denies", "denied", "reports", "reported", "attended",
    "attends",
    "underwent", "tolerated", "collapsed")
  private static let admissionVerbs = WordSet(
    "admitted", "seen", "reviewed", "discharged", "diagnosed", "referred", "treated", "brought", "found", "transferred",
    "born",
    "assessed", "examined", "started", "a", "prescribed")
}
