import CaseFindings

extension IdentifierKind {
  /// What clinicians call it: `NHS number`.
  public var displayName: String {
    switch self {
    case .patientName, .relativeName, .clinicianName, .personName: "name"
    case .dateOfBirth: "date of birth"
    case .relativeDate: "date"
    case .clockTime: "time"
    case .practice: "GP practice"
    case .nhsNumber: "NHS number"
    case .chiNumber: "CHI number"
    case .hcNumber: "H&C number"
    case .hospitalNumber: "hospital number"
    case .nationalInsuranceNumber: "National Insurance number"
    case .passportNumber: "passport number"
    case .drivingLicenceNumber: "driving licence number"
    case .professionalNumber: "registration number"
    case .socialSecurityNumber: "social security number"
    case .healthNumber: "health number"
    case .caseReference: "reference"
    case .accountNumber: "account number"
    case .vehicleMark: "number plate"
    case .deviceSerial: "serial number"
    case .otherNumber: "number"
    case .phone: "phone number"
    case .email: "email address"
    case .url: "link"
    case .ipAddress: "IP address"
    case .maritalStatus: "marital status"
    case .kinship: "family relation"
    case .rareCondition: "condition"
    case .rareEvent: "event"
    case .patientQuote: "patient's words"
    case .relativeQuote: "relative's words"
    case .imageMention: "image"
    case .authorClue: "clue to the author"
    default: name
    }
  }
}
