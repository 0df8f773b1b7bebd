/// What a policy does with a finding.
public enum Action: Hashable, Sendable {
  /// The words stay.
  case keep
  /// The words go; a typed mark, or nothing where English reads on without it, takes their place.
  case remove
  /// A label by role, the same for all mentions of a person: `Patient A`.
  case pseudonym
  /// Wider words that still teach: `in her forties`, `a hospital`.
  case generalise(Blur)

  /// The name used in tables, JSON and options.
  public var name: String {
    switch self {
    case .keep: "keep"
    case .remove: "remove"
    case .pseudonym: "pseudonym"
    case .generalise: "generalise"
    }
  }

  static let names = ["keep", "remove", "pseudonym", "generalise"]
}

/// How far a finding is widened.
public enum Blur: UInt8, CaseIterable, Hashable, Sendable {
  /// Ages and bare years to decades, ages under 18 to clinical bands, over 89 to `90 or over`.
  case decade
  /// The first date to its year, later ones to the time since the one before.
  case interval
  /// Dates and seasons to their year.
  case year
  /// `last Tuesday` to `recently`.
  case recency
  /// `14:30` to `in the afternoon`.
  case partOfDay
  /// Towns to their country.
  case country
  /// Occupations to their class.
  case occupationClass
  /// Names of institutions and the like to what kind of thing they are.
  case kind

  /// The name used in the detail column of a policy.
  public var name: String { Self.names[Int(rawValue)] }

  static let names = ["decade", "interval", "year", "recency", "partOfDay", "country", "class", "kind"]

  init?(named name: String) {
    guard let blur = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = blur
  }
}
