import CaseFindings

/// How far a finding is widened.
public enum Blur: UInt8, CaseIterable, Hashable, Sendable {
  /// Ages and bare years to decades, ages under 18 to clinical bands, over 89 to `90 or over`.
  case decade
  /// Ages to five years: `aged 45–49`; under 18 and over 89 as for decades.
  case halfDecade
  /// Ages over 89 to `90 or over`; younger ones stay.
  case overEightyNine
  /// The first date to its decade, later ones to the time since the one before.
  case interval
  /// The first date to its year, later ones to the time since the one before.
  case yearAndInterval
  /// Dates and seasons to their year.
  case year
  /// Dates to their month and year.
  case month
  /// `last Tuesday` to `recently`.
  case recency
  /// `14:30` to `in the afternoon`.
  case partOfDay
  /// Towns to their country.
  case country
  /// Towns to their region, state or nation; regions smaller than a state to what they are.
  case region
  /// American ZIP codes to their first three digits; those of few people to `000`.
  case firstThree
  /// Occupations, nationalities and ethnicities to their class.
  case wideClass
  /// Names of institutions and the like to what kind of thing they are.
  case kind
  /// Rare conditions to the class of disease that they belong to.
  case broader
  /// Wards to their specialty.
  case specialty
  /// Hospitals to their type: `a children's hospital`.
  case type
  /// People to what they are in the story: `the consultant`, `her GP`.
  case role

  /// The name used in the detail column of a policy.
  public var name: String { Self.names[Int(rawValue)] }

  static let names = [
    "decade", "half-decade", "over-89", "interval", "year-and-interval", "year", "month", "recency", "partOfDay",
    "country", "region", "first-three", "class", "kind", "broader", "specialty", "type", "role",
  ]

  init?(named name: String) {
    guard let blur = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = blur
  }

  /// Whether findings of a kind can be widened so.
  func fits(_ kind: IdentifierKind) -> Bool {
    switch self {
    case .decade: kind == .age || kind == .year || kind == .season
    case .halfDecade, .overEightyNine: kind == .age
    case .interval, .yearAndInterval, .month: kind == .date
    case .year: kind == .date || kind == .season || kind == .dateOfBirth
    case .recency: kind == .relativeDate
    case .partOfDay: kind == .clockTime
    case .country: kind == .town
    case .region: kind == .town || kind == .region
    case .firstThree: kind == .postcode
    case .wideClass: kind == .occupation || kind == .nationality || kind == .ethnicity
    case .kind: KindPhrase.phrase(for: kind) != nil
    case .broader: kind == .rareCondition
    case .specialty: kind == .ward
    case .type: kind == .hospital
    case .role: kind.identifierClass == .name
    }
  }

  /// The names of the blurs that fit a kind.
  public static func names(for kind: IdentifierKind) -> [String] { allCases.filter { $0.fits(kind) }.map { $0.name } }
}
