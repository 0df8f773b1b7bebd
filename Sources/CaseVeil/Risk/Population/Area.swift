import CaseFindings
import CaseLexicons

/// A place with the people who live there.
///
/// Source: `population/areas.tsv`, else `places/places.tsv` for towns.
struct Area: Hashable, Sendable {
  /// As on screen.
  let name: String
  /// Its row in the tables of the population, or that of the place around it.
  let key: String
  let persons: Double
  let spread: Double
  /// ISO code.
  let country: String
  /// A country or a nation of one.
  let isNation: Bool
  /// Whether the row is its own, not one of a place around it.
  var hasOwnRow = true

  var population: Population { Population(persons: persons, spread: spread, area: name) }

  /// People give the town they live near.
  static let townSpread = 0.2
  static let areaSpread = 0.05
  /// A place that no table knows, and how sure that is: a village or a suburb.
  private static let unknownPersons = 5_000.0
  private static let unknownSpread = 1.2
  /// A village whose people no table counts.
  private static let villagePersons = 2_000.0
  private static let villageSpread = 1.0

  /// A row of the table of areas, by its name in small letters.
  init?(row key: String, shownAs name: String? = nil) {
    guard let row = RiskTables.areas?.row(for: key), row.count > 3 else { return nil }
    self.init(
      name: name ?? key, key: key, persons: TableDecimal.value(row[3]), spread: Self.areaSpread,
      country: Self.country(of: row), isNation: row[1] == "country" || row[1] == "nation")
  }

  init(name: String, key: String, persons: Double, spread: Double, country: String, isNation: Bool) {
    self.name = name
    self.key = key
    self.persons = persons
    self.spread = spread
    self.country = country
    self.isNation = isNation
  }

  /// The rows around one: its own, the place it lies in, and so on up to the country.
  static func keys(from key: String) -> [String] {
    var keys: [String] = []
    var next = key
    while !next.isEmpty, keys.count < 5 {
      keys.append(next)
      guard let row = RiskTables.areas?.row(for: next), row.count > 2 else { break }
      next = row[2]
    }
    return keys
  }

  /// A country by its ISO code; the United Kingdom's people for one without tables, with a wide spread.
  static func country(_ code: String) -> Area {
    if let known = countries.first(where: { $0.country == code }) { return known }
    return Area(
      name: "a country", key: "united kingdom", persons: 66_966_500, spread: 1, country: code, isNation: true)
  }

  private static let countries: [Area] = Country.codes.compactMap { code in
    Country.name(code).flatMap { Area(row: $0, shownAs: Country.shown(code)) }
  }

  /// A town by its name as written; of several the one in the country of the case, then the largest.
  static func town(_ words: String, in country: String) -> Area {
    var best: (country: String, division: String, persons: Double)?
    for row in placeRows(words) where row.count > 1 {
      let place = (row[1], row.count > 2 ? row[2] : "", row.count > 3 ? TableDecimal.value(row[3]) : 0)
      guard let known = best else {
        best = place
        continue
      }
      let isNearer = (place.0 == country) != (known.country == country)
      if isNearer ? place.0 == country : place.2 > known.persons { best = place }
    }
    let lower = Lowercase.ascii(words)
    guard let best else {
      if let area = region(words) { return area }
      var area = Area(
        name: words, key: Country.name(country) ?? "united kingdom", persons: unknownPersons, spread: unknownSpread,
        country: country, isNation: false)
      area.hasOwnRow = false
      return area
    }
    let isLocal = best.country == "GB" && RiskTables.areas?.row(for: lower) != nil
    var area = Area(
      name: words, key: isLocal ? lower : Country.division(best.country, best.division),
      persons: best.persons > 0 ? best.persons : villagePersons, spread: best.persons > 0 ? townSpread : villageSpread,
      country: best.country, isNation: false)
    area.hasOwnRow = isLocal
    return area
  }

  private static func placeRows(_ words: String) -> [[String]] {
    guard let places = RiskTables.places else { return [] }
    let rows = places.rows(for: words)
    return rows.isEmpty ? places.rows(for: Wording.capitalised(Lowercase.ascii(words))) : rows
  }

  /// A county, a state, a region or a nation, also as the plan words it: `the East of England`, `Ohio`, `TX`.
  static func region(_ words: String) -> Area? {
    var name = Lowercase.ascii(words)
    if name.utf8.starts(with: "the ".utf8) { name = String(decoding: name.utf8.dropFirst(4), as: UTF8.self) }
    if let code = Country.code(name) { return country(code) }
    if let area = Area(row: name, shownAs: words) { return area }
    for prefix in ["county ", "nhs "] {
      if let area = Area(row: prefix + name, shownAs: words) { return area }
    }
    if let state = Country.state(words), let area = Area(row: state, shownAs: words) { return area }
    for ending in [" england", " state", " county"] where name.utf8.count > ending.utf8.count {
      guard name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
      let start = String(decoding: name.utf8.dropLast(ending.utf8.count), as: UTF8.self)
      if let area = Area(row: start, shownAs: words) { return area }
    }
    for nation in ["england", "scotland", "wales", "ireland"]
    where name.utf8.suffix(nation.utf8.count).elementsEqual(nation.utf8) {
      return Area(row: nation, shownAs: words)
    }
    return nil
  }

  /// What the words that took a town's place still say of where it is: `a town in England`.
  static func left(in replacement: String) -> Area? {
    let bytes = Array(replacement.utf8)
    let mark = Array(" in ".utf8)
    if bytes.starts(with: mark.dropFirst()) { return region(String(decoding: bytes.dropFirst(3), as: UTF8.self)) }
    guard bytes.count > 4 else { return nil }
    for i in (0..<bytes.count - 4).reversed() where bytes[i...].starts(with: mark) {
      return region(String(decoding: bytes[(i + 4)...], as: UTF8.self))
    }
    return nil
  }

  private static func country(of row: [String]) -> String {
    var row = row
    while row[1] != "country", row.count > 2, let next = RiskTables.areas?.row(for: row[2]) { row = next }
    return Country.code(row[0]) ?? "GB"
  }
}
