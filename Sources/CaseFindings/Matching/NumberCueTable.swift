import CaseLexicons

/// The words beside numbers with what each says, found by one look at a small table.
struct NumberCueTable: Sendable {
  /// What a word does beside a number.
  enum Role: UInt8, Sendable {
    /// Names the number by itself.
    case strong
    /// Names it right before it, or with *number*.
    case weak
    /// Says that a number follows, not which.
    case number
    /// Does not count between a cue and its number.
    case filler
    /// What stands before it names no number: `ref range`.
    case stop
  }

  /// One word of the table.
  struct Row: Sendable {
    let hash: UInt64
    let kind: IdentifierKind
    let role: Role
    /// Whether the word counts in capitals only: `SIN`.
    var isCapitals = false
    /// Whether the word before it may change the kind.
    var isPaired = false
  }

  private let rows: [Row]
  /// The place of a row by the low bits of its hash, plus one; 0 where none is. Places that are taken go to the next.
  private let slots: [UInt16]
  private static let mask: UInt64 = 2047

  init(paired: WordSet) {
    var rows: [Row] = []
    for (kind, words) in Self.strong { rows += words.map { Row(hash: WordHash($0).value, kind: kind, role: .strong) } }
    for (kind, words) in Self.weak { rows += words.map { Row(hash: WordHash($0).value, kind: kind, role: .weak) } }
    for (kind, words) in Self.capitals {
      rows += words.map { Row(hash: WordHash($0).value, kind: kind, role: .strong, isCapitals: true) }
    }
    rows += Self.numbers.map { Row(hash: WordHash($0).value, kind: .otherNumber, role: .number) }
    rows += Self.fillers.map { Row(hash: WordHash($0).value, kind: .otherNumber, role: .filler) }
    rows += Self.stops.map { Row(hash: WordHash($0).value, kind: .otherNumber, role: .stop) }
    var slots = [UInt16](repeating: 0, count: Int(Self.mask) + 1)
    for i in rows.indices {
      rows[i].isPaired = paired.contains(WordHash(value: rows[i].hash))
      var slot = Int(rows[i].hash & Self.mask)
      while slots[slot] != 0 { slot = (slot + 1) & Int(Self.mask) }
      slots[slot] = UInt16(i + 1)
    }
    self.rows = rows
    self.slots = slots
  }

  /// The row of a word, or nil. O(1).
  @inline(__always)
  subscript(word: WordHash) -> Row? {
    var slot = Int(word.value & Self.mask)
    while slots[slot] != 0 {
      let row = rows[Int(slots[slot]) - 1]
      if row.hash == word.value { return row }
      slot = (slot + 1) & Int(Self.mask)
    }
    return nil
  }

  private static let numbers: [StaticString] = [
    "number", "numbers", "no", "nos", "num", "nr", "id", "ids", "code", "identifier",
  ]
  private static let fillers: [StaticString] = [
    "is", "was", "are", "the", "a", "of", "as", "his", "her", "their", "my", "and", "or", "with", "under", "on", "s",
    "ending", "ends",
  ]

  private static let stops: [StaticString] = ["range", "ranges", "interval", "limit", "limits", "normal", "values"]

  private static let strong: [(IdentifierKind, [StaticString])] = [
    (.nhsNumber, ["nhs", "nhsno", "nhsnumber"]), (.chiNumber, ["chi"]), (.hcNumber, ["hcn", "hscn"]),
    (.socialSecurityNumber, ["ssn", "ssns", "ppsn", "pps"]), (.nationalInsuranceNumber, ["nino"]),
    (
      .hospitalNumber,
      [
        "mrn", "mrns", "pas", "hosp", "crn", "cris", "emrn", "pid", "identity", "umrn", "mrno", "hospno", "patientid",
      ]
    ),
    (
      .professionalNumber,
      [
        "gmc", "nmc", "gdc", "hcpc", "gphc", "npi", "dea", "psni", "imc", "mcrn", "nmbi", "coru", "ahpra", "hpi",
        "cpso",
        "cpsbc", "cnz", "cmpa",
      ]
    ),
    (.passportNumber, ["passport", "passports"]), (.drivingLicenceNumber, ["licence", "license"]),
    (
      .healthNumber,
      [
        "medicare", "medicaid", "ihi", "nhi", "mbi", "phn", "ohip", "ramq", "hicn", "ahcip", "dva", "gms", "uli",
        "phin",
      ]
    ),
    (.accountNumber, ["account", "accounts", "acct", "policy", "iban", "beneficiary", "subscriber", "sortcode"]),
    (.caseReference, ["ref", "reference", "ubrn", "accession", "datix", "steis", "lado", "pnc"]),
    (.otherNumber, ["tfn", "nomis", "ucas", "callsign", "payroll", "inmate", "usi", "sevis", "ucrn", "hesa"]),
    (.vehicleMark, ["vin", "vrm", "vrn"]), (.deviceSerial, ["imei", "udi"]),
    (
      .phone,
      [
        "phone", "telephone", "tel", "mobile", "mob", "cell", "cellphone", "fax", "call", "contact", "ring", "text",
        "bleep", "pager", "ext", "extn", "extension", "landline", "desk", "whatsapp", "hotline", "switchboard", "sms",
        "dect", "baton", "bleeps", "helpline", "voicemail", "handset",
      ]
    ),
  ]

  private static let capitals: [(IdentifierKind, [StaticString])] = [
    (.socialSecurityNumber, ["sin"]), (.healthNumber, ["msp", "hsn", "cpn"]),
    (.hospitalNumber, ["ur", "urn", "csn", "epr"]),
    (.drivingLicenceNumber, ["dl"]), (.deviceSerial, ["sn"]),
  ]

  private static let weak: [(IdentifierKind, [StaticString])] = [
    (
      .hospitalNumber,
      [
        "hospital", "unit", "patient", "pt", "record", "records", "chart", "mr", "clinic", "encounter", "episode",
        "wristband", "rio", "emis", "systmone",
      ]
    ),
    (.professionalNumber, ["professional", "pin", "registration", "prescriber", "provider", "registrant", "council"]),
    (
      .accountNumber,
      [
        "insurance", "insurer", "plan", "card", "bank", "member", "membership", "invoice", "ins", "payment", "group",
        "enrollee", "payer", "sort", "acc",
      ]
    ),
    (
      .caseReference,
      [
        "case", "referral", "sample", "specimen", "application", "applications", "order", "request", "incident",
        "crime", "complaint", "docket", "file", "petition", "study", "lab", "report", "ticket", "booking", "claim",
        "histology", "histopathology", "cytology", "laboratory", "barcode", "safeguarding", "inquest", "warrant",
        "participant", "subject", "log", "pals", "screening", "randomisation", "randomization", "cad", "pathology",
        "requisition", "custody", "job",
        "quote", "quoting",
      ]
    ),
    (.deviceSerial, ["serial", "device", "lot", "implant", "batch", "pacemaker", "pump"]),
    (.vehicleMark, ["plate", "plates"]),
    (.drivingLicenceNumber, ["lic"]),
    (.healthNumber, ["health"]), (.socialSecurityNumber, ["security"]),
    (
      .otherNumber,
      [
        "certificate", "cert", "prison", "prisoner", "employee", "staff", "badge", "reg", "visa", "sign", "pass", "bag",
        "student", "regimental", "detainee",
      ]
    ),
  ]
}
