import CaseLexicons

/// The words that say what kind of number follows.
enum NumberCueWords {
  static let shortForms = WordSet(
    "no", "nos", "tel", "ref", "hosp", "ext", "mob", "acc", "acct", "pt", "reg", "lic", "cert", "extn", "fax", "ph", "t"
  )

  /// Number things that are no one's: laws, billing codes, articles.
  static let publicCodes = WordSet(
    "cpt", "cpt4", "icd", "icd9", "icd10", "drg", "dental", "law", "act", "section", "article", "hcpcs", "zip",
    "catalog", "model", "snomed", "opcs", "dsm", "atc", "loinc", "procedure", "diagnosis", "billing", "catalogue",
    "part", "cas", "isbn", "doi", "pmid")

  /// The words before a word of kinship to numbers that change what it names: `medical licence`, `health card`.
  private static let pairs: [(before: WordSet, word: WordSet, kind: IdentifierKind)] = [
    (WordSet("national"), WordSet("insurance"), .nationalInsuranceNumber),
    (WordSet("social"), WordSet("security", "insurance"), .socialSecurityNumber),
    (WordSet("medical", "health", "gms", "dps", "ehic", "ghic", "hse"), WordSet("card"), .healthNumber),
    (
      WordSet(
        "medical", "nursing", "state", "professional", "pharmacy", "physician", "practice", "practising", "practicing",
        "dental", "board"), WordSet("licence", "license", "lic"), .professionalNumber
    ),
    (
      WordSet("vehicle", "car", "van", "bike", "motorbike", "lorry", "taxi", "number"),
      WordSet("registration", "reg", "plate", "plates", "licence", "license"), .vehicleMark
    ),
    (WordSet("tax"), WordSet("file"), .otherNumber),
    (WordSet("medical", "nursing", "dental", "pharmaceutical"), WordSet("council"), .professionalNumber),
    (WordSet("acc"), WordSet("claim"), .caseReference),
    (WordSet("call"), WordSet("sign"), .otherNumber),
    (WordSet("blue", "bus", "rail", "parking"), WordSet("badge", "pass", "card"), .otherNumber),
    (WordSet("ambulance", "cad", "crew"), WordSet("job"), .caseReference),
  ]

  /// What a word says of a number after it.
  struct Meaning {
    let kind: IdentifierKind
    let role: NumberCueTable.Role
  }

  /// What a token says of a number after it; nil for other words.
  @inline(__always)
  static func meaning(of i: Int, in text: TokenizedDocument) -> Meaning? {
    let token = text[i]
    guard let row = table[token.hash] else { return token.length == 1 ? slashed(i, in: text) : nil }
    if row.isCapitals, token.shape != .upper { return nil }
    return row.isPaired ? paired(i, row, in: text) : Meaning(kind: row.kind, role: row.role)
  }

  /// Whether a token does not count between a cue and its number.
  static func isFiller(_ token: Token) -> Bool { table[token.hash]?.role == .filler }

  /// The kind that a cue word names and whether it is enough without *number*; nil for other words.
  static func kind(of i: Int, in text: TokenizedDocument) -> (kind: IdentifierKind, isStrong: Bool)? {
    guard let meaning = meaning(of: i, in: text), meaning.role == .strong || meaning.role == .weak else { return nil }
    return (meaning.kind, meaning.role == .strong)
  }

  /// The kind that the letters before the digits of one token name: `MRN120450`.
  static func kindOfPrefix(_ i: Int, in text: TokenizedDocument) -> IdentifierKind? {
    let token = text[i]
    guard token.shape == .mixed, token.length >= 7 else { return nil }
    let bytes = text.document.bytes
    var end = token.lower
    while end < token.upper, bytes[end] > 0x40, bytes[end] < 0x80 { end += 1 }
    guard end - token.lower >= 3, token.upper - end >= 4 else { return nil }
    let hash = bytes[token.lower..<end].withUnsafeBufferPointer { WordHash(folding: $0) }
    guard let row = table[hash], row.role == .strong else { return nil }
    return row.kind
  }

  private static func paired(_ i: Int, _ row: NumberCueTable.Row, in text: TokenizedDocument) -> Meaning {
    let before = text[i - 1].shape == .possessive ? i - 2 : i - 1
    for pair in pairs where pair.word.contains(text[i].hash) && text.isWord(before, in: pair.before) {
      return Meaning(kind: pair.kind, role: .strong)
    }
    return Meaning(kind: row.kind, role: row.role)
  }

  /// `S/N`, `A/C`, `H/N`.
  private static func slashed(_ i: Int, in text: TokenizedDocument) -> Meaning? {
    guard text.isMark(i - 1, "/"), text[i].gap == .none, text[i - 1].gap == .none, text[i - 2].length == 1 else {
      return nil
    }
    switch (text.byte(i - 2) | 0x20, text.byte(i) | 0x20) {
    case (0x73, 0x6E): return Meaning(kind: .deviceSerial, role: .strong)
    case (0x61, 0x63): return Meaning(kind: .accountNumber, role: .strong)
    case (0x68, 0x6E): return Meaning(kind: .hospitalNumber, role: .strong)
    default: return nil
    }
  }

  private static let table = NumberCueTable(paired: pairs.reduce(WordSet()) { $0.union($1.word) })
}
