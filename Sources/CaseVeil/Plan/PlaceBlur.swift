import CaseFindings
import CaseLexicons

/// Towns in the words for their size and country: `a city in England`.
struct PlaceBlur {
  let passage: Passage

  /// With its article. The next finding, when it is the town's own region or country, says the rest.
  func phrase(isLocated: Bool) -> String {
    guard let place = largest() else { return "a town" }
    let noun =
      place.population >= 200_000 ? "a city" : place.population > 0 && place.population < 2_500 ? "a village" : "a town"
    if isLocated { return noun }
    guard let country = Self.country(place.country, place.division) else { return noun }
    return "\(noun) in \(country)"
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

  private struct Place {
    let country: String
    let division: String
    let population: Int
  }

  /// The largest place of the name, or nil when none is known or another country has one nearly as large.
  private func largest() -> Place? {
    guard let places = Lexicon(named: "places/places.tsv") else { return nil }
    var found: [Place] = []
    for row in places.rows(for: passage.words(passage.finding.tokens)) where row.count > 1 {
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
    if code == "US" { return "the United States" }
    guard let countries = Lexicon(named: "places/countries.tsv") else { return nil }
    for row in countries.rows() where row.count > 2 && row[1] == code && row[2] == "country" {
      return withArticle.contains(code) ? "the \(row[0])" : row[0]
    }
    return nil
  }

  /// Countries that English names with the article, by their ISO codes: the Netherlands, the Philippines.
  private static let withArticle = [
    "NL", "PH", "AE", "BS", "CF", "DO", "GB", "GM", "KM", "KY", "MH", "MV", "SB", "SC",
  ]
}
