import CaseLexicons

extension Detector {
  /// The value of a field that holds a name.
  ///
  /// - Looks like: `Patient: Maggie Ritchie | DOB`, `GP: Dr A Patel`, `NOK: son, Idris`.
  /// - Confirmed by: the label; the words of the value may be anything that is written like a name.
  /// - Confused with: `Patient: stable`, `Mother: hypertension`, `Ward name: Oak`.
  /// - Source: own observation of forms and letters.
  static let fieldName = Detector(
    "field-name", finds: .patientName, .clinicianName, .relativeName, .personName,
    summary: "The name after a label such as Patient, GP or Next of kin.",
    examples: [
      "Patient: {{patientName|Joy Winter}} | Ward: 4",
      "Name: {{patientName|HOLT, Nadia}} (42)",
      "GP: {{clinicianName|Dr A Patel}}, Anytown",
      "Next of kin: {{relativeName|Idris Moss}} 07700 900123",
      "Signed: {{clinicianName|Ira Holt}}",
    ],
    counterexamples: [
      "Patient: stable overnight",
      "Mother: Hypertension and diabetes",
      "Hospital name: Oakfield",
      "GP: None registered",
    ]
  ) { text, findings in
    for field in text.fields {
      guard let role = fieldRole(field, in: text), let value = fieldValue(field.value, strictly: role.isPlain, in: text)
      else { continue }
      findings.add(role.kind, value.lowerBound, through: value.upperBound - 1, in: text, .certain, .label)
    }
  }

  /// Whom a label speaks of, and whether it can only be followed by a name.
  private static func fieldRole(_ field: LabelledField, in text: TokenizedDocument) -> (
    kind: IdentifierKind, isPlain: Bool
  )? {
    let label = field.label
    let isName = text.isWord(label.upperBound - 1, in: nameLabels)
    if isName, label.count == 1 { return (.patientName, true) }
    let owner = isName ? label.upperBound - 2 : label.upperBound - 1
    if isName, text.isWord(owner, in: nameParts) { return (.patientName, true) }
    if text.isWord(owner, in: patientLabels) { return (.patientName, isName) }
    if text.isWord(owner, in: clinicianLabels) { return (.clinicianName, isName) }
    if text.isWord(owner, in: relativeLabels) { return (.relativeName, isName) }
    return text.isWord(owner, in: personLabels) ? (.personName, isName) : nil
  }

  /// The part of a value that is a name; nil when none of it can be.
  private static func fieldValue(_ value: Range<Int>, strictly isPlain: Bool, in text: TokenizedDocument) -> Range<Int>?
  {
    var first = value.lowerBound
    if text.isMark(first, "@") { return nil }
    if text[first].marks.contains(.kinship), text.isMark(first + 1, ",") || text.isDash(first + 1) { first += 2 }
    var end = first
    var words = 0
    while end < value.upperBound, words < 7, goesOn(end, from: first, in: text) {
      let isParticle = text[end].shape == .lower && nameParticles.contains(text[end].hash)
      if text[end].shape != .mark, text[end].shape != .possessive, !isParticle { words += 1 }
      end += 1
    }
    if text.isMark(end, ","), let given = givenAfterComma(end, in: text), end < value.upperBound, words == 1 {
      end = given + 1
    }
    while end > first, text[end - 1].shape == .mark { end -= 1 }
    guard end > first, end - first > 1 || text[first].length > 1 || !isPlain else { return nil }
    return isName(first..<end, strictly: isPlain, in: text) ? first..<end : nil
  }

  /// Whether a value goes on: words, hyphens, full stops after short words, underscores.
  private static func goesOn(_ i: Int, from first: Int, in text: TokenizedDocument) -> Bool {
    let token = text[i]
    if i > first, token.gap == .wide { return false }
    if token.shape == .mark {
      if text.isMark(i, "_") || text.isMark(i, "'") { return true }
      if text.isDash(i) { return token.gap == .none && text[i + 1].gap == .none }
      return text.isMark(i, ".") && i > first && text[i - 1].length <= 4
    }
    if token.shape == .digits { return false }
    if text.isWord(i, in: stops) { return false }
    if i > first, token.marks.contains(.degree), token.shape == .upper, token.length > 2 { return false }
    return !(i > first + 1 && token.marks.contains(.clinicianRole) && !token.marks.contains(.surname))
  }

  private static func givenAfterComma(_ comma: Int, in text: TokenizedDocument) -> Int? {
    let word = text.name(comma + 1)
    guard word.token.isCapital, word.token.gap <= .space, word.isGiven || word.isUnknown || word.token.shape == .initial
    else { return nil }
    return NameRun(at: comma + 1, in: text).last
  }

  /// A value is a name when a capital leads it and its words are not those of a remark.
  private static func isName(_ value: Range<Int>, strictly isPlain: Bool, in text: TokenizedDocument) -> Bool {
    let hasTitle = text[value.lowerBound].marks.contains(.title) && value.count > 1
    var names = 0
    var capitals = 0
    for i in value where text[i].isWord || text[i].shape == .mixed {
      let word = text.name(i)
      if word.token.shape == .lower {
        guard nameParticles.contains(word.token.hash) || word.isListed || word.isUnknown,
          !text.profile.hasCapitals || isPlain || nameParticles.contains(word.token.hash)
        else { return false }
      } else {
        capitals += 1
      }
      if text.isWord(i, in: noValues) { return false }
      if word.token.marks.contains(.functionWord), !word.isListed, word.token.shape != .initial { return false }
      if word.isListed || word.isUnknown || word.token.shape == .initial || !word.isNever && !word.isProtected {
        names += 1
      }
    }
    guard capitals > 0 || !text.profile.hasCapitals || isPlain else { return false }
    if hasTitle || isPlain { return names > 0 || hasTitle }
    return names > 0 && hasClearName(value, in: text)
  }

  /// One word at least that is a listed name or known to no table.
  private static func hasClearName(_ value: Range<Int>, in text: TokenizedDocument) -> Bool {
    value.contains { i in
      let word = text.name(i)
      return (word.isListed || word.isUnknown || word.token.shape == .initial)
        && !(word.isProtected && value.count == 1 && !(word.isSurname && word.token.marks.contains(.eponym)))
        && (value.count > 1 || word.ambiguity < 3 || word.isUnknown || word.given >= 40)
    }
  }

  private static let nameLabels = WordSet(
    "name", "names", "fullname", "surname", "forename", "forenames", "firstname", "lastname", "alias", "username", "aka"
  )
  private static let nameParts = WordSet(
    "full", "first", "last", "given", "family", "middle", "maiden", "preferred", "legal", "previous", "birth",
    "patient", "patient's",
    "pt", "your", "user", "display", "complete", "my", "baby", "client", "client's", "and")
  private static let patientLabels = WordSet(
    "patient", "pt", "client", "resident", "re", "user", "baby", "subject", "for")
  private static let clinicianLabels = WordSet(
    "clinician", "gp", "consultant", "doctor", "nurse", "physician", "provider", "surgeon", "anaesthetist",
    "anesthetist",
    "registrar", "referrer", "author", "signed", "by", "attending", "midwife", "dr", "pcp", "signature", "practitioner",
    "therapist", "physiotherapist", "pharmacist", "radiologist", "pathologist", "reviewer", "keyworker", "coordinator",
    "assistant", "examiner", "prescriber", "operator", "worker", "supervisor", "cons", "hv", "cpn", "cns", "sw", "dsn",
    "physio", "counsellor", "psychologist",
    "psychiatrist", "dietitian", "optician", "dentist", "paediatrician", "obstetrician", "oncologist", "cc", "dear",
    "sho", "lead", "assessor")
  private static let relativeLabels = WordSet(
    "kin", "nok", "carer", "mother", "father", "wife", "husband", "spouse", "partner", "son", "daughter", "parent",
    "parents",
    "guardian", "relative", "brother", "sister", "caregiver", "emergency", "mum", "dad", "attorney")
  private static let personLabels = WordSet(
    "contact", "witness", "interpreter", "person", "employee", "solicitor", "sender", "from", "recipient", "to",
    "teacher", "informant", "seller", "buyer", "landlord", "tenant", "applicant", "complainant", "claimant", "owner",
    "passenger", "organiser", "volunteer", "coach", "headteacher", "photographer", "driver")
  private static let noValues = WordSet(
    "none", "unknown", "nil", "no", "not", "yes", "known", "see", "as", "same", "above", "redacted", "deceased",
    "anonymous", "n", "withheld", "routine", "examinee", "claimant", "sample")
  private static let stops = WordSet(
    "dob", "nhs", "mrn", "aged", "tel", "address", "born", "date", "phone", "gmc", "gender", "sex", "ward", "telephone",
    "mobile", "email", "id")
}
