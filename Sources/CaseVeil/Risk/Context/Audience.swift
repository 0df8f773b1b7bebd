/// Who will read the text: the nine audiences that the ledger names.
public enum Audience: UInt8, CaseIterable, Hashable, Sendable {
  case selfReflection, team, closedTeaching, closedProfessional, conference, openWeb, openSocial, press, journal

  /// The name used in options, JSON and records: `open_social`.
  public var name: String { Self.names[Int(rawValue)] }

  /// The audience of this name, or nil.
  public init?(named name: String) {
    guard let audience = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = audience
  }

  private static let names = [
    "self_reflection", "team", "closed_teaching", "closed_professional", "conference", "open_web", "open_social",
    "press", "journal",
  ]

  /// The chance, 0...1, that a stranger among them tries to find out who it is.
  ///
  /// Open audiences count as certain to hold one: the convention for public release (EMA Policy 0070). The others are
  /// settings, not measurements.
  public var chanceOfTrying: Double {
    switch self {
    case .openWeb, .openSocial, .press, .journal: 1
    case .conference: 0.5
    case .closedProfessional: 0.3
    case .closedTeaching: 0.1
    case .team: 0.02
    case .selfReflection: 0
    }
  }
}
