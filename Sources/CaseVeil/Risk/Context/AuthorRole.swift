/// What the author's unit is, which tells how many people it serves.
public enum AuthorRole: UInt8, CaseIterable, Hashable, Sendable {
  case practice, hospital, specialist

  /// The name used in options and JSON.
  public var name: String { Self.names[Int(rawValue)] }

  private static let names = ["practice", "hospital", "specialist"]

  public init?(named name: String) {
    guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }

  /// The people whom such a unit serves, as far as nothing more is known.
  ///
  /// Source: mean list size of English practices; the median of 126 English acute trusts (`population/catchments.tsv`);
  /// ten times as many for a centre that serves its neighbours.
  var people: Population {
    switch self {
    case .practice: Population(persons: 10_000, spread: 0.6, area: "the practice's area")
    case .hospital: Population(persons: 400_000, spread: 0.7, area: "the hospital's catchment")
    case .specialist: Population(persons: 4_000_000, spread: 0.8, area: "the centre's catchment")
    }
  }
}
