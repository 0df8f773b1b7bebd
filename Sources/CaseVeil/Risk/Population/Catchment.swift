import CaseFindings
import CaseLexicons

/// The people whom a hospital or a practice serves.
///
/// Source: `population/catchments.tsv`; NHS boards from `population/areas.tsv`. Defaults of the model: 400,000 for a
/// hospital, 10,000 for a practice, ten times the local people for a hospital of one specialty.
public enum Catchment {
  static let unknown = 400_000.0
  private static let unknownSpread = 0.7
  private static let knownSpread = 0.5
  private static let tertiaryFactor = 10.0
  private static let tertiarySpread = 0.8
  private static let practicePersons = 10_000.0
  private static let practiceSpread = 0.6

  /// A workplace of which nothing is known.
  public static let someHospital = Population(
    persons: unknown, spread: unknownSpread, area: "the catchment of one hospital")

  /// A general practice.
  public static let somePractice = Population(
    persons: practicePersons, spread: practiceSpread, area: "the list of one practice")

  /// The people whom a hospital or trust of this name serves.
  public static func of(hospital name: String) -> Population {
    let lower = Lowercase.ascii(name)
    if isSpecialist(lower) {
      return Population(persons: unknown * tertiaryFactor, spread: tertiarySpread, area: "the area that \(name) serves")
    }
    if let board = Area(row: lower) { return Population(persons: board.persons, spread: knownSpread, area: name) }
    if let persons = trust(lower) {
      return Population(persons: persons, spread: knownSpread, area: "the catchment of \(name)")
    }
    return Population(persons: unknown, spread: unknownSpread, area: "the catchment of \(name)")
  }

  /// A trust by its whole name, or the only one whose name starts as the hospital's does.
  private static func trust(_ name: String) -> Double? {
    if let row = RiskTables.catchments?.row(for: name), row.count > 1 { return TableDecimal.value(row[1]) }
    guard name.utf8.count >= 12 else { return nil }
    var found: Double?
    for trust in trusts where trust.name.starts(with: name.utf8) {
      if found != nil { return nil }
      found = trust.persons
    }
    return found
  }

  private static let trusts: [(name: [UInt8], persons: Double)] = (RiskTables.catchments?.rows() ?? []).compactMap {
    $0.count > 1 ? (Array($0[0].utf8), TableDecimal.value($0[1])) : nil
  }

  /// Named after one specialty or after children: patients come from far.
  private static func isSpecialist(_ name: String) -> Bool {
    let words = name.utf8.split { $0 == 0x20 || $0 == 0x27 || $0 == 0x2D }
    return words.contains { word in special.contains { word.elementsEqual($0.utf8) } }
  }

  private static let special = [
    "children", "childrens", "cancer", "heart", "chest", "eye", "orthopaedic", "neurology", "neurosurgery",
    "cardiothoracic", "marsden", "christie", "moorfields", "papworth", "oncology", "neurological", "paediatric",
  ]
}
