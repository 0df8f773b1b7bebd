/// What identifies: the names are an interface, kinds are added and never renamed.
public enum IdentifierKind: UInt8, CaseIterable, Hashable, Sendable {
  case patientName, relativeName, clinicianName, personName, initials
  case age
  case date, year, dateOfBirth, relativeDate, clockTime, season
  case address, postcode, town, region, country, landmark
  case hospital, ward, practice, school, employer, organisation
  case nhsNumber, chiNumber, hcNumber, hospitalNumber, nationalInsuranceNumber, passportNumber
  case drivingLicenceNumber, professionalNumber, socialSecurityNumber, healthNumber, caseReference
  case accountNumber, vehicleMark, deviceSerial, otherNumber
  case phone, email, url, handle, hashtag, ipAddress
  case occupation
  case sex, ethnicity, nationality, religion, language, maritalStatus, kinship
  case rareCondition
  case quantity
  case rareEvent, patientQuote, relativeQuote, imageMention, authorClue

  /// The name used in tables, JSON and options.
  public var name: String { Self.names[Int(rawValue)] }

  /// The kind of this name, or nil.
  public init?(named name: String) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  private static let names: [String] = [
    "patientName", "relativeName", "clinicianName", "personName", "initials", "age",
    "date", "year", "dateOfBirth", "relativeDate", "clockTime", "season",
    "address", "postcode", "town", "region", "country", "landmark",
    "hospital", "ward", "practice", "school", "employer", "organisation",
    "nhsNumber", "chiNumber", "hcNumber", "hospitalNumber", "nationalInsuranceNumber", "passportNumber",
    "drivingLicenceNumber", "professionalNumber", "socialSecurityNumber", "healthNumber", "caseReference",
    "accountNumber", "vehicleMark", "deviceSerial", "otherNumber",
    "phone", "email", "url", "handle", "hashtag", "ipAddress", "occupation",
    "sex", "ethnicity", "nationality", "religion", "language", "maritalStatus", "kinship",
    "rareCondition", "quantity", "rareEvent", "patientQuote", "relativeQuote", "imageMention", "authorClue",
  ]
}

/// The coarse classes that evaluation corpora share.
public enum IdentifierClass: UInt8, CaseIterable, Hashable, Sendable {
  case name, age, date, location, organisation, id, contact, profession, demographic, condition, quantity, other

  /// The name used in JSON: `NAME`, `AGE` …
  public var name: String { Self.names[Int(rawValue)] }

  private static let names: [String] = [
    "NAME", "AGE", "DATE", "LOCATION", "ORGANISATION", "ID", "CONTACT", "PROFESSION", "DEMOGRAPHIC", "CONDITION",
    "QUANTITY", "OTHER",
  ]
}

extension IdentifierKind {
  /// The class a kind belongs to.
  public var identifierClass: IdentifierClass {
    switch self {
    case .patientName, .relativeName, .clinicianName, .personName, .initials: .name
    case .age: .age
    case .date, .year, .dateOfBirth, .relativeDate, .clockTime, .season: .date
    case .address, .postcode, .town, .region, .country, .landmark: .location
    case .hospital, .ward, .practice, .school, .employer, .organisation: .organisation
    case .nhsNumber, .chiNumber, .hcNumber, .hospitalNumber, .nationalInsuranceNumber, .passportNumber,
      .drivingLicenceNumber, .professionalNumber, .socialSecurityNumber, .healthNumber, .caseReference,
      .accountNumber, .vehicleMark, .deviceSerial, .otherNumber:
      .id
    case .phone, .email, .url, .handle, .hashtag, .ipAddress: .contact
    case .occupation: .profession
    case .sex, .ethnicity, .nationality, .religion, .language, .maritalStatus, .kinship: .demographic
    case .rareCondition: .condition
    case .quantity: .quantity
    case .rareEvent, .patientQuote, .relativeQuote, .imageMention, .authorClue: .other
    }
  }

  /// Whether it identifies a person alone, without other details.
  public var isDirect: Bool {
    switch identifierClass {
    case .id, .contact: true
    case .name: self != .clinicianName
    default: self == .address || self == .postcode || self == .dateOfBirth
    }
  }
}
