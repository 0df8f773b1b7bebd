import CaseLexicons

/// The words that show a clinician.
extension NameRole {
  /// `seen by`, `under`, `under the care of`, `referred to`, `d/w`, a clinician's role.
  static func isClinician(before first: Int, in text: borrowing TokenizedDocument) -> Bool {
    guard text[first].gap < .line else { return false }
    var j = first - 1
    if text.isMark(j, ",") || text.isMark(j, ":") { j -= 1 }
    if text.isWord(j, in: clergy) { return false }
    if text[j].marks.contains(.clinicianRole), !text[j].marks.contains(.kinship) || text.isWord(j, in: sisters) {
      return !text[j].marks.contains(.kinship) || text[j].shape == .capitalised
    }
    if text.isMark(first - 1, ":"), text[j].shape == .upper, text.isWord(j, in: bands) { return true }
    if text.isWord(j, in: withLetter), text.isMark(j - 1, "/"), text.isWord(j - 2, in: discussLetter) { return true }
    if text[first].gap == .space, text.isMark(first - 1, ":"), labelHasRole(endingAt: j, in: text) { return true }
    if text.roleStart(endingAt: j) != nil || text.isWord(j, in: perWords) && text[first].marks.contains(.title) {
      return true
    }
    if text.isWord(j, in: colleagues) { return text.isWord(j - 1, in: selves) }
    if text.isWord(j, in: byWords) {
      return text.hasWord(in: careWords, before: j, within: 3) || text.isWord(j, in: underWords)
    }
    return text.isWord(j, in: bleeping) || text.isWord(j, in: copies) && text.isMark(first - 1, ":")
  }

  /// `Consultant in charge:`, a label that starts with a role.
  private static func labelHasRole(endingAt j: Int, in text: borrowing TokenizedDocument) -> Bool {
    var i = j
    while i > j - 4, text[i].isWord {
      if text[i].marks.contains(.clinicianRole), !text[i].marks.contains(.kinship) { return true }
      if text[i].gap >= .line { return false }
      i -= 1
    }
    return false
  }

  /// A degree, a role or a specialty after the name: `, FRCS`, `, the consultant`, ` (GP)`, ` (orthopaedics)`.
  static func hasRole(after last: Int, in text: borrowing TokenizedDocument) -> Bool {
    var j = last + 1
    let isBracket = text.isMark(j, "(")
    let isApart = text.isMark(j, ",") || isBracket || text.isDash(j)
    if isApart { j += 1 }
    guard text[j].gap <= .line, isApart || text[j].gap == .line || text[j].gap <= .wide else { return false }
    if isBracket, text.isWord(j, in: specialties) || text.isWord(j + 1, in: specialties) { return true }
    if isApart, text.isWord(j, in: articles) { j += 1 }
    for k in j...(j + 3) where text[k].gap <= .line {
      let token = text[k]
      if token.flags.contains(.onCapitalLine), !token.marks.isDisjoint(with: [.personVerb, .careVerb, .functionWord]) {
        return false
      }
      if token.marks.contains(.degree), token.shape != .lower, token.length > 1 { return k == j }
      if token.marks.contains(.clinicianRole), isApart || token.isCapital,
        !token.marks.contains(.surname) || token.shape == .lower || token.shape == .upper || text[k].gap == .line
      {
        return !token.marks.contains(.kinship)
      }
      if token.shape == .mark && !text.isDash(k) || !token.isCapital && !isApart { return false }
    }
    return false
  }

  /// `'s clinic`, `'s list`, `operated`, `will review`: what clinicians have and do.
  static func practises(after last: Int, in text: borrowing TokenizedDocument) -> Bool {
    var j = last + 1
    guard text[j].gap <= .space else { return false }
    if text[j].shape == .possessive {
      j += 1
      if text.isWord(j, in: betweenClinics) { j += 1 }
      return text[j].gap == .space && text.isWord(j, in: clinics)
    }
    if text.isWord(j, in: toWords), text.isWord(j + 1, in: toDo) { return true }
    if text.isWord(j, in: wills) { return text.isWord(j + 1, in: practising) && text.isWord(j + 2, in: objects) }
    if text.isWord(j, in: treating) { return true }
    return text.isWord(j, in: seeing) && (text.isWord(j + 1, in: objects) || text[j + 1].marks.contains(.personNoun))
  }

  private static let clergy = WordSet("imam", "chaplain")
  private static let perWords = WordSet("per")
  static let colleagues = WordSet("colleague", "colleagues", "coworker")
  private static let selves = WordSet("my", "our", "a")
  private static let sisters = WordSet("sister")
  private static let articles = WordSet("the", "our", "a", "her", "his", "my", "an", "their")
  private static let withLetter = WordSet("w", "with")
  private static let discussLetter = WordSet("d", "disc", "dw", "c")
  private static let byWords = WordSet("by", "under", "to", "of", "with", "from")
  private static let underWords = WordSet("under")
  private static let bleeping = WordSet("bleeped", "paged", "dw", "fast-bleeped", "consulting")
  private static let copies = WordSet("cc", "signed", "surgeon", "consultant", "gp", "author", "dictated")
  private static let toWords = WordSet("to")
  private static let toDo = WordSet("operate", "review", "assess", "advise", "anaesthetise", "prescribe")
  private static let clinics = WordSet(
    "clinic", "clinics", "list", "lists", "round", "ward", "mdt", "theatre", "team", "firm", "secretary", "service",
    "practice",
    "surgery", "rounds", "office", "registrar", "sho", "caseload", "patients", "referral", "letter", "advice",
    "opinion",
    "shift")
  private static let betweenClinics = WordSet(
    "operating", "ward", "theatre", "outpatient", "morning", "afternoon", "next", "private", "evening", "heart",
    "fracture",
    "diabetic", "diabetes", "memory", "pain", "antenatal", "new", "thyroid", "stroke", "joint")
  private static let wills = WordSet("will", "to", "would", "kindly")
  private static let practising = WordSet("review", "see", "operate", "assess", "examine", "call", "follow", "discuss")
  private static let objects = WordSet("him", "her", "them", "the", "this", "me", "us", "in", "again", "tomorrow")
  private static let treating = WordSet(
    "operated", "prescribed", "diagnosed", "examined", "performed", "referred", "dictated")
  private static let seeing = WordSet("saw", "reviewed", "assessed", "treated", "removed", "advised", "inserted")
  private static let specialties = WordSet(
    "orthopaedics", "orthopedics", "ortho", "surgery", "surg", "surgical", "medicine", "medics", "cardiology", "ent",
    "urology",
    "neurology", "renal", "gastro", "gastroenterology", "respiratory", "resp", "haematology", "oncology", "paediatrics",
    "paeds", "geriatrics", "rheumatology", "dermatology", "psychiatry", "psych", "radiology", "anaesthetics",
    "obstetrics",
    "gynaecology", "obs", "gynae", "icu", "itu", "a&e", "ed", "plastics", "vascular", "maxfax", "endocrine",
    "endocrinology", "neurosurgery", "ophthalmology", "microbiology", "micro", "palliative", "stroke", "cardiothoracic",
    "orthogeriatrics", "neonates", "neonatology", "pathology", "immunology", "nephrology", "hepatology")
  private static let careWords = WordSet(
    "seen", "reviewed", "referred", "assessed", "examined", "operated", "performed", "dictated", "signed", "care",
    "discussed", "prescribed", "discharged", "treated", "managed", "authored", "verified", "clinic", "referral",
    "consulted", "evaluated", "appointment", "consultation", "letter", "handed", "written", "supervised", "completed",
    "requested", "admitted", "overseen", "inserted", "reported", "delivered", "handover", "typed", "transcribed",
    "countersigned", "vetted", "authorised", "dispensed", "checked", "witnessed", "anaesthetised", "scrubbed")
}

extension TokenizedDocument {
  /// The first token of a clinician's role of two words or three that ends at a token: `health visitor`.
  func roleStart(endingAt last: Int) -> Int? {
    guard self[last].isWord else { return nil }
    for length in 2...3 {
      if let phrase = phrase(at: last + 1 - length, marked: .clinicianRole), phrase.end == last + 1 {
        return phrase.first
      }
    }
    return nil
  }
}
