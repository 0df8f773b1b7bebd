import CaseFindings
import CaseLexicons

/// Towns in the words for their size and country, or region: `a city in England`.
struct PlaceBlur {
  let passage: Passage
  /// Whether the region is said where it is known: `a town in North East England`, `a city in Ohio`.
  var saysRegion = false

  /// With its article. The next finding, when it is the town's own region or country, says the rest.
  func phrase(isLocated: Bool) -> String {
    let noun = "a " + noun
    guard !isLocated, let area else { return noun }
    return "\(noun) in \(area)"
  }

  /// `city`, `town` or `village`, by how many people live there.
  var noun: String {
    guard let place = largest() else { return "town" }
    return place.population >= 200_000 ? "city" : place.population > 0 && place.population < 2_500 ? "village" : "town"
  }

  /// The country or the region that the town lies in, with the article that it takes; nil when none is known.
  var area: String? {
    guard let place = largest() else { return nil }
    if saysRegion, let region = Self.region(place.country, place.division, passage.words(town)) {
      return region
    }
    return Self.country(place.country, place.division)
  }

  /// Whether the words are a country or a nation, wide enough as they are.
  var isCountry: Bool {
    let words = passage.words(passage.finding.tokens)
    if let rows = Lexicon(named: "places/regions.tsv")?.rows(for: words) {
      for row in rows where row.count > 2 && row[2] == "nation" { return true }
    }
    guard let row = Lexicon(named: "places/countries.tsv")?.row(for: words), row.count > 2 else { return false }
    return row[2] == "country" || row[2] == "variant"
  }

  /// The words of the town, without the code of the state after the comma in `Fairbanks, AK`.
  private var town: Range<Int> {
    let tokens = passage.finding.tokens
    let comma = tokens.first { passage.text.isMark($0, ",") }
    return tokens.lowerBound..<(comma ?? tokens.upperBound)
  }

  /// Whether a place lies in the state of which the code follows, when one does.
  private func isInState(_ row: [String]) -> Bool {
    let tokens = passage.finding.tokens
    guard town.upperBound < tokens.upperBound else { return true }
    return row.count > 2 && row[2] == passage.words(tokens.upperBound - 1..<tokens.upperBound)
  }

  private struct Place {
    let country: String
    let division: String
    let population: Int
  }

  /// The largest place of the name, or nil when none is known or another country has one nearly as large.
  private func largest() -> Place? {
    guard let places = Lexicon(named: "places/places.tsv") else { return nil }
    var found: [Place] = []
    for row in places.rows(for: passage.words(town)) where row.count > 1 && isInState(row) {
      found.append(
        Place(country: row[1], division: row.count > 2 ? row[2] : "", population: row.count > 3 ? Int(row[3]) ?? 0 : 0))
    }
    guard let best = found.max(by: { $0.population < $1.population }) else { return nil }
    for other in found where other.country != best.country && other.population * 10 > best.population { return nil }
    return best
  }

  private static func country(_ code: String, _ division: String) -> String? {
    if code == "GB" {
      switch division {
      case "ENG": return "England"
      case "SCT": return "Scotland"
      case "WLS": return "Wales"
      case "NIR": return "Northern Ireland"
      default: return "the United Kingdom"
      }
    }
    guard let countries = Lexicon(named: "places/countries.tsv") else { return nil }
    for row in countries.rows() where row.count > 2 && row[1] == code && row[2] == "country" {
      return withArticle(row[0], code)
    }
    return nil
  }

  /// The state or province, or the English region of a larger town.
  private static func region(_ code: String, _ division: String, _ town: String) -> String? {
    if let regions = Lexicon(named: "places/town-regions.tsv"), code == "GB", let row = regions.row(for: town) {
      return row[1]
    }
    guard let divisions = Lexicon(named: "places/divisions.tsv"), let row = divisions.row(for: "\(code)-\(division)")
    else { return nil }
    return row[1]
  }

  /// `the Netherlands`, `the United States`.
  private static func withArticle(_ name: String, _ code: String) -> String {
    if code == "CG" { return "the Republic of the Congo" }
    if code == "CD" { return "the Democratic Republic of the Congo" }
    return withThe.contains(code) && !name.utf8.starts(with: "the ".utf8) ? "the \(name)" : name
  }

  private static let withThe: Set<String> = [
    "AE", "BS", "CF", "DO", "GM", "KM", "MH", "MV", "NL", "PH", "PS", "SB", "SC", "US",
  ]
}
