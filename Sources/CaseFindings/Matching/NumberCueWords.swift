import CaseLexicons

/// The words that say what kind of number follows.
enum NumberCueWords {
  /// Say that a number follows, not which.
  static let numbers = WordSet("number", "numbers", "no", "nos", "num", "nr", "id", "ids", "code", "identifier")
  /// Do not count between a cue and its number.
  static let fillers = WordSet(
    "is", "was", "are", "the", "a", "of", "as", "his", "her", "their", "my", "and", "or", "with", "under", "on", "s")
  static let shortForms = WordSet("no", "nos", "tel", "ref", "hosp", "ext", "mob", "acc", "acct", "pt", "reg")

  /// Number things that are no one's: laws, billing codes, articles.
  static let publicCodes = WordSet(
    "cpt", "cpt4", "icd", "icd9", "icd10", "dsm", "drg", "snomed", "loinc", "procedure", "diagnosis", "dental", "law",
    "act", "section", "article", "hcpcs", "zip", "catalog", "model")

  /// The kind that a cue word names and whether it is enough without *number*; nil for other words.
  static func kind(of i: Int, in text: TokenizedDocument) -> (kind: IdentifierKind, isStrong: Bool)? {
    let word = text[i].hash
    if strongWords.contains(word) {
      for (words, kind) in strong where words.contains(word) { return (kind, true) }
    }
    guard weakWords.contains(word) else { return nil }
    if word == insurance, text.isWord(i - 1, in: national) { return (.nationalInsuranceNumber, true) }
    if word == security, text.isWord(i - 1, in: social) { return (.socialSecurityNumber, true) }
    for (words, kind) in weak where words.contains(word) { return (kind, false) }
    return nil
  }

  private static let insurance = WordSet.word("insurance")
  private static let security = WordSet.word("security")
  private static let national = WordSet("national")
  private static let social = WordSet("social")

  private static let strong: [(WordSet, IdentifierKind)] = [
    (WordSet("nhs"), .nhsNumber),
    (WordSet("chi"), .chiNumber),
    (WordSet("ssn", "ssns"), .socialSecurityNumber),
    (WordSet("nino"), .nationalInsuranceNumber),
    (WordSet("mrn", "mrns", "pas", "hosp", "crn", "cris", "emrn", "pid", "identity"), .hospitalNumber),
    (WordSet("gmc", "nmc", "gdc", "hcpc", "gphc", "npi", "dea"), .professionalNumber),
    (WordSet("passport", "passports"), .passportNumber),
    (WordSet("licence", "license"), .drivingLicenceNumber),
    (WordSet("medicare", "medicaid", "ihi", "nhi"), .healthNumber),
    (WordSet("account", "accounts", "acct", "policy", "iban", "beneficiary", "subscriber"), .accountNumber),
    (WordSet("ref", "reference", "ubrn", "accession", "datix"), .caseReference),
    (WordSet("vin", "imei"), .deviceSerial),
    (
      WordSet(
        "phone", "telephone", "tel", "mobile", "mob", "cell", "cellphone", "fax", "call", "contact", "ring", "text",
        "bleep", "pager", "ext", "extension", "landline", "desk", "whatsapp", "hotline", "switchboard", "sms"), .phone
    ),
  ]

  private static let weak: [(WordSet, IdentifierKind)] = [
    (
      WordSet("hospital", "unit", "patient", "pt", "record", "records", "chart", "mr", "clinic"),
      .hospitalNumber
    ),
    (WordSet("professional", "pin", "registration", "prescriber"), .professionalNumber),
    (
      WordSet(
        "insurance", "insurer", "plan", "card", "bank", "member", "membership", "claim", "invoice", "ins", "payment"),
      .accountNumber
    ),
    (
      WordSet(
        "case", "referral", "sample", "specimen", "application", "applications", "order", "request", "incident",
        "crime", "complaint", "docket", "file", "petition", "study", "lab", "report", "ticket", "booking"),
      .caseReference
    ),
    (WordSet("serial", "device", "lot"), .deviceSerial),
    (WordSet("health", "hc", "h&c"), .hcNumber),
    (WordSet("security"), .socialSecurityNumber),
  ]

  private static let strongWords = strong.reduce(WordSet()) { $0.union($1.0) }
  private static let weakWords = weak.reduce(WordSet()) { $0.union($1.0) }
}
